import { absoluteAddress, absoluteRange } from './address';
import type { CellValue } from './answer-cell';
import { isBegun } from '../card/begun';
import {
  ledgerCell,
  ledgerValue,
  shownValue,
  type CellSource,
  type IdentifiedCell,
  type Put,
} from './cell-source';
import { contentOf, type ContentSource } from './contents';
import { ledgerHead } from './identity';
import { markId } from './ledger-ids';
import { entryCells } from './list-cells';
import type { AnswerCell, CellContent, CellPlan, CellPosition, CellRange, MarkCell } from './plan';
import { putResults } from './result-cells';
import { putTable } from './table-cells';

const BLANK: CellPlan = { content: { kind: 'empty' }, role: 'blank' };
const LEDGER_CELL: CellPlan = { content: { kind: 'empty' }, role: 'ledger' };

/** What people see: each placed cell, and the look of the cells merged with it. */
function putPlaced({ placed, contents }: CellSource, put: Put): void {
  for (const cell of placed) {
    for (let row = cell.row; row <= cell.bottom; row += 1) {
      for (let column = cell.left; column <= cell.right; column += 1) {
        put({ row, column }, { content: { kind: 'empty' }, role: cell.role });
      }
    }
    put(cell, { content: contentOf(contents, cell.content), role: cell.role });
  }
}

/**
 * The answer of a row, read by INDEX over its column between two rows that cannot be typed into:
 * cutting an answer cell leaves it intact. The range has no formulas that the answer leads to.
 */
function mirrorFormula({ row, column }: CellPosition, fences: readonly number[]): string {
  const top = fences.filter((fence) => fence <= row).at(-1) ?? 0;
  const bottom = fences.find((fence) => fence > row);
  if (bottom === undefined) throw new Error(`nothing bounds row ${row} below`);
  const range: CellRange = { top, left: column, bottom, right: column };
  const read = `INDEX(${absoluteRange(range)},ROW()-ROW(${absoluteAddress({ row: top, column })})+1)`;
  return `=IFERROR(IF(${read}="","",${read}),"")`;
}

/** Whether a value is not what was looked at; texts and numbers are the same as EXACT has it. */
export const hasChanged = (value: CellValue, seen: CellValue): boolean =>
  String(value) !== String(seen);

/** The hidden columns of answers: who the sheet is, the id of each answer, and the answer itself. */
function putAnswers({ contents, identified, identity, fences, seen }: CellSource, put: Put): void {
  const { hidden } = contents;
  for (const { ids, answers: column } of hidden.answers) {
    put({ row: 0, column: ids }, ledgerValue(ledgerHead(identity, ids - column)));
  }
  for (const cell of identified) {
    const { id, row, column, content, linked } = cell;
    const pair = hidden.answers.find((candidate) => candidate.answers === column);
    if (pair === undefined) throw new Error(`"${id}" stands in a column without a ledger`);
    const value = shownValue(content);
    put({ row, column: pair.ids }, ledgerValue(id));
    put(
      { row, column: pair.values },
      ledgerCell({ kind: 'formula', formula: mirrorFormula(cell, fences), cached: value }),
    );
    if (!linked || pair.seen === null) continue;
    const known = seen.get(id) ?? value;
    const seenContent: CellContent =
      known === '' || typeof known === 'boolean'
        ? { kind: 'empty' }
        : { kind: 'value', value: known };
    put({ row, column: pair.seen }, { content: seenContent, role: 'ledger-seen' });
    put(
      { row, column: pair.seen + 1 },
      ledgerCell({
        kind: 'formula',
        formula: changedFormula({ row, column: pair.values }, { row, column: pair.seen }),
        cached: hasChanged(value, known) ? 1 : 0,
      }),
    );
  }
}

/** The formula (with `=`) that is 1 where a value is not what was looked at. */
export const changedFormula = (value: CellPosition, seen: CellPosition): string =>
  `=IF(EXACT(${absoluteAddress(value)},${absoluteAddress(seen)}),0,1)`;

/** The hidden columns beside lists. */
function putLists({ contents }: CellSource, put: Put): void {
  const { card, hidden, lists, places, items, answers, results, begun } = contents;
  if (hidden.lists === null) return;
  const values = new Map(Object.entries(results).map(([id, { value }]) => [id, value]));
  for (const place of lists) {
    const named = values.get(place.rule.id);
    const ranks = Array.isArray(named) ? named.map(String) : [];
    const frame = { answers, results: values };
    const source = { places, items, frame, begun, isBegun: isBegun(card, answers) };
    for (let row = place.top; row <= place.bottom; row += 1) {
      for (const { column, content } of entryCells(
        place,
        row - place.top,
        hidden.lists,
        source,
        ranks,
      )) {
        put({ row, column }, ledgerCell(content));
      }
    }
  }
}

/** The rectangle of cells, row by row: the visible columns, then the hidden ones. */
export function fillCells(source: CellSource): readonly (readonly CellPlan[])[] {
  const { tables, identity, contents, geometry, hiddenCount } = source;
  const inTable = (row: number): boolean =>
    tables.some(({ place }) => row > place.head && row < place.end);
  const grid = Array.from({ length: source.rows }, (_, row) => [
    ...geometry.widths.map(() => BLANK),
    ...Array.from({ length: hiddenCount }, () => (inTable(row) ? BLANK : LEDGER_CELL)),
  ]);
  const put: Put = ({ row, column }, plan) => {
    const line = grid[row];
    if (line !== undefined) line[column] = plan;
  };
  putPlaced(source, put);
  putAnswers(source, put);
  putResults(source, put);
  putLists(source, put);
  if (contents.hidden.tables !== null) {
    const at = { row: 0, column: contents.hidden.tables.index };
    put(at, ledgerValue(ledgerHead(identity, 'tables')));
  }
  for (const table of tables) putTable(table, put);
  return grid;
}

/** The cells with answers and marks, with their ids and contents. */
export const identifiedCells = (
  contents: ContentSource,
  answers: readonly AnswerCell[],
  marks: readonly MarkCell[],
): readonly IdentifiedCell[] => [
  ...answers.map((cell) => ({
    ...cell,
    id: cell.item,
    content: contentOf(contents, { kind: 'answer', item: cell.item }),
  })),
  ...marks.map((cell) => ({
    ...cell,
    id: markId(cell.item, cell.option),
    content: contentOf(contents, { kind: 'mark', item: cell.item, option: cell.option }),
  })),
];
