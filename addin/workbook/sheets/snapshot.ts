import type { CellPosition } from '../../../shared/sheet/plan';
import type { SheetValues } from '../../../shared/sheet/read';
import type { SheetId } from '../port';

/** Everything of a sheet that reading and repairing need. */
export interface SheetSnapshot {
  readonly id: SheetId;
  readonly name: string;
  /** From A1 on. */
  readonly values: SheetValues;
  /** From A1 on; the value where there is no formula. */
  readonly formulas: SheetValues;
  /** The sheet's own names with their formulas. */
  readonly names: ReadonlyMap<string, string>;
  readonly protected: boolean;
}

const SHEET_PROPERTIES = 'id,name';

/** Queues the loading of a sheet; the function that it gives reads the result after `sync`. */
export function loadSnapshot(sheet: Excel.Worksheet): () => SheetSnapshot {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values,formulas,rowIndex,columnIndex');
  sheet.load(SHEET_PROPERTIES);
  sheet.names.load('items/name,items/formula');
  sheet.protection.load('protected');
  return () => ({
    id: sheet.id,
    name: sheet.name,
    values: used.isNullObject ? [] : fromOrigin(used.values, used.rowIndex, used.columnIndex),
    formulas: used.isNullObject ? [] : fromOrigin(used.formulas, used.rowIndex, used.columnIndex),
    names: new Map(sheet.names.items.map((item) => [item.name, String(item.formula)])),
    protected: sheet.protection.protected,
  });
}

/** Excel gives the block of cells in use; rows and columns before it are blank. */
function fromOrigin(
  block: readonly (readonly unknown[])[],
  top: number,
  left: number,
): SheetValues {
  const before = Array.from({ length: left }, () => '');
  return [
    ...Array.from({ length: top }, () => []),
    ...block.map((row) => [...before, ...row.map(cellValue)]),
  ];
}

/** What Excel's client calls `any`; a cell holds nothing else. */
function cellValue(value: unknown): string | number | boolean {
  const isCell =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isCell ? value : '';
}

/** Whether the cell's content is a formula; text that begins with `=` is none. */
export function formulaAt(snapshot: SheetSnapshot, { row, column }: CellPosition): string | null {
  const formula = snapshot.formulas[row]?.[column];
  const isFormula =
    typeof formula === 'string' &&
    formula.startsWith('=') &&
    formula !== snapshot.values[row]?.[column];
  return isFormula ? formula : null;
}
