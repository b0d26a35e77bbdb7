import type { Card, InfoItem, Option } from '../../definition/programme';
import { YES_NO } from '../answer-options';
import { AREAS, type Area } from './areas';
import { HOUSEHOLDS, SATISFACTION } from './residents-table';

const BOX = '☐';

/** To write on by hand, over the whole width; lines of text one after the other are too close for that. */
const LINES = Array.from({ length: 4 }, () => '_'.repeat(100)).join('\n\n');

const printed = (id: string, label: string, help?: string): InfoItem => ({
  id,
  kind: 'info',
  label,
  required: false,
  origin: 'proposal',
  ...(help === undefined ? {} : { help }),
});

/** A box before each answer; what belongs together stays on one line. */
const boxes = (labels: readonly string[]): string =>
  labels.map((label) => `${BOX} ${label}`.replaceAll(' ', '\u00A0')).join('   ');

const labelsOf = (options: readonly Option[]): readonly string[] =>
  options.map(({ label }) => label);

/** The words of the scale stand under the heading: beside each area the digits will do. */
const GRADES = labelsOf(SATISFACTION).map((label) => label.split(' – ')[0] ?? label);

const heardId = ({ id }: Area): string => `${id}_slyszal`;
const ratingId = ({ id }: Area): string => `${id}_ocena`;

/** The residents' survey as one person fills it in by hand; the answers are copied into the table. */
export const KWESTIONARIUSZ: Card = {
  id: 'kwestionariusz',
  title: 'Kwestionariusz mieszkańca',
  tab: 'Kwestionariusz',
  purpose:
    'Służy do poznania zdania mieszkańców o tym, co gmina robi dla rodzin. Ankieta jest anonimowa: proszę jej nie podpisywać.\nWypełnia jedna osoba na wydruku; zespół certyfikacyjny przepisuje odpowiedzi na kartę „Ankieta mieszkańców”.',
  roles: [],
  sections: [
    {
      id: 'numer',
      title: 'Wypełnia zespół certyfikacyjny',
      items: [printed('nr_ankiety', 'Nr ankiety', '……………………')],
      layout: { kind: 'form' },
    },
    {
      id: 'obszary',
      title: 'Działania gminy dla rodzin',
      intro:
        'Czy słyszał(a) Pan/Pani o tych działaniach? Jakie jest Pana/Pani zadowolenie: od 1 (bardzo małe) do 5 (bardzo duże)?',
      items: AREAS.flatMap((area) => [
        printed(heardId(area), boxes(labelsOf(YES_NO))),
        printed(ratingId(area), boxes(GRADES)),
      ]),
      layout: {
        kind: 'grid',
        heads: ['Obszar', 'Słyszał(a)', 'Ocena zadowolenia'],
        rows: AREAS.map((area) => ({
          label: `${area.title}: ${area.examples}`,
          items: [heardId(area), ratingId(area)],
        })),
      },
    },
    {
      id: 'osoba',
      title: 'O osobie, która wypełnia ankietę',
      items: [
        printed('gospodarstwo', 'Gospodarstwo domowe', boxes(labelsOf(HOUSEHOLDS))),
        printed(
          'dzieci',
          'Liczba dzieci na utrzymaniu',
          '………… (do 18 lat, a uczące się: do 25 lat; gdy ich nie ma: 0)',
        ),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'propozycja',
      title: 'Co gmina powinna najpierw zrobić dla rodzin? (bez nazwisk i adresów)',
      items: [printed('uwaga', LINES)],
      layout: { kind: 'form' },
    },
  ],
  checks: [],
  rules: [],
};
