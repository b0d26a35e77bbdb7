/** Turns what a draft cell stands for into a constant or a formula with its present value. */
import { answerTo, type Answers } from '../card/answers';
import type { ItemId, OptionId, RuleId } from '../definition/expression';
import type { Card, Item, Rule } from '../definition/programme';
import { compileBoolean, type ResultValue } from '../rules/compile';
import type { Results } from '../rules/evaluate';
import { conjuncts } from '../rules/explain';
import { booleanFormula } from '../rules/formula';
import { textConstant } from '../rules/formula-constants';
import { resultText, ruleFormula } from '../rules/rule-formula';
import type { FormulaPlaces } from '../rules/formula-places';
import { wanted } from '../rules/lacking';
import { MARK } from '../rules/answer-formula';
import { findingCell } from '../messages/findings';
import { tie } from '../messages/tie';
import { answerToCell } from './answer-cell';
import { barFormula, barText } from './bar';
import { onceBegun } from './once-begun';
import type { DraftContent } from './draft';
import { linkFormula, linkMark, linkOf, type Links } from './links';
import { entryFormula, entryNumberFormula, type ListPlace } from './list-cells';
import { absoluteAddress, absoluteRange } from './address';
import { stateContent } from './state-content';
import type { CellContent, HiddenColumns, TablePlace } from './plan';

export interface ContentSource {
  readonly card: Card;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly rules: ReadonlyMap<RuleId, Rule>;
  readonly answers: Answers;
  readonly results: Results;
  readonly places: FormulaPlaces;
  readonly links: Links;
  readonly lists: readonly ListPlace[];
  readonly hidden: HiddenColumns;
  readonly tables: readonly TablePlace[];
  /** The cell that counts what is filled in; null on a card that asks nothing. */
  readonly begun: string | null;
  /** The last row that is printed. */
  readonly lastPrinted: number;
  /** The formula (with `=`) of the notice about values that other cards changed, and how many did. */
  readonly changes: { readonly formula: string; readonly count: number } | null;
}

const EMPTY: CellContent = { kind: 'empty' };
const constant = (value: string | number): CellContent =>
  value === '' ? EMPTY : { kind: 'value', value };

const shownBy = (formula: string | null, value: string | number): CellContent =>
  formula === null ? constant(value) : { kind: 'formula', formula, cached: value };

function answerContent(source: ContentSource, id: ItemId): CellContent {
  const item = source.items.get(id);
  if (item === undefined) return EMPTY;
  const linked = linkOf(source.links, item);
  return shownBy(
    linked === null ? null : linkFormula(linked, item),
    answerToCell(item, answerTo(source.answers, id)),
  );
}

/** What the cell of an option holds for an answer. */
export function markOf(answer: unknown, option: OptionId | null): string {
  if (!Array.isArray(answer)) return '';
  const picked: readonly unknown[] = answer;
  return (option === null ? picked.length === 0 : picked.includes(option)) ? MARK : '';
}

function markContent(source: ContentSource, id: ItemId, option: OptionId | null): CellContent {
  const item = source.items.get(id);
  if (item === undefined) return EMPTY;
  const linked = linkOf(source.links, item);
  return shownBy(
    linked === null ? null : linkMark(linked, item, option),
    markOf(answerTo(source.answers, id), option),
  );
}

/** A result's words as they stand in a cell; a number as it is, "" for none. */
export function shownResult(rule: Rule, value: ResultValue | undefined): string | number {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return value.map((id) => resultText(rule, id)).join('; ');
  return typeof value === 'number' ? value : resultText(rule, String(value));
}

function resultContent(source: ContentSource, id: RuleId): CellContent {
  const rule = source.rules.get(id);
  if (rule === undefined) return EMPTY;
  const cached = shownResult(rule, source.results[id]?.value);
  const formula = onceBegun(source.begun, ruleFormula(source.places, rule));
  return { kind: 'formula', formula, cached };
}

