/** Id of an item, unique within its card: `kadra_lider`. */
export type ItemId = string;
/** Id of a rule, unique within its card: `wymaganie_4`. */
export type RuleId = string;
/** Id of an option of a choice: `tak`. */
export type OptionId = string;

/** What comparing a declared level with a required one can come to (the standard's form 3). */
export const FINDINGS = ['met', 'deviation', 'not-applicable'] as const;
export type Finding = (typeof FINDINGS)[number];

/** Relations between two numbers; words of the standard map to them strictly ("above" is `>`). */
export const RELATIONS = ['>=', '>', '<=', '<', '='] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * An expression whose value is a number or empty. Inside `rows` and `over-rows`, and in a table's own
 * conditions, items are the columns of the row looked at; rules cannot be read there.
 *
 * Emptiness spreads: a number computed from an empty number is empty, and so is one that does not
 * exist (a division by zero, a result too large). `sum`, `mean`, `points` and the counts are the
 * exceptions, each as its comment says.
 */
export type NumberExpression =
  | { readonly op: 'number'; readonly value: number }
  /** The value of a number, integer or date item (a date counts days as Excel does); empty when unanswered. */
  | { readonly op: 'value'; readonly item: ItemId }
  /** A numeric result of this card, as rounded. */
  | { readonly op: 'result'; readonly rule: RuleId }
  /** Points of the chosen option; 0 when unanswered. */
  | { readonly op: 'points'; readonly item: ItemId }
  /** Empty members count 0. */
  | { readonly op: 'sum'; readonly of: readonly NumberExpression[] }
  /** Mean of the members that are not empty; empty when all are. */
  | { readonly op: 'mean'; readonly of: readonly NumberExpression[] }
  /** Mean of the members that are not empty, their weights scaled to 1; empty when all are. */
  | {
      readonly op: 'weighted-mean';
      readonly of: readonly { readonly weight: number; readonly value: NumberExpression }[];
    }
  | { readonly op: 'add'; readonly of: readonly NumberExpression[] }
  | { readonly op: 'multiply'; readonly of: readonly NumberExpression[] }
  | { readonly op: 'subtract'; readonly left: NumberExpression; readonly right: NumberExpression }
  | { readonly op: 'divide'; readonly left: NumberExpression; readonly right: NumberExpression }
  /** Square root; there is none of a negative number. */
  | { readonly op: 'root'; readonly of: NumberExpression }
  /** Always empty: for the branch of an `if` where a value has no meaning. */
  | { readonly op: 'empty' }
  /** 1 + base + base² + … with as many members as `terms` says: a whole number from 0 to `max`, else empty. */
  | {
      readonly op: 'series';
      readonly base: NumberExpression;
      readonly terms: NumberExpression;
      readonly max: number;
    }
  | {
      readonly op: 'if';
      readonly when: BooleanExpression;
      readonly then: NumberExpression;
      readonly else: NumberExpression;
    }
  /** How many of the conditions hold. */
  | { readonly op: 'count'; readonly of: readonly BooleanExpression[] }
  /** How many of the requirements have one of the findings. */
  | {
      readonly op: 'count-findings';
      readonly rules: readonly RuleId[];
      readonly findings: readonly Finding[];
    }
  /** How many rows of a table have the condition; all that are not blank when there is none. */
  | {
      readonly op: 'rows';
      readonly table: ItemId;
      readonly where?: BooleanExpression | undefined;
    }
  /**
   * What a number comes to over the rows of a table that have the condition. Rows where it is empty
   * are left out. Without any the sum is 0, the mean is empty; a deviation (of a sample, n − 1)
   * needs two.
   */
  | {
      readonly op: 'over-rows';
      readonly table: ItemId;
      readonly value: NumberExpression;
      readonly by: Aggregate;
      readonly where?: BooleanExpression | undefined;
    };

/** How a number is taken together over rows. */
export const AGGREGATES = ['sum', 'mean', 'deviation'] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/**
 * An expression that holds or does not. A comparison with an empty number does not hold; both sides
 * are looked at to 6 decimals, so that 59.99999999999999 is 60 in every engine.
 */
