import type { ValidationRule } from '../../../shared/sheet/plan';

/** The widest numbers that Excel lets one type; a rule needs at least one bound. */
const WIDEST = 1e15;
const FIRST_DAY = '=DATE(1900,3,1)';

interface Bounds<Bound> {
  readonly formula1: Bound;
  readonly formula2?: Bound;
  readonly operator: 'Between' | 'LessThanOrEqualTo' | 'GreaterThanOrEqualTo';
}

function between<Bound>(min: Bound | null, max: Bound | null, lowest: Bound): Bounds<Bound> {
  if (min !== null && max !== null) return { formula1: min, formula2: max, operator: 'Between' };
  if (max !== null) return { formula1: max, operator: 'LessThanOrEqualTo' };
  return { formula1: min ?? lowest, operator: 'GreaterThanOrEqualTo' };
}

/** As a formula, so that no time zone and no user's settings have a say in it. */
function dayFormula(day: string | null): string | null {
  if (day === null) return null;
  if (day === 'today') return '=TODAY()';
  const [year, month, date] = day.split('-').map(Number);
  return `=DATE(${year},${month},${date})`;
}

/** A rule as Excel's API has it. The literal list has a comma in every language (office-js #2128). */
export function validationRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'list-by-name':
      return { list: { inCellDropDown: true, source: `=${rule.list}` } };
    case 'whole':
      return { wholeNumber: between(rule.min, rule.max, -WIDEST) };
    case 'decimal':
      return { decimal: between(rule.min, rule.max, -WIDEST) };
    case 'date':
      return { date: between(dayFormula(rule.min), dayFormula(rule.max), FIRST_DAY) };
    case 'text-length':
      return { textLength: between(null, rule.max, 0) };
    case 'custom':
      return { custom: { formula: rule.formula } };
  }
}
