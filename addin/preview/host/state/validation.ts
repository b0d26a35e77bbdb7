import type { CellPosition } from '../model';

/** Names as Excel's API has them. */
export type ComparisonOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/** A number, a day as `YYYY-MM-DD`, or a formula with its `=`. */
export type Bound = number | string;

export type ValidationRule =
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly kind: 'whole' | 'decimal' | 'date' | 'time' | 'text-length';
      readonly operator: ComparisonOperator;
      readonly first: Bound;
      readonly second: Bound | null;
    }
  | { readonly kind: 'custom'; readonly formula: string };

/** Shared by all cells that got it together; its formulas read as if they stood in `anchor`. */
export interface Validation {
  readonly rule: ValidationRule | null;
  readonly anchor: CellPosition;
  readonly ignoreBlanks: boolean;
  readonly prompt: {
    readonly showPrompt: boolean;
    readonly title: string;
    readonly message: string;
  };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
}

export function noValidation(anchor: CellPosition): Validation {
  return {
    rule: null,
    anchor,
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: '', message: '' },
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  };
}

/** The rule with every formula in it rewritten; constants stay. */
export function mapRuleFormulas(
  rule: ValidationRule,
  rewrite: (formula: string) => string,
): ValidationRule {
  const bound = <T extends Bound | null>(value: T): T | string =>
    typeof value === 'string' && value.startsWith('=') ? rewrite(value) : value;
  switch (rule.kind) {
    case 'list':
      return { ...rule, source: bound(rule.source) };
    case 'custom':
      return { ...rule, formula: bound(rule.formula) };
    default:
      return { ...rule, first: bound(rule.first), second: bound(rule.second) };
  }
}
