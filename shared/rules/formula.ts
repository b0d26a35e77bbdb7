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
  OptionId,
  RuleExpression,
  RuleId,
} from '../definition/expression';
import { isNumberExpression } from '../definition/expression';
import { optionsOf, type ChoicesItem, type Item, type Rule } from '../definition/programme';
import { findingCell } from '../messages/findings';
import { formatFormula } from './format-formula';
import { RESULT_DECIMALS } from './round';

/** Where a formula finds things: addresses that it may use as they are. */
export interface FormulaPlaces {
  readonly items: ReadonlyMap<ItemId, Item>;
  /** The cell with an item's answer as read by INDEX: a number, a text, or "" when blank. */
  readonly answer: (item: ItemId) => string;
  /** The cell in which an option of a `choices` item is marked, as read by INDEX. */
  readonly mark: (item: ItemId, option: OptionId) => string;
  /** The cell that is marked when none of the options is picked, as read by INDEX. */
  readonly noneMark: (item: ItemId) => string;
  /** The cell with a rule's result. */
  readonly result: (rule: RuleId) => string;
  /**
   * The hidden cells, one for each row of the table, that hold `rowFormula` of the expression: a
   * number, or "" where the row does not count.
   */
  readonly rows: (of: RowsExpression) => string;
}

/** An expression over the rows of a table. */
export type RowsExpression = Extract<NumberExpression, { readonly op: 'rows' | 'over-rows' }>;

/** A definition asks for a formula that no worksheet can hold. */
export class NoFormula extends Error {
  override readonly name = 'NoFormula';
}

/** Excel's limit for one text constant. */
const LONGEST_CONSTANT = 255;

/** A text of a formula: one constant, or several joined where Excel allows no single one. */
export function textConstant(text: string): string {
  const quoted = (part: string): string => `"${part.replaceAll('"', '""')}"`;
  if (text.length <= LONGEST_CONSTANT) return quoted(text);
  const parts = text.match(/[^]{1,250}(?![\uDC00-\uDFFF])/g) ?? [];
  return `(${parts.map(quoted).join('&')})`;
}

const MIN_SERIAL = 61;
const MAX_SERIAL = 2_958_465;

const itemAt = (places: FormulaPlaces, id: ItemId): Item => {
  const item = places.items.get(id);
  if (item === undefined) throw new NoFormula(`unknown item "${id}"`);
  return item;
};

/** TRUE where the item's condition holds; undefined for items that always apply. */
function applies(places: FormulaPlaces, id: ItemId): string | undefined {
  const condition = itemAt(places, id).applies;
  return condition === undefined ? undefined : booleanFormula(places, condition);
}

const onlyIf = (condition: string | undefined, formula: string): string =>
  condition === undefined ? formula : `AND(${condition},${formula})`;

/** TRUE when the cell holds a number that the item's kind can be. */
function holdsNumber(places: FormulaPlaces, id: ItemId): string {
  const cell = places.answer(id);
  return itemAt(places, id).kind === 'date'
    ? `IF(ISNUMBER(${cell}),AND(${cell}=INT(${cell}),${cell}>=${MIN_SERIAL},${cell}<=${MAX_SERIAL}),FALSE)`
    : `ISNUMBER(${cell})`;
}

function optionLabel(places: FormulaPlaces, id: ItemId, option: string): string {
  const found = optionsOf(itemAt(places, id)).find((one) => one.id === option);
  if (found === undefined) throw new NoFormula(`"${id}" has no option "${option}"`);
  return textConstant(found.label);
}

