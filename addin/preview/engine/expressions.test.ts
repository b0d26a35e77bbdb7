/** Any expression of the language: its formula in a spreadsheet says what its closure says. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateCard } from '../../../shared/card/validate';
import type {
  BooleanExpression,
  ItemId,
  NumberExpression,
  RuleExpression,
} from '../../../shared/definition/expression';
import { resultSort } from '../../../shared/definition/expression';
import type { Item } from '../../../shared/definition/programme';
import type { FormulaPlaces } from '../../../shared/rules/formula-places';
import { ruleFormula } from '../../../shared/rules/rule-formula';
import type { ResultValue } from '../../../shared/rules/compile';
import { resultsOf } from '../../../shared/rules/results';
import { cellToAnswer, type CellValue } from '../../../shared/sheet/answer-cell';
import { cardOf, choices, number, rule, text, yesNo } from '../../../shared/testing/small-card';
import type { Engine, EngineSheet } from './engine';
import { createNodeEngine } from './ironcalc-node';

const OPTIONS = ['x1', 'x2', 'x3'] as const;
const items: readonly Item[] = [
  number('a'),
  number('b'),
  { ...number('c'), applies: { op: 'is', item: 'tn', option: 'tak' } },
  yesNo('tn'),
  text('opis'),
  { id: 'dzien', kind: 'date', label: 'dzien', required: false, origin: 'proposal' },
  choices('kto', ...OPTIONS),
];
/** The first row of the sheet: an answer in each column, then the marks, then „none”. */
const SINGLE = ['a', 'b', 'c', 'tn', 'opis', 'dzien'] as const;
const columnOf = (index: number): string => `$${String.fromCharCode(65 + index)}$1`;
const places: FormulaPlaces = {
  items: new Map(items.map((item) => [item.id, item])),
  answer: (item) => columnOf(SINGLE.findIndex((id) => id === item)),
  mark: (_, option) => columnOf(SINGLE.length + OPTIONS.findIndex((id) => id === option)),
  noneMark: () => columnOf(SINGLE.length + OPTIONS.length),
  result: () => '$A$3',
  rows: () => '$A$4:$A$5',
};

type Cell = string | number;
const numbers = fc.constantFrom<Cell>('', 0, 1, 2, 3, 40, 0.5, 2.5, -1, 'tekst');
const marks = fc.constantFrom<Cell>('', '', 'x', 'X', 'tak');
const sheets = fc.record({
  a: numbers,
  b: numbers,
  c: numbers,
  tn: fc.constantFrom<Cell>('', 'Tak', 'Nie', 'tak', 1),
  opis: fc.constantFrom<Cell>('', '06x', '12', 'abc', 6),
  dzien: fc.constantFrom<Cell>('', 46_023, 46_023.5, 12, 'jutro'),
  marks: fc.tuple(marks, marks, marks, marks),
});
type Sheet = typeof sheets extends fc.Arbitrary<infer TSheet> ? TSheet : never;

