/** Turns what a draft cell stands for into a constant or a formula with its present value. */
import { answerTo, type Answers } from '../card/answers';
import type { ItemId, RuleId } from '../definition/expression';
import type { Card, Item, Rule } from '../definition/programme';
import { compileBoolean } from '../rules/compile';
import type { Results } from '../rules/evaluate';
import { conjuncts } from '../rules/explain';
import {
  booleanFormula,
  isAnswered,
  resultText,
  ruleFormula,
  textConstant,
} from '../rules/formula';
import type { FormulaPlaces } from '../rules/formula';
import { wanted } from '../rules/lacking';
import { findingCell } from '../messages/findings';
import { tie } from '../messages/tie';
import { answerToCell } from './answer-cell';
import type { DraftContent } from './draft';
import type { CellContent } from './plan';

/** What a state cell says; the looks of conditional formats tell by the first sign. */
export const STATE_WORDS = { done: '✓ gotowe', toDo: '• uzupełnij', wrong: '✗ popraw' } as const;

export interface ContentSource {
  readonly card: Card;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly rules: ReadonlyMap<RuleId, Rule>;
  readonly answers: Answers;
  readonly results: Results;
  readonly places: FormulaPlaces;
  /** The formula (with `=`) that fetches a linked item; null when the sheet takes the answer itself. */
  readonly link: (item: Item) => string | null;
}

const EMPTY: CellContent = { kind: 'empty' };
const constant = (value: string | number): CellContent =>
  value === '' ? EMPTY : { kind: 'value', value };

function answerContent(source: ContentSource, id: ItemId): CellContent {
  const item = source.items.get(id);
  if (item === undefined) return EMPTY;
  const value = answerToCell(item, answerTo(source.answers, id));
  const formula = source.link(item);
  return formula === null ? constant(value) : { kind: 'formula', formula, cached: value };
}

function resultContent(source: ContentSource, id: RuleId): CellContent {
  const rule = source.rules.get(id);
  if (rule === undefined) return EMPTY;
  const value = source.results[id]?.value ?? '';
  const cached =
    typeof value === 'number' ? value : value === '' ? '' : resultText(rule, String(value));
  return { kind: 'formula', formula: ruleFormula(source.places, rule), cached };
}

/** „Psycholog: co najmniej 1 os.; Prawnik: co najmniej 1 os.” when the requirement deviates. */
function lackingContent(source: ContentSource, id: RuleId): CellContent {
  const expression = source.rules.get(id)?.expression;
  if (expression?.op !== 'requirement') return EMPTY;
  const parts = conjuncts(expression.met).map((condition) => ({
    condition,
    text: `; ${wanted(source.items, condition)}`,
  }));
  const formulas = parts.map(
    ({ condition, text }) =>
      `IF(${booleanFormula(source.places, condition)},"",${textConstant(text)})`,
  );
  const deviates = `EXACT(${source.places.result(id)},${textConstant(findingCell('deviation'))})`;
  const frame = { answers: source.answers, results: new Map<never, never>() };
  const lacking = parts
    .filter(({ condition }) => !compileBoolean(source.items, condition)(frame))
    .map(({ text }) => text)
    .join('');
  return {
    kind: 'formula',
    formula: `=IF(${deviates},MID(${formulas.join('&')},3,1000),"")`,
    cached: source.results[id]?.value === 'deviation' ? lacking.slice(2) : '',
  };
}

function stateContent(source: ContentSource, id: ItemId): CellContent {
  const item = source.items.get(id);
  if (item === undefined) return EMPTY;
  const { places } = source;
  const needed = !item.required
    ? 'FALSE'
    : item.applies === undefined
      ? 'TRUE'
      : booleanFormula(places, item.applies);
  const written = `LEN(TRIM(${places.answer(id)}))>0`;
  const words = Object.values(STATE_WORDS).map(textConstant);
  const [done = '', toDo = '', wrong = ''] = words;
  const frame = { answers: source.answers, results: new Map<never, never>() };
  const isNeeded =
    item.required &&
    (item.applies === undefined || compileBoolean(source.items, item.applies)(frame));
  const present = answerTo(source.answers, id) !== null;
  return {
    kind: 'formula',
    formula: `=IF(${isAnswered({ ...places, items: withoutCondition(source.items, item) }, id)},${done},IF(${written},${wrong},IF(${needed},${toDo},"")))`,
    cached: present ? STATE_WORDS.done : isNeeded ? STATE_WORDS.toDo : '',
  };
}

/** The state of an answer is shown also where the item does not apply at present. */
const withoutCondition = (
  items: ReadonlyMap<ItemId, Item>,
  item: Item,
): ReadonlyMap<ItemId, Item> =>
  item.applies === undefined ? items : new Map(items).set(item.id, { ...item, applies: undefined });

/** The content of a cell. Receipts are empty until a hand-in fills them. */
export function contentOf(source: ContentSource, draft: DraftContent): CellContent {
  switch (draft.kind) {
    case 'empty':
    case 'receipt':
      return EMPTY;
    case 'text':
      return constant(tie(draft.text));
    case 'answer':
      return answerContent(source, draft.item);
    case 'state':
      return stateContent(source, draft.item);
    case 'result':
      return resultContent(source, draft.rule);
    case 'lacking':
      return lackingContent(source, draft.rule);
  }
}
