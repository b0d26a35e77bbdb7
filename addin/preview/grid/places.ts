/** What a person types into the name box: an address, with or without a sheet, or a name. */
import { parseRange, splitSheet } from '../host/address';
import type { CellRange, SheetId, WorkbookView } from '../host/model';

export interface Place {
  readonly sheet: SheetId;
  readonly range: CellRange;
}

/** `null` when the workbook has no such place. A sheet's own name comes before the workbook's. */
export function findPlace(workbook: WorkbookView, text: string): Place | null {
  const typed = text.trim();
  return placeOfAddress(workbook, typed) ?? placeOfName(workbook, typed);
}

function placeOfAddress(workbook: WorkbookView, address: string): Place | null {
  const { sheet: name, rest } = splitSheet(address);
  const sheet = name === null ? workbook.activeSheet : workbook.sheetByName(name)?.id;
  const range = parseRange(rest);
  return sheet === undefined || range === null ? null : { sheet, range };
}

function placeOfName(workbook: WorkbookView, typed: string): Place | null {
  const known = workbook.names.filter(({ name }) => name.toLowerCase() === typed.toLowerCase());
  const found =
    known.find(({ scope }) => scope === workbook.activeSheet) ??
    known.find(({ scope }) => scope === null);
  return found === undefined ? null : placeOfAddress(workbook, found.formula.slice(1));
}
