import { addressOf } from '../../../shared/sheet/address';
import type { Item } from '../../../shared/definition/programme';
import type { CellPosition } from '../../../shared/sheet/plan';
import { linkedRole } from '../../../shared/sheet/roles';
import { STYLES } from '../../../shared/sheet/styles';
import type { LinkedSheet } from '../../../shared/sheet/build';
import { linkFormula } from './link-formula';

export interface LinkWrite extends CellPosition {
  readonly item: Item;
}

/**
 * Makes cells of an unprotected sheet show the answers of another. The number format comes first: in
 * a cell of text a formula would stay text.
 */
export function writeLinks(
  sheet: Excel.Worksheet,
  cells: readonly LinkWrite[],
  source: LinkedSheet,
): void {
  for (const cell of cells) {
    const target = source.cells.get(cell.item.id);
    if (target === undefined) continue;
    const style = STYLES[linkedRole(cell.item)];
    const range = sheet.getRange(addressOf(cell));
    range.dataValidation.clear();
    range.numberFormat = [[style.numberFormat]];
    range.formulas = [[linkFormula(source.sheet, target)]];
    if (style.fill === null) range.format.fill.clear();
    range.format.protection.locked = style.locked;
  }
}
