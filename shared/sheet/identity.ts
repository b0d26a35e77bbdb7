import type { SheetIdentity } from './plan';

const MARK = 'kartoteka';

/** The identity as one text: what the sheet's name `kt_karta` and its hidden cell hold. */
export const identityText = ({ programme, version, card, instance }: SheetIdentity): string =>
  [MARK, programme, version, card, instance].join('|');

/** The identity that a text says; null when it says none. */
export function parseIdentity(text: string): SheetIdentity | null {
  const [mark, programme, version, card, instance, ...rest] = text.split('|');
  if (mark !== MARK || rest.length > 1) return null;
  if (!programme || !version || !card || !instance) return null;
  return { programme, version, card, instance };
}

/**
 * The head of a hidden column of ids: the identity, and how many columns to the left the answers
 * stand, so that the sheet can be read without its definition.
 */
export const ledgerHead = (identity: SheetIdentity, distance: number): string =>
  `${identityText(identity)}|${distance}`;

/** What the head of a hidden column says; null when the cell is no such head. */
export function parseLedgerHead(
  text: string,
): { readonly identity: SheetIdentity; readonly distance: number } | null {
  const identity = parseIdentity(text);
  const distance = Number(text.split('|')[5]);
  return identity === null || !Number.isInteger(distance) || distance < 1
    ? null
    : { identity, distance };
}
