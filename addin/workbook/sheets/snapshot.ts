import type { CellPosition } from '../../../shared/sheet/plan';
import type { SheetValues } from '../../../shared/sheet/read';
import type { SheetId } from '../port';

/** Everything of a sheet that reading and repairing need. */
export interface SheetSnapshot {
  readonly id: SheetId;
  readonly name: string;
  /** From A1 on. */
  readonly values: SheetValues;
  /** Of the cells in which answers may be links, from A1 on; the value where there is no formula. */
  readonly formulas: SheetValues;
  /** The sheet's own names with their formulas. */
  readonly names: ReadonlyMap<string, string>;
  readonly protected: boolean;
}

const SHEET_PROPERTIES = 'id,name';

/**
 * Where answers of other cards are shown: above a table that grows, whose 2,000 rows of formulas
 * would be more than Excel for the web gives in one answer.
 */
const LINKABLE = 'A1:AN300';

/** Queues the loading of a sheet; the function that it gives reads the result after `sync`. */
export function loadSnapshot(sheet: Excel.Worksheet): () => SheetSnapshot {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values,rowIndex,columnIndex');
  const linkable = sheet.getRange(LINKABLE).load('formulas');
  sheet.load(SHEET_PROPERTIES);
  sheet.names.load('items/name,items/formula');
  sheet.protection.load('protected');
  return () => ({
    id: sheet.id,
    name: sheet.name,
    values: used.isNullObject ? [] : fromOrigin(used.values, used.rowIndex, used.columnIndex),
    formulas: fromOrigin(linkable.formulas, 0, 0),
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
