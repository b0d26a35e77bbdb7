/**
 * Expressions as worksheet formulas, in functions that Excel 2016, Excel for the web and LibreOffice
 * 7.4 share. Inside a formula an empty number is an error (#N/A, #DIV/0!), so that emptiness spreads
 * by itself; every named result ends in IFERROR, every comparison too.
 */
import type {
  Aggregate,
  BooleanExpression,
  Finding,
  ItemId,
  NumberExpression,
  RuleId,
} from '../definition/expression';
import { findingCell } from '../messages/findings';
import { answeredFormula, holdsNumber, isMarked, isPicked, optionLabel } from './answer-formula';
import { numberConstant, textConstant } from './formula-constants';
import { itemAt, NoFormula, type FormulaPlaces, type RowsExpression } from './formula-places';
import { RESULT_DECIMALS } from './round';

/** TRUE where the item's condition holds; undefined for items that always apply. */
function applies(places: FormulaPlaces, id: ItemId): string | undefined {
  const condition = itemAt(places, id).applies;
  return condition === undefined ? undefined : booleanFormula(places, condition);
}

const onlyIf = (condition: string | undefined, formula: string): string =>
  condition === undefined ? formula : `AND(${condition},${formula})`;

function valueFormula(places: FormulaPlaces, id: ItemId): string {
  const test = onlyIf(applies(places, id), holdsNumber(places, id));
  return `IF(${test},${places.answer(id)},NA())`;
}

function pointsFormula(places: FormulaPlaces, id: ItemId): string {
  const item = itemAt(places, id);
  if (item.kind !== 'choice') throw new NoFormula(`"${id}" has no points`);
  const cell = places.answer(id);
  const points = item.options
    .filter((option) => (option.points ?? 0) !== 0)
    .map(
      (option) =>
        `IF(EXACT(${cell},${textConstant(option.label)}),${numberConstant(option.points ?? 0)},0)`,
    );
  const total = points.length === 0 ? '0' : `(${points.join('+')})`;
  const condition = applies(places, id);
  return condition === undefined ? total : `IF(${condition},${total},0)`;
}

const findingIs = (places: FormulaPlaces, rule: RuleId, finding: Finding): string =>
  `EXACT(${places.result(rule)},${textConstant(findingCell(finding))})`;

const AGGREGATE_FUNCTIONS: Readonly<Record<Aggregate, string>> = {
  sum: 'SUM',
  mean: 'AVERAGE',
  deviation: 'STDEV',
};

/**
 * The formula (with `=`) of the hidden cell of one row: 1 or the number where the row counts, else "".
 *
 * @param places where the formula finds the columns of that row.
 * @param isFilled the formula that tells whether anything stands in the row.
 */
export function rowFormula(
  places: FormulaPlaces,
  expression: RowsExpression,
  isFilled: string,
): string {
  const { where } = expression;
  const counts =
    where === undefined ? isFilled : `AND(${isFilled},${booleanFormula(places, where)})`;
  const value =
    expression.op === 'rows' ? '1' : `IFERROR(${numberFormula(places, expression.value)},"")`;
  return `=IF(${counts},${value},"")`;
}

