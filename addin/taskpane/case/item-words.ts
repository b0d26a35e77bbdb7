import type { ItemId } from '../../../shared/definition/expression';
import type { CardId, Programme } from '../../../shared/definition/programme';

/** An item with its section and card, as it is told from others of the same label; null for none. */
export function itemWords(
  { cards }: Pick<Programme, 'cards'>,
  id: CardId,
  item: ItemId,
): string | null {
  const card = cards.find((one) => one.id === id);
  for (const { title, items } of card?.sections ?? []) {
    const found = items.find((one) => one.id === item);
    if (found !== undefined) return `${title}: ${found.label} (${card?.title})`;
  }
  return null;
}
