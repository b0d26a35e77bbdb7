/** Short constructors, so that a programme's rules read as sentences. */
import type {
  Aggregate,
  BooleanExpression,
  Finding,
  ItemId,
  JudgementExpression,
  ListEntry,
  ListExpression,
  NumberExpression,
  OptionId,
  OutcomeExpression,
  Relation,
  RequirementExpression,
  RuleId,
} from './expression';

type NumberLike = NumberExpression | number;
const lift = (of: NumberLike): NumberExpression =>
  typeof of === 'number' ? { op: 'number', value: of } : of;
const compare =
  (relation: Relation) =>
  (left: NumberLike, right: NumberLike): BooleanExpression => ({
    op: 'compare',
    left: lift(left),
    relation,
    right: lift(right),
  });

export const value = (item: ItemId): NumberExpression => ({ op: 'value', item });
export const result = (rule: RuleId): NumberExpression => ({ op: 'result', rule });
export const points = (item: ItemId): NumberExpression => ({ op: 'points', item });
export const sum = (...of: NumberLike[]): NumberExpression => ({ op: 'sum', of: of.map(lift) });
export const mean = (...of: NumberLike[]): NumberExpression => ({ op: 'mean', of: of.map(lift) });
export const weightedMean = (
  ...of: readonly (readonly [weight: number, value: NumberExpression])[]
): NumberExpression => ({
  op: 'weighted-mean',
  of: of.map(([weight, member]) => ({ weight, value: member })),
});
export const root = (of: NumberExpression): NumberExpression => ({ op: 'root', of });
export const empty: NumberExpression = { op: 'empty' };
/** Rows of a table; in `where`, items are its columns. */
export const rows = (table: ItemId, where?: BooleanExpression): NumberExpression =>
  where === undefined ? { op: 'rows', table } : { op: 'rows', table, where };
/** A number over the rows of a table; in `of` and `where`, items are its columns. */
export const overRows = (
  table: ItemId,
  by: Aggregate,
  of: NumberExpression,
  where?: BooleanExpression,
): NumberExpression => ({
  op: 'over-rows',
  table,
  value: of,
  by,
  ...(where === undefined ? {} : { where }),
});
export const add = (...of: NumberLike[]): NumberExpression => ({ op: 'add', of: of.map(lift) });
export const multiply = (...of: NumberLike[]): NumberExpression => ({
  op: 'multiply',
  of: of.map(lift),
});
export const subtract = (left: NumberLike, right: NumberLike): NumberExpression => ({
  op: 'subtract',
  left: lift(left),
  right: lift(right),
});
export const divide = (left: NumberLike, right: NumberLike): NumberExpression => ({
  op: 'divide',
  left: lift(left),
  right: lift(right),
});
export const series = (base: NumberLike, terms: NumberLike, max: number): NumberExpression => ({
  op: 'series',
  base: lift(base),
  terms: lift(terms),
  max,
});
export const choose = (
  when: BooleanExpression,
  then: NumberLike,
  otherwise: NumberLike,
): NumberExpression => ({ op: 'if', when, then: lift(then), else: lift(otherwise) });
export const count = (...of: BooleanExpression[]): NumberExpression => ({ op: 'count', of });
export const countFindings = (
  rules: readonly RuleId[],
  ...findings: Finding[]
): NumberExpression => ({ op: 'count-findings', rules, findings });

export const is = (item: ItemId, option: OptionId): BooleanExpression => ({
  op: 'is',
  item,
  option,
});
export const includes = (item: ItemId, option: OptionId): BooleanExpression => ({
  op: 'includes',
  item,
  option,
});
export const answered = (item: ItemId): BooleanExpression => ({ op: 'answered', item });
export const known = (of: NumberExpression): BooleanExpression => ({ op: 'known', of });
export const atLeast = compare('>=');
export const above = compare('>');
export const atMost = compare('<=');
export const below = compare('<');
export const equals = compare('=');
export const findingIs = (rule: RuleId, finding: Finding): BooleanExpression => ({
  op: 'finding-is',
  rule,
  finding,
});
export const beginsWith = (
  item: ItemId,
  by: ItemId,
  beginnings: Readonly<Record<OptionId, string>>,
): BooleanExpression => ({ op: 'begins-with', item, by, beginnings });
export const all = (...of: BooleanExpression[]): BooleanExpression => ({ op: 'all', of });
export const any = (...of: BooleanExpression[]): BooleanExpression => ({ op: 'any', of });
export const not = (of: BooleanExpression): BooleanExpression => ({ op: 'not', of });

export const requirement = (
  met: BooleanExpression,
  applies?: BooleanExpression,
): RequirementExpression =>
  applies === undefined ? { op: 'requirement', met } : { op: 'requirement', applies, met };
export const outcome = (
  cases: readonly (readonly [BooleanExpression, string])[],
  otherwise: string,
): OutcomeExpression => ({
  op: 'outcome',
  cases: cases.map(([when, picked]) => ({ when, value: picked })),
  otherwise,
});
export const judgement = (
  isKnown: BooleanExpression,
  holds: BooleanExpression,
): JudgementExpression => ({ op: 'judgement', known: isKnown, holds });
export const list = (entries: readonly ListEntry[]): ListExpression => ({ op: 'list', entries });
