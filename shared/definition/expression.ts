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
 * An expression whose value is a number or empty.
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
  | { readonly op: 'add'; readonly of: readonly NumberExpression[] }
  | { readonly op: 'multiply'; readonly of: readonly NumberExpression[] }
  | { readonly op: 'subtract'; readonly left: NumberExpression; readonly right: NumberExpression }
  | { readonly op: 'divide'; readonly left: NumberExpression; readonly right: NumberExpression }
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
    };

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

/** What a rule may compute. */
export type RuleExpression =
  NumberExpression | BooleanExpression | RequirementExpression | OutcomeExpression;

/** Any expression or part of one. */
export type Expression = RuleExpression;

const NUMBER_OPS: ReadonlySet<string> = new Set<NumberExpression['op']>([
  'number',
  'value',
  'result',
  'points',
  'sum',
  'mean',
  'add',
  'multiply',
  'subtract',
  'divide',
  'series',
  'if',
  'count',
  'count-findings',
]);

/** The four sorts of results. */
export type ResultSort = 'number' | 'boolean' | 'finding' | 'outcome';

export const isNumberOperation = (op: string): boolean => NUMBER_OPS.has(op);

export const isNumberExpression = (expression: Expression): expression is NumberExpression =>
  isNumberOperation(expression.op);

export const isBooleanExpression = (expression: Expression): expression is BooleanExpression =>
  !isNumberExpression(expression) && expression.op !== 'requirement' && expression.op !== 'outcome';

/** Which sort of value an expression has; its operation alone decides. */
export function resultSort(expression: Expression): ResultSort {
  if (expression.op === 'requirement') return 'finding';
  if (expression.op === 'outcome') return 'outcome';
  return isNumberExpression(expression) ? 'number' : 'boolean';
}
