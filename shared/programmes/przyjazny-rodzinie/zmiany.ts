import { above, all, answered, list, points, subtract, value } from '../../definition/expressions';
import type { RuleId } from '../../definition/expression';
import type {
  Card,
  ChoiceItem,
  DateItem,
  Filled,
  Item,
  NumberItem,
  Rule,
} from '../../definition/programme';
import { criterionItem, taken } from './answers';
import { areaScoreId } from './area-score';
import { AREAS, CRITERIA } from './areas';
import { OUTCOME_OPTIONS } from './score';

/** The scoring as the team presented it first. */
const PRELIMINARY = 'preliminary-scored';
const FINAL = 'final-scored';

const preliminaryId = (id: string): string => `wstepnie_${id}`;
const changeId = (id: string): RuleId => `zmiana_${id}`;

const stood = (card: string, takes: string): Filled => ({
  by: 'revision',
  card,
  at: PRELIMINARY,
  takes,
});

/** What is compared: results of the scoring card, the whole first. */
const SCORES: readonly { readonly id: RuleId; readonly title: string }[] = [
  { id: 'razem', title: 'Łączny wynik' },
  { id: 'urzednicy', title: 'Ankieta urzędników' },
  { id: 'mieszkancy', title: 'Ankieta mieszkańców' },
  { id: 'warsztaty', title: 'Warsztaty' },
  ...AREAS.map((area) => ({ id: areaScoreId(area), title: `Obszar: ${area.title}` })),
];

const scoreItem = (id: string, label: string, more: Partial<NumberItem>): NumberItem => ({
  id,
  kind: 'number',
  label,
  required: false,
  origin: 'proposal',
  min: 0,
  max: 100,
  ...more,
});

const scoreItems: readonly Item[] = SCORES.flatMap(({ id, title }) => [
  scoreItem(preliminaryId(id), `${title} – punktacja wstępna`, {
    filled: stood('karta-punktacji', id),
  }),
  scoreItem(id, `${title} – punktacja końcowa`, { from: 'karta-punktacji' }),
]);

const day = (id: string, label: string, event: string): DateItem => ({
  id,
  kind: 'date',
  label,
  required: false,
  origin: 'proposal',
  filled: { by: 'event', event, which: 'last' },
});

const outcomeItem = (id: string, label: string, source: Partial<ChoiceItem>): ChoiceItem => ({
  id,
  kind: 'choice',
  label,
  required: false,
  origin: 'proposal',
  options: OUTCOME_OPTIONS,
  ...source,
});

const criterionItems: readonly Item[] = CRITERIA.flatMap((criterion) => {
  const item: ChoiceItem = { ...criterionItem(criterion), help: undefined, required: false };
  return [
    {
      ...item,
      id: preliminaryId(criterion.id),
      label: `${criterion.name} – punktacja wstępna`,
      filled: stood('ankieta-urzednikow', criterion.id),
    },
    taken(item, 'ankieta-urzednikow'),
  ];
});

const changeRules: readonly Rule[] = SCORES.map(({ id, title }) => ({
  id: changeId(id),
  title,
  unit: 'pkt',
  text: 'Wynik końcowy − wynik wstępny; pole puste, gdy brakuje jednego z nich.',
  expression: subtract(value(id), value(preliminaryId(id))),
  origin: 'proposal',
}));

const DIRECTIONS = [
  { suffix: 'wyzej', words: 'odpowiedź wyższa niż w punktacji wstępnej', sign: 1 },
  { suffix: 'nizej', words: 'odpowiedź niższa niż w punktacji wstępnej', sign: -1 },
] as const;

const changedAnswers: Rule = {
  id: 'co_zmieniono',
  title: 'Odpowiedzi, które się zmieniły',
  text: 'Kryteria, w których odpowiedź różni się od tej z punktacji wstępnej.',
  expression: list(
    CRITERIA.flatMap(({ id }) => {
      const before = preliminaryId(id);
      const both = all(answered(before), answered(id));
      return DIRECTIONS.map(({ suffix, sign }) => ({
        id: `${id}_${suffix}`,
        when:
          sign > 0
            ? all(both, above(points(id), points(before)))
            : all(both, above(points(before), points(id))),
      }));
    }),
  ),
  labels: Object.fromEntries(
    AREAS.flatMap(({ title, criteria }) =>
      criteria.flatMap(({ id, name, place }) =>
        DIRECTIONS.map(({ suffix, words }) => [
          `${id}_${suffix}`,
          `${title}, ${place}: ${name} – ${words}`,
        ]),
      ),
    ),
  ),
  origin: 'proposal',
};

/** The preliminary scoring beside the final one, with the difference and what changed. */
export const ZMIANY: Card = {
  id: 'zmiany',
  title: 'Zmiany po punktacji wstępnej',
  tab: 'Zmiany',
  purpose:
    'Pokazuje punktację wstępną obok końcowej: różnicę w każdym wyniku i odpowiedzi, które samorząd zmienił w czasie na zmiany.\nKarta powstaje sama z kart złożonych w sprawie; nikt jej nie wypełnia. Dopóki nie ustalono punktacji końcowej, jej kolumna pokazuje stan bieżący.',
  roles: [],
  sections: [
    {
      id: 'przebieg',
      title: 'Dwie punktacje',
      items: [
        day('wstepnie_dnia', 'Punktacja wstępna – data przedstawienia', PRELIMINARY),
        day('ostatecznie_dnia', 'Punktacja końcowa – data ustalenia', FINAL),
        outcomeItem(preliminaryId('wynik'), 'Wynik wstępny', {
          filled: stood('karta-punktacji', 'wynik'),
        }),
        outcomeItem('wynik', 'Wynik końcowy', { from: 'karta-punktacji' }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'wyniki',
      title: 'Wyniki (od 0 do 100)',
      items: scoreItems,
      layout: {
        kind: 'grid',
        heads: ['Wynik', 'Punktacja wstępna', 'Punktacja końcowa'],
        rows: SCORES.map(({ id, title }) => ({ label: title, items: [preliminaryId(id), id] })),
      },
    },
    {
      id: 'roznice',
      title: 'Różnica: punktacja końcowa − wstępna',
      items: [],
      layout: { kind: 'results', rules: changeRules.map(({ id }) => id) },
    },
    {
      id: 'odpowiedzi',
      title: 'Odpowiedzi na kryteria',
      items: criterionItems,
      layout: {
        kind: 'grid',
        heads: ['Kryterium', 'Punktacja wstępna', 'Punktacja końcowa'],
        rows: AREAS.flatMap(({ title, criteria }) =>
          criteria.map(({ id, name, place }) => ({
            label: `${title}, ${place}: ${name}`,
            items: [preliminaryId(id), id],
          })),
        ),
      },
    },
    {
      id: 'zmienione',
      title: 'Co się zmieniło',
      items: [],
      layout: { kind: 'list', rule: 'co_zmieniono', none: 'Żadna odpowiedź się nie zmieniła.' },
    },
  ],
  checks: [],
  rules: [...changeRules, changedAnswers],
};
