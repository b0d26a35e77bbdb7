import type { SheetIdentity } from './plan';

const MARK = 'kartoteka';

/** The identity as one text: what the sheet's name `kt_karta` and its hidden cell hold. */
export const identityText = ({ programme, version, card, instance }: SheetIdentity): string =>
  [MARK, programme, version, card, instance].join('|');

/** The identity that a text says; null when it says none. */
export function parseIdentity(text: string): SheetIdentity | null {
  const [mark, programme, version, card, instance, ...rest] = text.split('|');
  if (mark !== MARK || rest.length > 2) return null;
  if (!programme || !version || !card || !instance) return null;
  return { programme, version, card, instance };
}

/** What a hidden column of ids is about: answers so many columns to its left, results, or tables. */
export type LedgerSubject = number | 'results' | 'tables';

/**
 * The head of a hidden column of ids: the identity, and what the ids stand for, so that the sheet can
 * be read without its definition.
 *
 * @param lists what `listsHash` says of the card; one head of a sheet has it.
 */
export const ledgerHead = (
  identity: SheetIdentity,
  subject: LedgerSubject,
  lists: string | null = null,
): string => [identityText(identity), subject, ...(lists === null ? [] : [lists])].join('|');

/** A head as read; `lists` names the lists that the sheet was made with, in one of its heads. */
export interface LedgerHead {
  readonly identity: SheetIdentity;
  readonly subject: LedgerSubject;
  readonly lists: string | null;
}

/** What the head of a hidden column says; null when the cell is no such head. */
export function parseLedgerHead(text: string): LedgerHead | null {
  const identity = parseIdentity(text);
  const [subject, lists = null] = text.split('|').slice(5);
  if (identity === null) return null;
  if (subject === 'results' || subject === 'tables') return { identity, subject, lists };
  const distance = Number(subject);
  return Number.isInteger(distance) && distance >= 1
    ? { identity, subject: distance, lists }
    : null;
}
