import { absoluteAddress, absoluteRange } from './address';
import { contentOf, type ContentSource } from './contents';
import type { Geometry } from './geometry';
import { ledgerHead } from './identity';
import type { PlacedCell } from './place';
import type {
  AnswerCell,
  CellContent,
  CellPlan,
  CellPosition,
  LedgerColumn,
  SheetIdentity,
} from './plan';

/** The answer of a row read by INDEX over its whole column: cutting an answer cell leaves it intact. */
function mirrorFormula(column: number, rows: number): string {
  const block = absoluteRange({ top: 0, left: column, bottom: rows - 1, right: column });
  const first = absoluteAddress({ row: 0, column });
  const read = `INDEX(${block},ROW()-ROW(${first})+1)`;
  return `=IFERROR(IF(${read}="","",${read}),"")`;
}

const BLANK: CellPlan = { content: { kind: 'empty' }, role: 'blank' };
const LEDGER_CELL: CellPlan = { content: { kind: 'empty' }, role: 'ledger' };

/** What the cells of a sheet are filled from, once everything has its place. */
export interface CellSource {
  readonly placed: readonly PlacedCell[];
  readonly rows: number;
  readonly geometry: Geometry;
  readonly ledger: readonly LedgerColumn[];
  readonly answers: readonly AnswerCell[];
  readonly identity: SheetIdentity;
  readonly contents: ContentSource;
}

type Put = (at: CellPosition, plan: CellPlan) => void;

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

/** The hidden columns: who the sheet is, the id of each answer, and the answer by INDEX. */
function putLedger({ ledger, answers, identity, contents, rows }: CellSource, put: Put): void {
  for (const { ids, answers: column } of ledger) {
    const head = ledgerHead(identity, ids - column);
    put({ row: 0, column: ids }, { content: { kind: 'value', value: head }, role: 'ledger' });
  }
  for (const { item, row, column } of answers) {
    const pair = ledger.find((candidate) => candidate.answers === column);
    if (pair === undefined) throw new Error(`"${item}" stands in a column without a ledger`);
    put({ row, column: pair.ids }, { content: { kind: 'value', value: item }, role: 'ledger' });
    const content: CellContent = {
      kind: 'formula',
      formula: mirrorFormula(column, rows),
      cached: shownValue(contentOf(contents, { kind: 'answer', item })),
    };
    put({ row, column: pair.values }, { content, role: 'ledger' });
  }
}

function shownValue(content: CellContent): string | number | boolean {
  if (content.kind === 'empty') return '';
  return content.kind === 'value' ? content.value : content.cached;
}

/** The rectangle of cells, row by row: the visible columns, then the hidden ones. */
export function fillCells(source: CellSource): readonly (readonly CellPlan[])[] {
  const grid = Array.from({ length: source.rows }, () => [
    ...source.geometry.widths.map(() => BLANK),
    ...source.ledger.flatMap(() => [LEDGER_CELL, LEDGER_CELL]),
  ]);
  const put: Put = ({ row, column }, plan) => {
    const line = grid[row];
    if (line !== undefined) line[column] = plan;
  };
  putPlaced(source, put);
  putLedger(source, put);
  return grid;
}
