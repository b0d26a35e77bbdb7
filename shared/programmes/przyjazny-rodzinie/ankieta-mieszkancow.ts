import {
  add,
  answered,
  any,
  atLeast,
  divide,
  is,
  multiply,
  not,
  overRows,
  points,
  rows,
  value,
} from '../../definition/expressions';
import type { Card, Column, Option, Rule, TableItem } from '../../definition/programme';
import { YES_NO } from '../answer-options';
import { AREAS, type Area } from './areas';

const NO_OPINION = 'nie-mam-zdania';
/** Words after the digits keep a spreadsheet from taking an answer for a number. */
const SATISFACTION: readonly Option[] = [
  ...['bardzo małe', 'małe', 'średnie', 'duże', 'bardzo duże'].map((word, index): Option => ({
    id: `ocena-${index + 1}`,
    label: `${index + 1} – ${word}`,
    points: index + 1,
    origin: 'proposal',
  })),
  { id: NO_OPINION, label: 'nie mam zdania', origin: 'proposal' },
];

const HOUSEHOLDS: readonly Option[] = [
  { id: 'para', label: 'małżeństwo lub para', origin: 'proposal' },
  { id: 'samodzielny-rodzic', label: 'samodzielny rodzic', origin: 'proposal' },
  { id: 'wielopokoleniowe', label: 'rodzina wielopokoleniowa', origin: 'proposal' },
  { id: 'jednoosobowe', label: 'jedna osoba', origin: 'proposal' },
  { id: 'inne', label: 'inne', origin: 'proposal' },
];

const TABLE = 'ankiety';
const LARGE_FAMILY = 3;
const heard = ({ id }: Area): string => `${id}_slyszal`;
const rating = ({ id }: Area): string => `${id}_ocena`;
export const awarenessId = ({ id }: Area): string => `${id}_znajomosc`;
export const satisfactionId = ({ id }: Area): string => `${id}_zadowolenie`;

const areaColumns = (area: Area): readonly Column[] => [
  {
    id: heard(area),
    kind: 'choice',
    label: `${area.title}: słyszał(a)`,
    help: `Czy słyszał(a) Pan(i) o działaniach gminy dla rodzin w tym obszarze (${area.examples})?`,
    required: false,
    origin: 'proposal',
    options: YES_NO,
  },
  {
    id: rating(area),
    kind: 'choice',
    label: `${area.title}: zadowolenie`,
    help: 'Jakie jest Pana(i) zadowolenie z tego, co gmina robi w tym obszarze: od 1 (bardzo małe) do 5 (bardzo duże)?',
    required: false,
    origin: 'proposal',
    options: SATISFACTION,
  },
];

const areaAnswers = AREAS.flatMap((area) => [heard(area), rating(area)]);
const [firstAnswer = ''] = areaAnswers;

const SURVEYS: TableItem = {
  id: TABLE,
  kind: 'table',
  label: 'Ankiety mieszkańców',
  help: 'Jeden wiersz to jedna ankieta. Czego osoba nie zaznaczyła, zostaw puste.',
  required: true,
  origin: 'proposal',
  max: 600,
  columns: [
    ...AREAS.flatMap(areaColumns),
    {
      id: 'gospodarstwo',
      kind: 'choice',
      label: 'Gospodarstwo domowe',
      help: 'Z kim osoba mieszka na co dzień.',
      required: false,
      origin: 'proposal',
      options: HOUSEHOLDS,
    },
    {
      id: 'dzieci',
      kind: 'integer',
      label: 'Liczba dzieci na utrzymaniu',
      help: 'Dzieci do 18 lat, a uczące się do 25 lat. Gdy ich nie ma, wpisz 0.',
      required: false,
      origin: 'proposal',
      min: 0,
      max: 20,
    },
    {
      id: 'uwaga',
      kind: 'long-text',
      label: 'Uwaga własna',
      help: 'Przepisz bez nazwisk, adresów i innych danych, po których można poznać osobę.',
      required: false,
      origin: 'proposal',
      max: 1000,
    },
  ],
  checks: [
    {
      id: 'ankieta_pusta',
      expression: any(...areaAnswers.map(answered)),
      message: 'Wpisz co najmniej jedną odpowiedź o obszarach albo usuń wiersz.',
      column: firstAnswer,
      origin: 'proposal',
    },
  ],
};

const awareness = (area: Area): Rule => {
  const aware = rows(TABLE, is(heard(area), 'tak'));
  return {
    id: awarenessId(area),
    title: `${area.title}: znajomość działań`,
    unit: '%',
    text: 'Osoby, które słyszały o działaniach gminy ÷ osoby, które odpowiedziały tak lub nie × 100.',
    expression: multiply(divide(aware, add(aware, rows(TABLE, is(heard(area), 'nie')))), 100),
    origin: 'proposal',
  };
};

