import { addressOf } from '../../../shared/sheet/address';
import type { CellPosition, SheetPlan } from '../../../shared/sheet/plan';

const firstRow = ([table]: SheetPlan['tables']): CellPosition | undefined =>
  table && { row: table.head + 1, column: table.columns[0]?.column ?? 0 };

/** The first answer that is typed, where a person begins. */
export const firstInput = ({ answers, marks, tables, frozenRows }: SheetPlan): string =>
  addressOf(
    [...answers, ...marks].find(({ linked, filled }) => !linked && !filled) ??
      firstRow(tables) ?? {
        row: frozenRows,
        column: 0,
      },
  );
