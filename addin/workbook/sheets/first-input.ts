import { addressOf } from '../../../shared/sheet/address';
import type { SheetPlan } from '../../../shared/sheet/plan';

/** The first answer that is typed, where a person begins. */
export const firstInput = ({ answers, frozenRows }: SheetPlan): string =>
  addressOf(
    answers.find(({ linked, row }) => !linked && row >= frozenRows) ?? {
      row: frozenRows,
      column: 0,
    },
  );
