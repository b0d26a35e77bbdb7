import type { Performing } from './surroundings';

/** Most pages of cases that are looked through for a receipt. */
const MAX_PAGES = 10;

/**
 * The case that a receipt is of: its number is the case's, or begins with it (`…/wniosek/2`). null
 * when the person signed in sees no such case.
 */
export async function caseOfReceipt(
  number: string,
  { api, signal }: Pick<Performing, 'api' | 'signal'>,
): Promise<string | null> {
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const read = await api.cases({ scope: 'all', cursor, institution: null }, signal);
    if (!read.ok) return null;
    const found = read.value.items.find(
      ({ receipt }) => receipt === number || number.startsWith(`${receipt}/`),
    );
    if (found !== undefined) return found.id;
    cursor = read.value.next;
    if (cursor === null) return null;
  }
  return null;
}