/** The formula (without `=`) of a number; an error where the number is empty. */
export function numberFormula(places: FormulaPlaces, expression: NumberExpression): string {
  const inner = (part: NumberExpression): string => numberFormula(places, part);
  const joined = (parts: readonly string[], operator: string): string =>
    parts.length === 1 ? parts.join('') : `(${parts.join(operator)})`;
  switch (expression.op) {
    case 'number':
      return numberConstant(expression.value);
    case 'value':
      return valueFormula(places, expression.item);
    case 'result': {
      const cell = places.result(expression.rule);
      return `IF(ISNUMBER(${cell}),${cell},NA())`;
    }
    case 'points':
      return pointsFormula(places, expression.item);
    case 'sum':
      return joined(
        expression.of.map((part) => `IFERROR(${inner(part)},0)`),
        '+',
      );
    case 'mean': {
      const parts = expression.of.map(inner);
      const total = joined(
        parts.map((part) => `IFERROR(${part},0)`),
        '+',
      );
      const present = joined(
        parts.map((part) => `IF(ISERROR(${part}),0,1)`),
        '+',
      );
      return `(${total}/${present})`;
    }
    case 'weighted-mean': {
      const parts = expression.of.map(({ weight, value }) => ({
        weight: numberConstant(weight),
        value: inner(value),
      }));
      const total = joined(
        parts.map(({ weight, value }) => `IFERROR(${weight}*${value},0)`),
        '+',
      );
      const weights = joined(
        parts.map(({ weight, value }) => `IF(ISERROR(${value}),0,${weight})`),
        '+',
      );
      return `(${total}/${weights})`;
    }
    case 'root':
      return `SQRT(${inner(expression.of)})`;
    case 'empty':
      return 'NA()';
    case 'rows':
      return `SUM(${places.rows(expression)})`;
    case 'over-rows':
      return `${AGGREGATE_FUNCTIONS[expression.by]}(${places.rows(expression)})`;
    case 'add':
      return joined(expression.of.map(inner), '+');
    case 'multiply':
      return joined(expression.of.map(inner), '*');
    case 'subtract':
      return `(${inner(expression.left)}-${inner(expression.right)})`;
    case 'divide':
      return `(${inner(expression.left)}/${inner(expression.right)})`;
    case 'series': {
      const [base, terms] = [inner(expression.base), inner(expression.terms)];
      const members = Array.from({ length: expression.max }, (_, power) =>
        power === 0 ? `IF(${terms}>=1,1,0)` : `IF(${terms}>=${power + 1},${base}^${power},0)`,
      );
      return `IF(AND(ISNUMBER(${base}),${terms}=INT(${terms}),${terms}>=0,${terms}<=${expression.max}),${members.join('+')},NA())`;
    }
    case 'if':
      return `IF(${booleanFormula(places, expression.when)},${inner(expression.then)},${inner(expression.else)})`;
    case 'count':
      return joined(
        expression.of.map((part) => `IF(${booleanFormula(places, part)},1,0)`),
        '+',
      );
    case 'count-findings':
      return joined(
        expression.rules.map((rule) => {
          const tests = expression.findings.map((finding) => findingIs(places, rule, finding));
          return `IF(${tests.length === 1 ? tests.join('') : `OR(${tests.join(',')})`},1,0)`;
        }),
        '+',
      );
  }
}

/** One side of a comparison, at the 6 places that comparisons look at. */
function compared(places: FormulaPlaces, expression: NumberExpression): string {
  const formula = numberFormula(places, expression);
  const rounded = expression.op === 'result' || expression.op === 'number';
  return rounded ? formula : `ROUND(${formula},${RESULT_DECIMALS})`;
}

/** The formula (without `=`) of a condition: TRUE or FALSE, never an error. */
export function booleanFormula(places: FormulaPlaces, expression: BooleanExpression): string {
  const inner = (part: BooleanExpression): string => booleanFormula(places, part);
  switch (expression.op) {
    case 'is': {
      const label = optionLabel(places, expression.item, expression.option);
      return onlyIf(
        applies(places, expression.item),
        `EXACT(${places.answer(expression.item)},${label})`,
      );
    }
    case 'includes': {
      const item = itemAt(places, expression.item);
      if (item.kind !== 'choices') throw new NoFormula(`"${expression.item}" takes one answer`);
      const mark = isMarked(places.mark(item.id, expression.option));
      return onlyIf(applies(places, item.id), `AND(${isPicked(places, item)},${mark})`);
    }
    case 'answered':
      return onlyIf(applies(places, expression.item), answeredFormula(places, expression.item));
    case 'compare': {
      const [left, right] = [compared(places, expression.left), compared(places, expression.right)];
      return `IFERROR(${left}${expression.relation}${right},FALSE)`;
    }
    case 'known':
      return `NOT(ISERROR(${numberFormula(places, expression.of)}))`;
    case 'finding-is':
      return findingIs(places, expression.rule, expression.finding);
    case 'begins-with': {
      const cell = places.answer(expression.item);
      const tests = Object.entries(expression.beginnings).map(([option, beginning]) => {
        const picked = `EXACT(${places.answer(expression.by)},${optionLabel(places, expression.by, option)})`;
        const begins = `EXACT(LEFT(${cell},${beginning.length}),${textConstant(beginning)})`;
        return `AND(${picked},${begins})`;
      });
      return `OR(${tests.join(',')})`;
    }
    case 'all':
      return `AND(${expression.of.map(inner).join(',')})`;
    case 'any':
      return `OR(${expression.of.map(inner).join(',')})`;
    case 'not':
      return `NOT(${inner(expression.of)})`;
  }
}

/** The formula (without `=`) that tells whether an item is answered, as rules see it. */
export const isAnswered = (places: FormulaPlaces, item: ItemId): string =>
  booleanFormula(places, { op: 'answered', item });
