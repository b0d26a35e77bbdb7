/** Rows of a table taken together: the hidden cells and the formulas say what the closures say. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableRow } from '../../../shared/card/answers';
import type { RuleExpression } from '../../../shared/definition/expression';
import {
  add,
  answered,
  atLeast,
  divide,
  is,
  not,
  overRows,
  rows,
  value,
} from '../../../shared/definition/expressions';
import { rowFormula } from '../../../shared/rules/formula';
import type { FormulaPlaces, RowsExpression } from '../../../shared/rules/formula-places';
import { ruleFormula } from '../../../shared/rules/rule-formula';
import { number, resultOf, rule, table, text, yesNo } from '../../../shared/testing/small-card';
import type { CellValue } from '../host/model';
import { createSmallSheet, type SmallSheet } from './testing/small-sheet';

const columns = [text('osoba'), number('ocena'), yesNo('urzad')];
const ratings = table('oceny', { columns });
/** A person, a rating, whether an office; each may be blank. */
type Line = readonly [osoba: string | null, ocena: number | null, urzad: 'Tak' | 'Nie' | null];

const nowhere = (): never => {
  throw new Error('a formula about rows reads no mark');
};
/** The columns of row 1, 2, …; the cells beside them, in column D, hold what each row counts. */
const rowPlaces = (row: number): FormulaPlaces => ({
  items: new Map(columns.map((column) => [column.id, column])),
  answer: (id) => `$${'ABC'[columns.findIndex((column) => column.id === id)] ?? ''}$${row}`,
  mark: nowhere,
  noneMark: nowhere,
  result: nowhere,
  rows: nowhere,
});

let sheet: SmallSheet;
beforeAll(() => {
  sheet = createSmallSheet();
});
afterAll(() => sheet.dispose());

/** What the sheet shows of a rule over the table's rows, each of which `each` takes one number from. */
function shown(lines: readonly Line[], each: RowsExpression, of: RuleExpression): CellValue {
  const hidden = lines.map((_, index) => ({
    formula: rowFormula(
      rowPlaces(index + 1),
      each,
      `LEN($A${index + 1}&$B${index + 1}&$C${index + 1})>0`,
    ),
  }));
  const places: FormulaPlaces = {
    ...rowPlaces(1),
    items: new Map([[ratings.id, ratings]]),
    rows: (asked) => {
      expect(asked).toEqual(each);
      return `$D$1:$D$${lines.length}`;
    },
  };
  const calculated = sheet.calculate([
    ...lines.map((line, index) => [...line, hidden[index] ?? null]),
    [{ formula: ruleFormula(places, rule('wynik', of, { true: 'tak', false: 'nie' })) }],
  ]);
  return calculated.at(-1)?.[0] ?? '';
}

const LINES: readonly Line[] = [
  ['a', 2, 'Tak'],
  ['b', 4, 'Nie'],
  [null, null, null],
  ['c', 4, 'Tak'],
  ['d', 5, null],
  ['e', null, 'Tak'],
];
const ofOffice = is('urzad', 'tak');

describe('what a worksheet says of the rows of a table', () => {
  it.each<[string, RowsExpression, number]>([
    ['rows in which anything stands', { op: 'rows', table: 'oceny' }, 5],
    ['rows with a condition', { op: 'rows', table: 'oceny', where: ofOffice }, 3],
    // 2 + 4 + 4 + 5.
    ['their sum', { op: 'over-rows', table: 'oceny', by: 'sum', value: value('ocena') }, 15],
    // 15 ÷ 4: the last has none.
    ['their mean', { op: 'over-rows', table: 'oceny', by: 'mean', value: value('ocena') }, 3.75],
    // Squares of −1.75, 0.25, 0.25, 1.25 add up to 4.75; ÷ 3 = 1.58333…; the root of it.
    [
      'their deviation',
      { op: 'over-rows', table: 'oceny', by: 'deviation', value: value('ocena') },
      1.258306,
    ],
    // (2 + 4) ÷ 2.
    [
      'the mean of some',
      { op: 'over-rows', table: 'oceny', by: 'mean', value: value('ocena'), where: ofOffice },
      3,
    ],
  ])('%s', (_, expression, expected) => {
    expect(shown(LINES, expression, expression)).toBe(expected);
  });

  it('is nothing where there is no number, but for sums and counts', () => {
    const blank: readonly Line[] = [
      ['a', null, 'Nie'],
      [null, null, null],
    ];
    const over = (by: 'sum' | 'mean' | 'deviation'): RowsExpression => ({
      op: 'over-rows',
      table: 'oceny',
      by,
      value: value('ocena'),
    });
    expect(shown(blank, over('sum'), over('sum'))).toBe(0);
    expect(shown(blank, over('mean'), over('mean'))).toBe('');
    expect(shown(blank, over('deviation'), over('deviation'))).toBe('');
    const office: RowsExpression = { op: 'rows', table: 'oceny', where: ofOffice };
    expect(shown(blank, office, office)).toBe(0);
  });

  it('is whether the table is filled in: one row is enough', () => {
    const any: RowsExpression = { op: 'rows', table: 'oceny' };
    expect(
      shown(
        [
          [null, null, null],
          ['a', null, null],
        ],
        any,
        answered('oceny'),
      ),
    ).toBe('tak');
    expect(
      shown(
        [
          [null, null, null],
          [null, null, null],
        ],
        any,
        answered('oceny'),
      ),
    ).toBe('nie');
  });

  const line: fc.Arbitrary<Line> = fc.tuple(
    fc.constantFrom('a', null),
    fc.constantFrom(null, 0, 1, 2.5, 4, -3),
    fc.constantFrom('Tak', 'Nie', null),
  );
  const where = fc.constantFrom(
    ofOffice,
    not(ofOffice),
    answered('ocena'),
    atLeast(value('ocena'), 1),
  );
  const each = fc.constantFrom(value('ocena'), add(value('ocena'), 1), divide(6, value('ocena')));
  const expressions = fc.oneof(
    fc.constant(rows('oceny')),
    where.map((condition) => rows('oceny', condition)),
    fc
      .tuple(
        fc.constantFrom('sum', 'mean', 'deviation'),
        each,
        fc.option(where, { nil: undefined }),
      )
      .map(([by, of, condition]) => overRows('oceny', by, of, condition)),
  );
  it('is what the rules say, for any rows', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), expressions, (lines, of) => {
        if (of.op !== 'rows' && of.op !== 'over-rows') throw new Error('an expression over rows');
        const filled = lines
          .filter((cells) => cells.some((cell) => cell !== null))
          .map(([osoba, ocena, urzad]): TableRow => ({
            osoba,
            ocena,
            urzad: urzad === null ? null : urzad.toLowerCase(),
          }));
        const expected = resultOf([ratings], of, { oceny: filled }).value ?? '';
        const found = shown(lines, of, of);
        if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9);
        else expect(found).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });
});
