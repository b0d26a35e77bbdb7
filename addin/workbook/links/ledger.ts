import { parseLedgerHead, type LedgerSubject } from '../../../shared/sheet/identity';
import type { CellPosition } from '../../../shared/sheet/plan';
import type { SheetValues } from '../../../shared/sheet/read';

/** A head of a hidden column of ids, and what they stand for. */
export interface LedgerHeadCell extends CellPosition {
  readonly subject: LedgerSubject;
  /** What the sheet says that its lists are, in one of its heads. */
  readonly lists: string | null;
}

/** All heads of hidden columns, wherever they stand. */
export const ledgerHeads = (values: SheetValues): readonly LedgerHeadCell[] =>
  values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const head = typeof value === 'string' ? parseLedgerHead(value) : null;
      return head === null ? [] : [{ row, column, subject: head.subject, lists: head.lists }];
    }),
  );

/**
 * The hidden cell beside each id: it repeats the answer, mark or result, and links read it. Ids of
 * answers and marks are as the sheet has them, those of results begin with `rule:`.
 */
export function mirrorCells(values: SheetValues): ReadonlyMap<string, CellPosition> {
  const cells = new Map<string, CellPosition>();
  for (const head of ledgerHeads(values)) {
    if (head.subject === 'tables') continue;
    values.forEach((line, row) => {
      const id = line[head.column];
      if (typeof id !== 'string' || id === '' || row === head.row || cells.has(id)) return;
      cells.set(id, { row, column: head.column + 1 });
    });
  }
  return cells;
}

/** Where the answer or mark of each id stands. */
export function answerCells(values: SheetValues): ReadonlyMap<string, CellPosition> {
  const cells = new Map<string, CellPosition>();
  for (const { row: head, column, subject } of ledgerHeads(values)) {
    if (typeof subject !== 'number') continue;
    values.forEach((line, row) => {
      const id = line[column];
      if (typeof id !== 'string' || id === '' || row === head || cells.has(id)) return;
      cells.set(id, { row, column: column - subject });
    });
  }
  return cells;
}

/** How far right of an id stands what was last looked at, and whether it has changed. */
const SEEN = 2;

/**
 * The hidden cells that hold what was last looked at of the values from other cards, by the ids of
 * the answers and marks; none in columns that nothing is taken in.
 */
export function seenCells(values: SheetValues): ReadonlyMap<string, CellPosition> {
  const heads = ledgerHeads(values);
  const taking = heads.filter(
    ({ row, column, subject }) =>
      typeof subject === 'number' &&
      !heads.some((other) => other.row === row && other.column === column + SEEN),
  );
  const cells = new Map<string, CellPosition>();
  for (const { row: head, column } of taking) {
    values.forEach((line, row) => {
      const id = line[column];
      if (typeof id !== 'string' || id === '' || row === head || cells.has(id)) return;
      cells.set(id, { row, column: column + SEEN });
    });
  }
  return cells;
}
