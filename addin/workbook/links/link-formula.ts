import { absoluteAddress, quotedSheet } from '../../../shared/sheet/address';
import type { CellPosition } from '../../../shared/sheet/plan';

/** Excel leaves the quotation marks out where a sheet's name does not need them. */
const LINK = /^=IF\(((?:'((?:[^']|'')+)'|([^'!(),="]+))!(?:\$[A-Z]{1,3}\$\d+|#REF!))="","",.+\)$/;
const BROKEN = /^=IF\(.*#REF!.*="","",.*#REF!.*\)$/;

/** No sheet's name has brackets: they stand around the name of another file. */
const FILE = /\[([^[\]]+)\][^[\]]+$/;

/** What a cell's formula links to; formulas are made by `shared/sheet/links.ts`. */
export type Link =
  | { readonly kind: 'sheet'; readonly sheet: string; readonly reference: string }
  /** What Excel makes of it when the sheet is moved or copied to another workbook. */
  | { readonly kind: 'external'; readonly file: string }
  | { readonly kind: 'broken' };

/** What a formula links to; null when it is no link. */
export function parseLink(formula: string): Link | null {
  if (BROKEN.test(formula)) return { kind: 'broken' };
  const [match, reference, quoted, plain] = LINK.exec(formula) ?? [];
  if (match === undefined || reference === undefined) return null;
  const sheet = (quoted ?? plain ?? '').replaceAll("''", "'");
  const file = FILE.exec(sheet)?.[1];
  return file === undefined ? { kind: 'sheet', sheet, reference } : { kind: 'external', file };
}

/** The formula with its link led to another cell; everything else stays. */
export const redirected = (
  formula: string,
  reference: string,
  sheet: string,
  cell: CellPosition,
): string => formula.replaceAll(reference, () => `${quotedSheet(sheet)}!${absoluteAddress(cell)}`);
