/** The residents' answers as a table: one row for each paper form. */
import { any, is } from '../../definition/expressions';
import type { BooleanExpression } from '../../definition/expression';
import type { Column, Option, TableItem } from '../../definition/programme';
import { YES_NO } from '../answer-options';
import { AREAS, type Area } from './areas';

const GRADE_WORDS = ['bardzo małe', 'małe', 'średnie', 'duże', 'bardzo duże'];
const GRADES = GRADE_WORDS.map((_, index) => index + 1);
const gradeId = (grade: number): string => `ocena-${grade}`;

/** Words after the digits keep a spreadsheet from taking an answer for a number. */
export const SATISFACTION: readonly Option[] = [
  ...GRADE_WORDS.map((word, index): Option => ({
    id: gradeId(index + 1),
    label: `${index + 1} – ${word}`,
    points: index + 1,
    origin: 'proposal',
  })),
  { id: 'nie-mam-zdania', label: 'nie mam zdania', origin: 'proposal' },
];

export const HOUSEHOLDS: readonly Option[] = [
  { id: 'para', label: 'małżeństwo lub para', origin: 'proposal' },
  { id: 'samodzielny-rodzic', label: 'rodzic samodzielnie wychowujący dzieci', origin: 'proposal' },
  { id: 'wielopokoleniowe', label: 'kilka pokoleń razem', origin: 'proposal' },
  { id: 'jednoosobowe', label: 'jednoosobowe', origin: 'proposal' },
  { id: 'inne', label: 'inne', origin: 'proposal' },
];

/** Id of the table. */
export const SURVEYS_TABLE = 'ankiety';
/** The column that says whether somebody has heard of what the municipality does. */
export const heard = ({ id }: Area): string => `${id}_slyszal`;
/** The column of satisfaction. */
export const rating = ({ id }: Area): string => `${id}_ocena`;

/** Somebody gave a rating from 1 to 5. */
export const isRated = (area: Area): BooleanExpression =>
  any(...GRADES.map((grade) => is(rating(area), gradeId(grade))));

const areaColumns = (area: Area): readonly Column[] => [
  {
    id: heard(area),
    kind: 'choice',
    label: `${area.short}: słyszał(a)`,
    help: `${area.title}: czy osoba słyszała o działaniach gminy dla rodzin w tym obszarze (${area.examples})?`,
    required: false,
    origin: 'proposal',
    options: YES_NO,
  },
  {
    id: rating(area),
    kind: 'choice',
    label: `${area.short}: ocena`,
    help: `${area.title}: zadowolenie osoby z działań gminy dla rodzin w tym obszarze, od 1 (bardzo małe) do 5 (bardzo duże).`,
    required: false,
    origin: 'proposal',
    options: SATISFACTION,
  },
];

/**
 * The forms: a sample of 1,000 tells a share to three points in any municipality, and one of 2,000
 * still does so for each half of those who answered. More is not a matter of time: filled with the
 * longest remarks, 2,000 rows are read in an answer of 4.2 of the 5 MB that Excel for the web gives.
 */
export const SURVEYS: TableItem = {
  id: SURVEYS_TABLE,
  kind: 'table',
  label: 'Ankiety mieszkańców',
  help: 'Jeden wiersz to jedna ankieta, czyli wypełniony kwestionariusz. Gdzie osoba niczego nie zaznaczyła, zostaw pole puste.',
  required: true,
  origin: 'proposal',
  max: 2000,
  columns: [
    ...AREAS.flatMap(areaColumns),
    {
      id: 'gospodarstwo',
      kind: 'choice',
      label: 'Gospodarstwo domowe',
      help: 'Rodzaj gospodarstwa domowego, w którym osoba mieszka na co dzień.',
      required: false,
      origin: 'proposal',
      options: HOUSEHOLDS,
    },
    {
      id: 'dzieci',
      kind: 'integer',
      label: 'Liczba dzieci',
      help: 'Dzieci na utrzymaniu: do 18 lat, a uczące się: do 25 lat. Gdy osoba wpisała, że ich nie ma, wpisz 0.',
      required: false,
      origin: 'proposal',
      min: 0,
      max: 20,
    },
    {
      id: 'uwaga',
      kind: 'long-text',
      label: 'Co gmina powinna najpierw zrobić',
      help: 'Odpowiedź na ostatnie pytanie ankiety. Przepisz ją bez nazwisk, adresów i innych danych, po których można poznać osobę.',
      required: false,
      origin: 'proposal',
      max: 500,
    },
  ],
};