const numberItem = fc.constantFrom<ItemId>('a', 'b', 'c', 'dzien');
const { number: numeric, condition } = fc.letrec<{
  number: NumberExpression;
  condition: BooleanExpression;
}>((tie) => {
  const some = fc.array(tie('number'), { minLength: 1, maxLength: 3 });
  const conditions = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
  const pair = { left: tie('number'), right: tie('number') };
  return {
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ op: fc.constant('value' as const), item: numberItem }),
      fc.record({ op: fc.constant('number' as const), value: fc.constantFrom(0, 1, 2, 40, -3) }),
      fc.constant<NumberExpression>({ op: 'points', item: 'tn' }),
      fc.constant<NumberExpression>({ op: 'empty' }),
      fc.record({ op: fc.constantFrom('sum', 'mean', 'add', 'multiply'), of: some }),
      fc.record({
        op: fc.constant('weighted-mean' as const),
        of: fc.array(fc.record({ weight: fc.constantFrom(1, 2, 0.5), value: tie('number') }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      fc.record({ op: fc.constantFrom('subtract', 'divide'), ...pair }),
      fc.record({ op: fc.constant('root' as const), of: tie('number') }),
      fc.record({
        op: fc.constant('series' as const),
        base: tie('number'),
        terms: tie('number'),
        max: fc.constant(3),
      }),
      fc.record({
        op: fc.constant('if' as const),
        when: tie('condition'),
        then: tie('number'),
        else: tie('number'),
      }),
      fc.record({ op: fc.constant('count' as const), of: conditions }),
    ),
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({
        op: fc.constant('is' as const),
        item: fc.constant('tn'),
        option: fc.constantFrom('tak', 'nie'),
      }),
      fc.record({
        op: fc.constant('answered' as const),
        item: fc.constantFrom(...items.map(({ id }) => id)),
      }),
      fc.record({
        op: fc.constant('includes' as const),
        item: fc.constant('kto'),
        option: fc.constantFrom(...OPTIONS),
      }),
      fc.constant<BooleanExpression>({
        op: 'begins-with',
        item: 'opis',
        by: 'tn',
        beginnings: { tak: '06', nie: '12' },
      }),
      fc.record({
        op: fc.constant('compare' as const),
        relation: fc.constantFrom('>=', '>', '<=', '<', '='),
        ...pair,
      }),
      fc.record({ op: fc.constant('known' as const), of: tie('number') }),
      fc.record({ op: fc.constantFrom('all', 'any'), of: conditions }),
      fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
    ),
  };
});
const rules: fc.Arbitrary<RuleExpression> = fc.oneof(
  { weight: 4, arbitrary: numeric },
  { weight: 2, arbitrary: condition },
  fc.record({ op: fc.constant('requirement' as const), applies: condition, met: condition }),
  fc.record({ op: fc.constant('requirement' as const), met: condition }),
  fc.record({ op: fc.constant('judgement' as const), known: condition, holds: condition }),
  fc.record({
    op: fc.constant('outcome' as const),
    cases: fc.tuple(
      fc.record({ when: condition, value: fc.constant('jeden') }),
      fc.record({ when: condition, value: fc.constant('dwa') }),
    ),
    otherwise: fc.constant('inaczej'),
  }),
  fc.record({
    op: fc.constant('list' as const),
    entries: fc.tuple(
      fc.record({ id: fc.constant('jeden'), when: condition }),
      fc.record({ id: fc.constant('dwa'), when: condition }),
    ),
  }),
);
const LABELS = {
  true: 'tak',
  false: 'nie',
  jeden: 'Jeden',
  dwa: 'Dwa "razem"',
  inaczej: 'Inaczej',
};
const FINDINGS = {
  'met': '✓ spełnienie',
  'deviation': '✗ odchylenie',
  'not-applicable': '– nie dotyczy',
};

/** What the answers on the sheet are, as reading and validating them gives. */
function answersOn(sheet: Sheet) {
  const given: Record<string, unknown> = {};
  for (const item of items) {
    if (item.kind === 'choices') {
      const [first, second, third, none] = sheet.marks.map((mark) => String(mark).toLowerCase());
      const picked = OPTIONS.filter((_, index) => [first, second, third][index] === 'x');
      const clean = [first, second, third, none].every((mark) => mark === '' || mark === 'x');
      const one = picked.length > 0 !== (none === 'x');
      given[item.id] = clean && one ? picked : null;
    } else {
      const cell = SINGLE.find((id) => id === item.id);
      given[item.id] = cell === undefined ? null : cellToAnswer(item, sheet[cell]);
    }
  }
  const card = cardOf(items);
  return validateCard(card, given, { today: '2026-11-22', language: 'pl' }).answers;
}

const labelOf = (words: Readonly<Record<string, string>>, value: string): string =>
  words[value] ?? value;

function cellFor(expression: RuleExpression, value: ResultValue): CellValue {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'object') return value.map((id) => labelOf(LABELS, id)).join('; ');
  const words = resultSort(expression) === 'finding' ? FINDINGS : LABELS;
  return labelOf(words, String(value));
}

let engine: Engine;
let sheet: EngineSheet;
beforeAll(() => {
  engine = createNodeEngine();
  sheet = engine.addSheet();
});
afterAll(() => engine.dispose());

describe('formulas', () => {
  it('say what the rules say, for any expression and any sheet', () => {
    fc.assert(
      fc.property(rules, sheets, (expression, filled) => {
        const card = cardOf(items, [rule('wynik', expression, LABELS)]);
        const [only] = card.rules;
        if (only === undefined) throw new Error('no rule');
        const expected = cellFor(
          expression,
          resultsOf(card, answersOn(filled))['wynik']?.value ?? null,
        );
        const row: Cell[] = [...SINGLE.map((id) => filled[id]), ...filled.marks];
        engine.writeBlock(sheet, 0, 0, [row.map((cell) => (cell === '' ? null : cell))]);
        engine.write(sheet, 1, 0, { formula: ruleFormula(places, only) });
        engine.calculate();
        const found = engine.value(sheet, 1, 0);
        if (typeof expected === 'number' && typeof found === 'number') {
          expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
        } else {
          expect(found).toBe(expected);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