const satisfaction = (area: Area): Rule => ({
  id: satisfactionId(area),
  title: `${area.title}: zadowolenie`,
  text: 'Średnia ocen od 1 do 5; „nie mam zdania” i brak odpowiedzi nie liczą się.',
  expression: overRows(
    TABLE,
    'mean',
    points(rating(area)),
    any(...[1, 2, 3, 4, 5].map((grade) => is(rating(area), `ocena-${grade}`))),
  ),
  origin: 'proposal',
});

/** The residents' survey, from paper forms: one row for each. */
export const ANKIETA_MIESZKANCOW: Card = {
  id: 'ankieta-mieszkancow',
  title: 'Ankieta mieszkańców',
  tab: 'Ankieta mieszkańców',
  purpose:
    'Zbiera, czy mieszkańcy wiedzą, co gmina robi dla rodzin, i jak są z tego zadowoleni; wyniki trafiają na kartę punktacji. Ankieta jest anonimowa.\nZespół certyfikacyjny przepisuje tu ankiety papierowe zebrane z urzędnikami, kołami Związku Dużych Rodzin, organizacjami pozarządowymi i mieszkańcami, po warsztatach.',
  roles: ['certifier'],
  declaration:
    'Oświadczam, że przepisano wszystkie zebrane ankiety, bez wybierania i poprawiania odpowiedzi, i że nie ma w nich danych osobowych.',
  sections: [
    {
      id: 'badanie',
      title: 'Badanie',
      items: [
        {
          id: 'badanie_od',
          kind: 'date',
          label: 'Ankiety zbierano od dnia',
          required: false,
          origin: 'proposal',
          min: '2020-01-01',
          max: 'today',
        },
        {
          id: 'badanie_do',
          kind: 'date',
          label: 'Ankiety zbierano do dnia',
          required: false,
          origin: 'proposal',
          min: '2020-01-01',
          max: 'today',
        },
        {
          id: 'partnerzy',
          kind: 'choices',
          label: 'Kto pomagał zbierać ankiety',
          help: 'Zaznacz wszystkich. Im różniejsze miejsca zbierania, tym lepiej ankieta oddaje zdanie całej gminy.',
          required: false,
          origin: 'source',
          options: [
            { id: 'urzednicy', label: 'urzędnicy i jednostki gminy', origin: 'source' },
            { id: 'kola', label: 'koła Związku Dużych Rodzin „Trzy Plus”', origin: 'source' },
            { id: 'ngo', label: 'lokalne organizacje pozarządowe', origin: 'source' },
            { id: 'mieszkancy', label: 'mieszkańcy', origin: 'source' },
          ],
        },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'liczebnosc',
      title: 'Kto odpowiedział',
      items: [],
      layout: { kind: 'results', rules: ['mieszkancy_n', 'wielodzietni_udzial'] },
    },
    {
      id: 'znajomosc',
      title: 'Znajomość działań gminy (% mieszkańców)',
      items: [],
      layout: { kind: 'results', rules: AREAS.map(awarenessId), chart: 100 },
    },
    {
      id: 'zadowolenie',
      title: 'Zadowolenie z działań gminy (średnia 1–5)',
      items: [],
      layout: { kind: 'results', rules: AREAS.map(satisfactionId), chart: 5 },
    },
    {
      id: 'odpowiedzi',
      title: 'Ankiety papierowe',
      intro:
        'Przepisuj ankiety po kolei, numer wiersza zapisz na papierze. Słyszał(a): tak lub nie. Zadowolenie: od 1 do 5 albo „nie mam zdania”.',
      items: [SURVEYS],
      layout: { kind: 'table' },
    },
  ],
  checks: [
    {
      id: 'badanie_dni',
      expression: any(
        not(answered('badanie_od')),
        not(answered('badanie_do')),
        atLeast(value('badanie_do'), value('badanie_od')),
      ),
      message: 'Popraw daty: koniec zbierania ankiet jest wcześniejszy niż początek.',
      item: 'badanie_do',
      origin: 'proposal',
    },
  ],
  rules: [
    {
      id: 'mieszkancy_n',
      title: 'Liczba ankiet',
      text: 'Liczba wypełnionych wierszy.',
      expression: rows(TABLE),
      origin: 'proposal',
    },
    {
      id: 'wielodzietni_udzial',
      title: 'Rodzice co najmniej trojga dzieci',
      unit: '%',
      text: 'Ankiety osób, które mają na utrzymaniu troje lub więcej dzieci ÷ ankiety z podaną liczbą dzieci × 100.',
      expression: multiply(
        divide(
          rows(TABLE, atLeast(value('dzieci'), LARGE_FAMILY)),
          rows(TABLE, answered('dzieci')),
        ),
        100,
      ),
      origin: 'proposal',
    },
    ...AREAS.map(awareness),
    ...AREAS.map(satisfaction),
  ],
};
