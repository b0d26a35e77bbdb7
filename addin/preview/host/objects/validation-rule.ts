/** Rules of data validation between Excel's API and the host's state. */
import * as v from 'valibot';
import { formatAddress } from '../address';
import { isWellFormed } from '../formula/syntax';
import { apiError, unknownMember } from '../protocol/errors';
import { argument } from '../protocol/host-object';
import type { Sheet } from '../state/sheet';
import type { Validation, ValidationRule } from '../state/validation';
import { placeArgument } from './addresses';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

const Bound = v.union([v.number(), v.string()]);
const Comparison = v.object({
  formula1: Bound,
  formula2: v.nullish(Bound),
  operator: v.picklist(OPERATORS),
});
const Rule = v.strictObject({
  list: v.optional(v.object({ inCellDropDown: v.boolean(), source: v.unknown() })),
  wholeNumber: v.optional(Comparison),
  decimal: v.optional(Comparison),
  date: v.optional(Comparison),
  time: v.optional(Comparison),
  textLength: v.optional(Comparison),
  custom: v.optional(v.object({ formula: v.string() })),
});

/** A literal list may have so many characters; Excel breaks the file with more. */
const LONGEST_LIST = 255;

const COMPARISONS = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'text-length',
} as const;
const COMPARISON_KEYS = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

/** Excel takes exactly one kind of rule, and formulas only where they are formulas. */
export function understandRule(value: unknown, home: Sheet): ValidationRule {
  const given = argument(Rule, value);
  if (Object.values(given).filter((rule) => rule !== undefined).length !== 1) {
    throw apiError('InvalidArgument');
  }
  if (given.list) {
    const source = listSource(given.list.source, home);
    return { kind: 'list', source, inCellDropDown: given.list.inCellDropDown };
  }
  if (given.custom) return { kind: 'custom', formula: checked(given.custom.formula) };
  for (const key of COMPARISON_KEYS) {
    const rule = given[key];
    if (!rule) continue;
    const second = rule.formula2 ?? null;
    const needsSecond = rule.operator === 'Between' || rule.operator === 'NotBetween';
    if (needsSecond && second === null) throw apiError('InvalidArgument');
    return {
      kind: COMPARISONS[key],
      operator: rule.operator,
      first: checked(rule.formula1),
      second: second === null ? null : checked(second),
    };
  }
  throw unknownMember('DataValidation', 'rule');
}

function listSource(source: unknown, home: Sheet): string {
  if (typeof source !== 'string') {
    const { sheet, range } = placeArgument(source);
    return `=${formatAddress(sheet === home ? home.name : sheet.name, range)}`;
  }
  if (!source.startsWith('=') && source.length > LONGEST_LIST) throw apiError('InvalidArgument');
  return checked(source);
}

function checked<T extends string | number>(value: T): T {
  const formula = typeof value === 'string' && value.startsWith('=') ? value : null;
  if (formula !== null && !isWellFormed(formula)) throw apiError('InvalidArgument');
  return value;
}

/** The rule as the API gives it back. */
export function apiRule(rule: ValidationRule | null) {
  if (!rule) return {};
  if (rule.kind === 'list') {
    return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  }
  if (rule.kind === 'custom') return { custom: { formula: rule.formula } };
  const key = COMPARISON_KEYS.find((each) => COMPARISONS[each] === rule.kind) ?? 'decimal';
  const second = rule.second === null ? {} : { formula2: rule.second };
  return { [key]: { formula1: rule.first, ...second, operator: rule.operator } };
}

/** Excel's name of the kind of rule. */
export function ruleType({ rule }: Validation): string {
  if (!rule) return 'None';
  if (rule.kind === 'list') return 'List';
  if (rule.kind === 'custom') return 'Custom';
  const key = COMPARISON_KEYS.find((each) => COMPARISONS[each] === rule.kind) ?? 'decimal';
  return key.charAt(0).toUpperCase() + key.slice(1);
}
