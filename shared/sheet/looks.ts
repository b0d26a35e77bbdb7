import type { RuleId } from '../definition/expression';
import type { Rule, TableItem } from '../definition/programme';
import { resultSort } from '../definition/expression';
import { findingCell } from '../messages/findings';
import { textConstant } from '../rules/formula-constants';
import { resultText } from '../rules/rule-formula';
import { absoluteAddress, addressOf, cellRange, columnLetters } from './address';
import { STATE_WORDS } from './state-content';
import type {
  AnswerCell,
  CellRange,
  ConditionalFormatPlan,
  ConditionalLook,
  SheetPlan,
  TablePlace,
} from './plan';
import type { PlacedCell } from './place';
import { ROW_DONE, ROW_SIGNS } from './row-state';
import { DRAWN_ROWS, SPARE_ROWS } from './table-rows';

const says = (cell: string, text: string): string => `=EXACT(${cell},${textConstant(text)})`;

/** Formats for all cells of one sort in one column: few rules, each over one range. */
function overColumn(
  cells: readonly PlacedCell[],
  looks: readonly (readonly [string, ConditionalLook])[],
): readonly ConditionalFormatPlan[] {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return [];
  const range: CellRange = {
    top: first.row,
    left: first.column,
    bottom: last.bottom,
    right: first.column,
  };
  return looks.map(([text, look]) => ({ range, formula: says(addressOf(first), text), look }));
}

/** Sections may have their columns in different places. */
function byColumn(cells: readonly PlacedCell[]): readonly (readonly PlacedCell[])[] {
  const columns = new Set(cells.map(({ column }) => column));
  return [...columns].map((column) => cells.filter((cell) => cell.column === column));
}

const FINDING_LOOKS = [
  [findingCell('met'), 'met'],
  [findingCell('deviation'), 'deviation'],
  [findingCell('not-applicable'), 'not-applicable'],
] as const;
const STATE_LOOKS = [
  [STATE_WORDS.done, 'done'],
  [STATE_WORDS.toDo, 'to-do'],
  [STATE_WORDS.elsewhere, 'to-do'],
  [STATE_WORDS.wrong, 'deviation'],
] as const;

type Parts = Pick<SheetPlan, 'answers' | 'marks' | 'tables' | 'hidden'>;

/** Values of other cards that are not as they were looked at. */
function changedLooks({ answers, marks, hidden }: Parts): readonly ConditionalFormatPlan[] {
  return hidden.answers.flatMap(({ answers: column, seen }): ConditionalFormatPlan[] => {
    if (seen === null) return [];
    const rows = [...answers, ...marks]
      .filter((cell: AnswerCell) => cell.column === column)
      .map(({ row }) => row);
    const top = Math.min(...rows);
    const range = { top, left: column, bottom: Math.max(...rows), right: column };
    return [{ range, formula: `=$${columnLetters(seen + 1)}${top + 1}=1`, look: 'changed' }];
  });
}

const begins = (cell: string, sign: string): string => `=LEFT(${cell},1)=${textConstant(sign)}`;

const DRAWN_STATES = [
  [ROW_DONE, 'done'],
  [ROW_SIGNS.toDo, 'to-do'],
  [ROW_SIGNS.wrong, 'deviation'],
] as const;
/** LibreOffice takes one look for a cell, so these draw the lines of the row too. */
const GROWING_STATES = [
  [ROW_DONE, 'row-done'],
  [ROW_SIGNS.toDo, 'row-to-do'],
  [ROW_SIGNS.wrong, 'row-wrong'],
] as const;

/** The rows of a table: how the states look, and how far a growing one is drawn. */
function tableLooks(
  { head, end, columns, growing }: TablePlace,
  table: TableItem,
  hidden: NonNullable<SheetPlan['hidden']['tables']>,
): readonly ConditionalFormatPlan[] {
  const top = head + 1;
  const state = columns.length + 1 + (table.computed ?? []).length;
  const rows = (left: number, right: number): CellRange => ({
    top,
    left,
    bottom: end - 1,
    right,
  });
  const at = addressOf({ row: top, column: state });
  const states = (growing ? GROWING_STATES : DRAWN_STATES).map(([sign, look]) => ({
    range: rows(state, state),
    formula: begins(at, sign),
    look,
  }));
  if (!growing) return states;
  const last = absoluteAddress({ row: head, column: hidden.filled });
  const number = `$${columnLetters(hidden.index)}${top + 1}`;
  const drawn = `=${number}<=MAX(${DRAWN_ROWS},${last}+${SPARE_ROWS})`;
  return [
    ...states,
    { range: rows(1, columns.length), formula: drawn, look: 'row-input' },
    { range: rows(0, 0), formula: drawn, look: 'row-locked' },
    { range: rows(columns.length + 1, state), formula: drawn, look: 'row-locked' },
  ];
}

/** Colours that follow the state; the words and signs in the cells say the same. */
export function conditionalFormats(
  cells: readonly PlacedCell[],
  rules: ReadonlyMap<RuleId, Rule>,
  parts: Parts,
  tables: readonly TableItem[],
): readonly ConditionalFormatPlan[] {
  const ruleOf = (cell: PlacedCell): Rule | undefined =>
    cell.content.kind === 'result' ? rules.get(cell.content.rule) : undefined;
  const findings = cells.filter((cell) => ruleOf(cell)?.expression.op === 'requirement');
  const states = cells.filter(({ content }) => content.kind === 'state');
  const verdicts = cells.flatMap((cell) => {
    const rule = ruleOf(cell);
    if (rule === undefined || resultSort(rule.expression) !== 'boolean') return [];
    const at = addressOf(cell);
    const range = { ...cellRange(cell), right: cell.right };
    return [
      { range, formula: says(at, resultText(rule, 'true')), look: 'met' as const },
      { range, formula: says(at, resultText(rule, 'false')), look: 'deviation' as const },
    ];
  });
  const { tables: hidden } = parts.hidden;
  const rows = tables.flatMap((table) => {
    const place = parts.tables.find(({ item }) => item === table.id);
    return place === undefined || hidden === null ? [] : tableLooks(place, table, hidden);
  });
  return [
    ...changedLooks(parts),
    ...byColumn(findings).flatMap((cells) => overColumn(cells, FINDING_LOOKS)),
    ...byColumn(states).flatMap((cells) => overColumn(cells, STATE_LOOKS)),
    ...verdicts,
    ...rows,
  ];
}
