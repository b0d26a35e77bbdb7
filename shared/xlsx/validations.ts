/** `dataValidations`: what may be typed, and the texts that say so. */
import { serialOfDay } from '../calendar/day';
import type { ListPlan, ValidationPlan, ValidationRule } from '../sheet/plan';
import { rangeAddress } from '../sheet/address';
import { fileFormula } from './formula';
import { cutText, RULE_TEXT_LIMITS, xstring } from './text';
import { counted, element, text, type Attributes, type Xml } from './xml';

const LITERAL_LIMIT = 255;
/** The widest numbers that Excel lets one type; a rule needs at least one bound. */
const WIDEST = 1e15;
/** 1 March 1900: Excel counts a day before it that never was. */
const FIRST_DAY = 61;

function literalList(values: readonly string[]): string {
  const bad = values.find((value) => value === '' || value.includes(',') || value.trim() !== value);
  if (bad !== undefined) throw new Error(`“${bad}” cannot stand in a literal list.`);
  const joined = values.join(',');
  if (joined.length > LITERAL_LIMIT) throw new Error(`The literal list ${joined} is too long.`);
  return `"${joined.replaceAll('"', '""')}"`;
}

function dayFormula(day: string): string {
  if (day === 'today') return 'TODAY()';
  const serial = serialOfDay(day);
  if (serial === null) throw new Error(`${day} is no day.`);
  return String(serial);
}

interface Condition {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
}

function between(type: string, min: string | null, max: string | null, lowest: string): Condition {
  if (min !== null && max !== null)
    return { attributes: { type, operator: 'between' }, formulas: [min, max] };
  if (max !== null) return { attributes: { type, operator: 'lessThanOrEqual' }, formulas: [max] };
  return { attributes: { type, operator: 'greaterThanOrEqual' }, formulas: [min ?? lowest] };
}

const bound = (value: number | null): string | null => (value === null ? null : String(value));
const dayBound = (day: string | null): string | null => (day === null ? null : dayFormula(day));

function condition(rule: ValidationRule, lists: readonly ListPlan[]): Condition {
  switch (rule.kind) {
    case 'list':
      return { attributes: { type: 'list' }, formulas: [literalList(rule.values)] };
    case 'list-by-name':
      if (!lists.some((list) => list.name === rule.list))
        throw new Error(`The plan has no list ${rule.list}.`);
      return { attributes: { type: 'list' }, formulas: [rule.list] };
    case 'whole':
    case 'decimal':
      return between(rule.kind, bound(rule.min), bound(rule.max), String(-WIDEST));
    case 'date':
      return between('date', dayBound(rule.min), dayBound(rule.max), String(FIRST_DAY));
    case 'text-length':
      return between('textLength', null, String(rule.max), '0');
    case 'custom':
      return { attributes: { type: 'custom' }, formulas: [fileFormula(rule.formula)] };
  }
}

/** A text of at most `limit` characters; an empty one is left out. */
const limited = (value: string, limit: number): string | undefined =>
  value === '' ? undefined : xstring(cutText(value, limit));

function validation({ range, rule, texts }: ValidationPlan, lists: readonly ListPlan[]): Xml {
  const { attributes, formulas } = condition(rule, lists);
  return element(
    'dataValidation',
    {
      ...attributes,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: limited(texts.errorTitle, RULE_TEXT_LIMITS.title),
      error: limited(texts.error, RULE_TEXT_LIMITS.error),
      promptTitle: limited(texts.promptTitle, RULE_TEXT_LIMITS.title),
      prompt: limited(texts.prompt, RULE_TEXT_LIMITS.prompt),
      sqref: rangeAddress(range),
    },
    ...formulas.map((formula, index) => element(`formula${index + 1}`, {}, text(formula))),
  );
}

/**
 * The rules of a sheet, null when there are none.
 *
 * @throws Error when a list has a value that cannot be listed or a name that the plan lacks.
 */
export const dataValidations = (
  validations: readonly ValidationPlan[],
  lists: readonly ListPlan[],
): Xml | null =>
  counted(
    'dataValidations',
    validations.map((plan) => validation(plan, lists)),
  );
