import type { Effect } from '../effect';
import type { Performing } from './surroundings';

/**
 * Inserts cards of a file one after the other; what their sheets cannot show is written aside first.
 * „Przerwij” ends it after the card that is being inserted.
 */
export async function insertFileCards(
  { cards }: Extract<Effect, { readonly kind: 'insert-file' }>,
  { port, dispatch, signal }: Performing,
): Promise<void> {
  let inserted = 0;
  let aside = 0;
  for (const { programme, card, carried, aside: lines } of cards) {
    if (signal.aborted) break;
    await port.keepAside(lines);
    await port.insert({ programme, card, answers: carried.answers });
    inserted += 1;
    aside += lines.length;
    dispatch({ kind: 'file-card-inserted', count: inserted });
  }
  dispatch({ kind: 'file-inserted', cards: inserted, of: cards.length, aside });
}