export type BooleanExpression =
  | { readonly op: 'is'; readonly item: ItemId; readonly option: OptionId }
  | { readonly op: 'includes'; readonly item: ItemId; readonly option: OptionId }
  | { readonly op: 'answered'; readonly item: ItemId }
  | {
      readonly op: 'compare';
      readonly left: NumberExpression;
      readonly relation: Relation;
      readonly right: NumberExpression;
    }
  /** A number is not empty. */
  | { readonly op: 'known'; readonly of: NumberExpression }
  | { readonly op: 'finding-is'; readonly rule: RuleId; readonly finding: Finding }
  /** A text item begins with the text that belongs to the option chosen in another item. */
  | {
      readonly op: 'begins-with';
      readonly item: ItemId;
      readonly by: ItemId;
      readonly beginnings: Readonly<Record<OptionId, string>>;
    }
  | { readonly op: 'all'; readonly of: readonly BooleanExpression[] }
  | { readonly op: 'any'; readonly of: readonly BooleanExpression[] }
  | { readonly op: 'not'; readonly of: BooleanExpression };

/** Compares a declared level with the required one; its value is a {@link Finding}. */
export interface RequirementExpression {
  readonly op: 'requirement';
  /** When it does not hold, the requirement is `not-applicable`. */
  readonly applies?: BooleanExpression | undefined;
  readonly met: BooleanExpression;
}

/** Picks the first outcome whose condition holds. */
export interface OutcomeExpression {
  readonly op: 'outcome';
  readonly cases: readonly { readonly when: BooleanExpression; readonly value: string }[];
  readonly otherwise: string;
}

/** Holds or does not, or is empty as long as it cannot be told. */
export interface JudgementExpression {
  readonly op: 'judgement';
  /** When it does not hold, the result is empty. */
  readonly known: BooleanExpression;
  readonly holds: BooleanExpression;
}

/** One thing that a list may name. */
export interface ListEntry {
  readonly id: string;
  readonly when: BooleanExpression;
  /** Where it stands: higher ones first, those without or with an equal one in the order given. */
  readonly priority?: NumberExpression | undefined;
}

/** The ids of the entries whose condition holds; the rule's labels say them in words. */
export interface ListExpression {
  readonly op: 'list';
  readonly entries: readonly ListEntry[];
}

/** What a rule may compute. */
export type RuleExpression =
  | NumberExpression
  | BooleanExpression
  | RequirementExpression
  | OutcomeExpression
  | JudgementExpression
  | ListExpression;

/** Any expression or part of one. */
export type Expression = RuleExpression;

const NUMBER_OPS: ReadonlySet<string> = new Set<NumberExpression['op']>([
  'number',
  'value',
  'result',
  'points',
  'sum',
  'mean',
  'weighted-mean',
  'add',
  'multiply',
  'subtract',
  'divide',
  'root',
  'empty',
  'series',
  'if',
  'count',
  'count-findings',
  'rows',
  'over-rows',
]);
const RULE_OPS: ReadonlySet<string> = new Set<RuleExpression['op']>([
  'requirement',
  'outcome',
  'judgement',
  'list',
]);

/** The sorts of results; a `boolean` may be empty when it is a judgement. */
export type ResultSort = 'number' | 'boolean' | 'finding' | 'outcome' | 'list';

export const isNumberOperation = (op: string): boolean => NUMBER_OPS.has(op);

export const isNumberExpression = (expression: Expression): expression is NumberExpression =>
  isNumberOperation(expression.op);

export const isBooleanExpression = (expression: Expression): expression is BooleanExpression =>
  !isNumberExpression(expression) && !RULE_OPS.has(expression.op);

/** Which sort of value an expression has; its operation alone decides. */
export function resultSort(expression: Expression): ResultSort {
  if (expression.op === 'requirement') return 'finding';
  if (expression.op === 'outcome') return 'outcome';
  if (expression.op === 'list') return 'list';
  return isNumberExpression(expression) ? 'number' : 'boolean';
}