/** „Psycholog: co najmniej 1 os.; Prawnik: co najmniej 1 os.” when the requirement deviates. */
function lackingContent(source: ContentSource, id: RuleId): CellContent {
  const expression = source.rules.get(id)?.expression;
  if (expression?.op !== 'requirement') return EMPTY;
  const parts = conjuncts(expression.met).map((condition) => ({
    condition,
    text: `; ${tie(wanted(source.items, condition))}`,
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

function barContent(source: ContentSource, id: RuleId, full: number): CellContent {
  const value = source.results[id]?.value;
  return {
    kind: 'formula',
    formula: barFormula(source.places.result(id), full),
    cached: typeof value === 'number' ? barText(value, full) : '',
  };
}

/** What the first row of a list says on a card that nobody has begun to fill. */
export const LIST_AWAITED = 'Lista powstanie sama po wypełnieniu karty.';

type EntryDraft = Extract<DraftContent, { readonly kind: 'entry' | 'entry-number' }>;

function entryContent(source: ContentSource, draft: EntryDraft): CellContent {
  const { rule: id, place: at } = draft;
  const place = source.lists.find(({ rule }) => rule.id === id);
  const { lists } = source.hidden;
  if (place === undefined || lists === null) return EMPTY;
  const value = source.results[id]?.value;
  const named = typeof value === 'object' ? value?.[at] : undefined;
  if (draft.kind === 'entry-number') {
    const cached = named === undefined ? '' : `${at + 1}.`;
    return { kind: 'formula', formula: entryNumberFormula(place, at, lists), cached };
  }
  const otherwise = tie(draft.otherwise);
  const awaited = draft.otherwise === '' ? '' : LIST_AWAITED;
  const unnamed = source.results[id] === undefined ? awaited : otherwise;
  return {
    kind: 'formula',
    formula: onceBegun(
      source.begun,
      entryFormula(place, at, lists, otherwise),
      textConstant(awaited),
    ),
    cached: named === undefined ? unnamed : resultText(place.rule, named),
  };
}

const CHANGES_BEFORE = '↻ Wartości z innych kart, które zmieniły się od ostatniego obejrzenia: ';
const CHANGES_AFTER = '. Obejrzyj wyróżnione pola.';

/** The sum of the hidden marks as a sentence. */
function changesContent({ changes }: ContentSource): CellContent {
  if (changes === null) return EMPTY;
  const { formula, count } = changes;
  const said = [textConstant(tie(CHANGES_BEFORE)), formula, textConstant(CHANGES_AFTER)].join('&');
  return {
    kind: 'formula',
    formula: `=IF(${formula}>0,${said},"")`,
    cached: count > 0 ? `${tie(CHANGES_BEFORE)}${count}${CHANGES_AFTER}` : '',
  };
}

const UNPRINTED = tie(
  '⚠ Na wydruku zmieszczą się tylko wiersze do numeru %. Aby wydrukować wszystkie, rozszerz obszar wydruku.',
);

/** Says so while more rows are filled than are printed; none are when the sheet is made. */
function unprintedContent({ tables, hidden }: ContentSource, table: ItemId): CellContent {
  const place = tables.find(({ item }) => item === table);
  if (place === undefined || hidden.tables === null) return EMPTY;
  const column = hidden.tables.filled;
  const used = absoluteAddress({ row: place.head, column });
  const printed = absoluteAddress({ row: place.end, column });
  const [before = '', after = ''] = UNPRINTED.split('%').map(textConstant);
  return {
    kind: 'formula',
    formula: `=IF(${used}>${printed},${before}&${printed}&${after},"")`,
    cached: '',
  };
}

const UNPRINTED_ENTRIES = tie(
  '⚠ Na wydruku zmieszczą się tylko pozycje do numeru %. Aby wydrukować wszystkie, rozszerz obszar wydruku.',
);

/** Says so while the list is longer than what is printed of it; it is not when the sheet is made. */
function unprintedEntriesContent(
  { lists: places, hidden: { lists }, lastPrinted }: ContentSource,
  id: RuleId,
): CellContent {
  const place = places.find(({ rule }) => rule.id === id);
  if (place === undefined || lists === null) return EMPTY;
  const { top, bottom } = place;
  const ranks = absoluteRange({ top, left: lists.rank, bottom, right: lists.rank });
  const printed = Math.min(bottom, lastPrinted) - top + 1;
  const said = textConstant(UNPRINTED_ENTRIES.replace('%', String(printed)));
  return { kind: 'formula', formula: `=IF(MAX(${ranks})>${printed},${said},"")`, cached: '' };
}

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
    case 'mark':
      return markContent(source, draft.item, draft.option);
    case 'bar':
      return barContent(source, draft.rule, draft.full);
    case 'entry':
    case 'entry-number':
      return entryContent(source, draft);
    case 'changes':
      return changesContent(source);
    case 'unprinted':
      return unprintedContent(source, draft.table);
    case 'unprinted-entries':
      return unprintedEntriesContent(source, draft.rule);
    case 'result':
      return resultContent(source, draft.rule);
    case 'lacking':
      return lackingContent(source, draft.rule);
  }
}
