/** The very hidden sheet of lists that do not fit into their drop-downs: one column each, headed by its name. */
import type { CellRange, ListPlan } from '../sheet/plan';
import { addressOf } from '../sheet/address';
import { MAIN } from './namespaces';
import type { SharedStrings } from './shared-strings';
import { cellElement } from './sheet-data';
import { protection } from './sheet-part';
import type { WrittenSheet } from './written-sheet';
import { element, part, type Xml } from './xml';

export const LISTS_SHEET = 'kt_listy';

/**
 * The lists of all sheets, each once, by name.
 *
 * @throws Error when two sheets mean different values by one name.
 */
export function listsOf(sheets: readonly WrittenSheet[]): ListPlan[] {
  const lists = new Map<string, ListPlan>();
  for (const list of sheets.flatMap((sheet) => sheet.lists)) {
    const known = lists.get(list.name);
    if (known !== undefined && JSON.stringify(known.values) !== JSON.stringify(list.values))
      throw new Error(`Two lists are called ${list.name}.`);
    if (list.values.length === 0) throw new Error(`The list ${list.name} is empty.`);
    lists.set(list.name, list);
  }
  return [...lists.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where the values of the list in column `column` stand. */
export const listRange = (list: ListPlan, column: number): CellRange => ({
  top: 1,
  left: column,
  bottom: list.values.length,
  right: column,
});

/** The sheet's part; its texts go into `strings`. */
export function listsPart(lists: readonly ListPlan[], strings: SharedStrings): string {
  const height = Math.max(...lists.map((list) => list.values.length)) + 1;
  const cell = (list: ListPlan, row: number, column: number): Xml | null => {
    const value = row === 0 ? list.name : list.values[row - 1];
    return value === undefined
      ? null
      : cellElement(addressOf({ row, column }), 'ledger', { kind: 'value', value }, strings);
  };
  const rows = Array.from({ length: height }, (_, row) =>
    element('row', { r: row + 1 }, ...lists.map((list, column) => cell(list, row, column))),
  );
  return part(
    element('worksheet', { xmlns: MAIN }, element('sheetData', {}, ...rows), protection()),
  );
}
