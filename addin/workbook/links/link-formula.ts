import { absoluteAddress, quotedSheet } from '../../../shared/sheet/address';
import type { CellPosition } from '../../../shared/sheet/plan';

/** Excel leaves the quotation marks out where a sheet's name does not need them. */
const LINK = /^=IF\(((?:'((?:[^']|'')+)'|([^'!(),="]+))!(?:\$[A-Z]{1,3}\$\d+|#REF!))="","",.+\)$/;
const BROKEN = /^=IF\(.*#REF!.*="","",.*#REF!.*\)$/;

/** What a cell's formula links to; formulas are made by `shared/sheet/links.ts`. */
export type Link =
  | { readonly kind: 'sheet'; readonly sheet: string; readonly reference: string }
  | { readonly kind: 'broken' };

/** Which sheet a formula links to; null when it is no link. */
export function parseLink(formula: string): Link | null {
  if (BROKEN.test(formula)) return { kind: 'broken' };
  const [match, reference, quoted, plain] = LINK.exec(formula) ?? [];
  if (match === undefined || reference === undefined) return null;
  return { kind: 'sheet', sheet: (quoted ?? plain ?? '').replaceAll("''", "'"), reference };
}

/** The formula with its link led to another cell; everything else stays. */
export const redirected = (
  formula: string,
  reference: string,
  sheet: string,
  cell: CellPosition,
): string => formula.replaceAll(reference, () => `${quotedSheet(sheet)}!${absoluteAddress(cell)}`);