/** TRUE when the cell holds something that is an answer of the item's kind. */
function answeredFormula(places: FormulaPlaces, id: ItemId): string {
  const item = itemAt(places, id);
  switch (item.kind) {
    case 'integer':
    case 'number':
    case 'date':
      return holdsNumber(places, id);
    case 'choice': {
      const cell = places.answer(id);
      return `OR(${item.options.map(({ label }) => `EXACT(${cell},${textConstant(label)})`).join(',')})`;
    }
    case 'choices':
      return isPicked(places, item);
    case 'table':
      return `${numberFormula(places, { op: 'rows', table: id })}>0`;
    case 'info':
      throw new NoFormula(`"${id}" takes no answer`);
    case 'email':
    case 'phone':
    case 'postal-code':
    case 'teryt':
    case 'link':
      return formatFormula(item.kind, places.answer(id));
    default:
      return `LEN(TRIM(${places.answer(id)}))>0`;
  }
}

/** How a picked option is marked on a worksheet. */
export const MARK = 'x';

const isMarked = (cell: string): string => `EXACT(LOWER(TRIM(${cell})),${textConstant(MARK)})`;

/** TRUE when options or their refusal are marked, not both, and nothing else stands there. */
function isPicked(places: FormulaPlaces, item: ChoicesItem): string {
  const options = item.options.map(({ id }) => places.mark(item.id, id));
  const none = places.noneMark(item.id);
  const clean = [...options, none].map((cell) => `OR(LEN(TRIM(${cell}))=0,${isMarked(cell)})`);
  const some = `OR(${options.map(isMarked).join(',')})`;
  return `AND(${clean.join(',')},OR(AND(${some},NOT(${isMarked(none)})),AND(NOT(${some}),${isMarked(none)})))`;
}

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

/** Excel reads no exponent below −307 and takes 15 digits; definitions need neither. */
const numberConstant = (value: number): string => (value < 0 ? `(${value})` : String(value));

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
  const value = expression.op === 'rows' ? '1' : numberFormula(places, expression.value);
  return `=IF(${counts},${expression.op === 'rows' ? value : `IFERROR(${value},"")`},"")`;
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

/** What the result's cell says for a value that has a word. */
export function resultText(rule: Rule, value: string): string {
  if (rule.expression.op === 'requirement') {
    if (value === 'met' || value === 'deviation' || value === 'not-applicable') {
      return findingCell(value);
    }
  }
  return rule.labels?.[value] ?? value;
}

/** The formula of a rule's cell, with `=`: a rounded number, "" when empty, or the value's word. */
export function ruleFormula(places: FormulaPlaces, rule: Rule): string {
  const say = (value: string): string => textConstant(resultText(rule, value));
  const expression: RuleExpression = rule.expression;
  switch (expression.op) {
    case 'requirement': {
      const met = `IF(${booleanFormula(places, expression.met)},${say('met')},${say('deviation')})`;
      return expression.applies === undefined
        ? `=${met}`
        : `=IF(${booleanFormula(places, expression.applies)},${met},${say('not-applicable')})`;
    }
    case 'outcome':
      return `=${expression.cases.reduceRight(
        (otherwise, { when, value }) =>
          `IF(${booleanFormula(places, when)},${say(value)},${otherwise})`,
        say(expression.otherwise),
      )}`;
    case 'judgement': {
      const holds = `IF(${booleanFormula(places, expression.holds)},${say('true')},${say('false')})`;
      return `=IF(${booleanFormula(places, expression.known)},${holds},"")`;
    }
    case 'list': {
      const named = expression.entries.map(
        ({ id, when }) =>
          `IF(${booleanFormula(places, when)},${textConstant(`; ${resultText(rule, id)}`)},"")`,
      );
      return `=MID(${named.join('&')},3,32767)`;
    }
    default:
      return isNumberExpression(expression)
        ? `=IFERROR(ROUND(${numberFormula(places, expression)},${RESULT_DECIMALS}),"")`
        : `=IF(${booleanFormula(places, expression)},${say('true')},${say('false')})`;
  }
}

/** The formula (without `=`) that tells whether an item is answered, as rules see it. */
export const isAnswered = (places: FormulaPlaces, item: ItemId): string =>
  booleanFormula(places, { op: 'answered', item });
