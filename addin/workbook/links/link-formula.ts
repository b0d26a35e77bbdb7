import { absoluteAddress, quotedSheet } from '../../../shared/sheet/address';
import type { CellPosition } from '../../../shared/sheet/plan';

/** The formula by which a cell shows another sheet's answer; blank stays blank. As `buildSheet` has it. */
export function linkFormula(sheet: string, cell: CellPosition): string {
  const address = `${quotedSheet(sheet)}!${absoluteAddress(cell)}`;
  return `=IF(${address}="","",${address})`;
}

/** Excel leaves the quotation marks out where a sheet's name does not need them. */
const LINK = /^=IF\((?:'((?:[^']|'')+)'|([^'!(),="]+))!(?:\$[A-Z]{1,3}\$\d+|#REF!)="","",.+\)$/;
const BROKEN = /^=IF\(.*#REF!.*="","",.*#REF!.*\)$/;

/** What a cell's formula links to. */
export type Link = { readonly kind: 'sheet'; readonly sheet: string } | { readonly kind: 'broken' };

/** Which sheet a formula links to; null when it is no link. */
export function parseLink(formula: string): Link | null {
  if (BROKEN.test(formula)) return { kind: 'broken' };
  const [match, quoted, plain] = LINK.exec(formula) ?? [];
  if (match === undefined) return null;
  return { kind: 'sheet', sheet: (quoted ?? plain ?? '').replaceAll("''", "'") };
}
