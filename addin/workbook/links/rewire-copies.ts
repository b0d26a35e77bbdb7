import { addressOf } from '../../../shared/sheet/address';
import type { CellPosition } from '../../../shared/sheet/plan';
import { formulaAt, type SheetSnapshot } from '../sheets/snapshot';
import { resultId } from '../../../shared/sheet/ledger-ids';
import { answerCells, mirrorCells } from './ledger';
import { parseLink, redirected } from './link-formula';

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
  return [...answerCells(copy.values)].flatMap(([id, cell]): Rewiring[] => {
    const formula = formulaAt(copy, cell);
    const link = formula === null ? null : parseLink(formula);
    if (formula === null || link?.kind !== 'sheet') return [];
    const twin = twinOf(link.sheet);
    if (twin === null) return [];
    const cells = mirrorCells(twin.values);
    const target = cells.get(id) ?? cells.get(resultId(id));
    return target === undefined
      ? []
      : [{ cell, formula: redirected(formula, link.reference, twin.name, target) }];
  });
}

/** Writes them into an unprotected sheet; the cells keep their look. */
export function writeRewirings(sheet: Excel.Worksheet, found: readonly Rewiring[]): void {
  for (const { cell, formula } of found) sheet.getRange(addressOf(cell)).formulas = [[formula]];
}
