import { addressOf } from '../../../shared/sheet/address';
import type { CellPosition } from '../../../shared/sheet/plan';
import { formulaAt, type SheetSnapshot } from '../sheets/snapshot';
import { ledgerHeads, mirrorCells } from './ledger';
import { linkFormula, parseLink } from './link-formula';

/** A formula to be written so that one copy reads another instead of its original. */
export interface Rewiring {
  readonly cell: CellPosition;
  readonly formula: string;
}

/**
 * Excel's copy of a sheet goes on reading the original of what it was linked to. Where that was
 * copied too, the copy is to read the copy.
 *
 * @param twinOf the copy of the sheet with this name; null when there is none.
 */
export function rewirings(
  copy: SheetSnapshot,
  twinOf: (sheet: string) => SheetSnapshot | null,
): readonly Rewiring[] {
  return ledgerHeads(copy.values).flatMap((head) =>
    copy.values.flatMap((line, row): Rewiring[] => {
      const item = line[head.column];
      const cell = { row, column: head.column - head.distance };
      const formula = formulaAt(copy, cell);
      const link = formula === null ? null : parseLink(formula);
      if (typeof item !== 'string' || link?.kind !== 'sheet') return [];
      const twin = twinOf(link.sheet);
      const target = twin === null ? undefined : mirrorCells(twin.values).get(item);
      return twin === null || target === undefined
        ? []
        : [{ cell, formula: linkFormula(twin.name, target) }];
    }),
  );
}

/** Writes them into an unprotected sheet; the cells keep their look. */
export function writeRewirings(sheet: Excel.Worksheet, found: readonly Rewiring[]): void {
  for (const { cell, formula } of found) sheet.getRange(addressOf(cell)).formulas = [[formula]];
}
