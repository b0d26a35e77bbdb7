import type { Card, InfoItem, Option } from '../../definition/programme';
import { YES_NO } from '../answer-options';
import { AREAS, type Area } from './areas';
import { HOUSEHOLDS, SATISFACTION } from './residents-table';

const BOX = '☐';

/** To write on. */
const LINES = Array.from({ length: 5 }, () => '…'.repeat(34)).join('\n');

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
    'Jedna kartka dla jednej osoby: co gmina robi dla rodzin i jak to Pan(i) ocenia. Kwestionariusz jest anonimowy, proszę się nie podpisywać.\nWypełnia mieszkaniec na wydruku, zaznaczając kratki; zespół certyfikacyjny przepisuje odpowiedzi do karty „Ankieta mieszkańców”.',
  roles: [],
  sections: [
    {
      id: 'obszary',
      title: 'Działania gminy dla rodzin',
      intro:
        'Czy słyszał(a) Pan(i) o działaniach gminy dla rodzin? Jakie jest Pana(i) zadowolenie z nich, od 1 (bardzo małe) do 5 (bardzo duże)?',
      items: AREAS.flatMap((area) => [
        printed(heardId(area), boxes(labelsOf(YES_NO))),
        printed(ratingId(area), boxes(GRADES)),
      ]),
      layout: {
        kind: 'grid',
        heads: ['Obszar', 'Słyszałem (słyszałam)', 'Zadowolenie'],
        rows: AREAS.map((area) => ({
          label: `${area.title}: ${area.examples}`,
          items: [heardId(area), ratingId(area)],
        })),
      },
    },
    {
      id: 'osoba',
      title: 'O Panu (Pani)',
      items: [
        printed('gospodarstwo', 'Z kim mieszka Pan(i) na co dzień', boxes(labelsOf(HOUSEHOLDS))),
        printed(
          'dzieci',
          'Ile ma Pan(i) dzieci na utrzymaniu (do 18 lat, a uczące się do 25 lat)',
          '………… (gdy nie ma: 0)',
        ),
        printed(
          'uwaga',
          'Co gmina powinna zrobić dla rodzin w pierwszej kolejności (bez nazwisk i adresów)',
          LINES,
        ),
      ],
      layout: { kind: 'form' },
    },
  ],
  checks: [],
  rules: [],
};
