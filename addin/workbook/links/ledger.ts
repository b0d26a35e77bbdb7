import type { ItemId } from '../../../shared/definition/expression';
import { parseLedgerHead } from '../../../shared/sheet/identity';
import type { CellPosition, SheetPlan } from '../../../shared/sheet/plan';
import type { SheetValues } from '../../../shared/sheet/read';

/** A head of a hidden column of ids; how far left of it the answers stand. */
export interface LedgerHeadCell extends CellPosition {
  readonly distance: number;
}

/** All heads of hidden columns, wherever they stand. */
export const ledgerHeads = (values: SheetValues): readonly LedgerHeadCell[] =>
  values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const head = typeof value === 'string' ? parseLedgerHead(value) : null;
      return head === null ? [] : [{ row, column, distance: head.distance }];
    }),
  );

/** The hidden cell beside each item's id, which repeats the answer and which links read. */
export function mirrorCells(values: SheetValues): ReadonlyMap<ItemId, CellPosition> {
  const cells = new Map<ItemId, CellPosition>();
  for (const head of ledgerHeads(values)) {
    values.forEach((line, row) => {
      const id = line[head.column];
      if (typeof id !== 'string' || id === '' || row === head.row || cells.has(id)) return;
      cells.set(id, { row, column: head.column + 1 });
    });
  }
  return cells;
}

/** As `mirrorCells`, for a sheet that is only planned. */
export const plannedMirrorCells = ({
  answers,
  ledger,
}: Pick<SheetPlan, 'answers' | 'ledger'>): ReadonlyMap<ItemId, CellPosition> =>
  new Map(
    answers.flatMap(({ item, row, column }) => {
      const pair = ledger.find((candidate) => candidate.answers === column);
      return pair === undefined ? [] : [[item, { row, column: pair.values }] as const];
    }),
  );
