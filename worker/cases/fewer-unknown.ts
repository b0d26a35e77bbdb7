import { itemsOf, type Card } from '../../shared/definition/programme';

/** Most answers to items that a card does not have that are told of. */
const MAX_UNKNOWN = 100;

/**
 * What was given for a card, with the first of the answers to unknown items only: each is an issue
 * of the answer, so a body full of them would come back thirty times as large.
 */
export function fewerUnknown(
  card: Card,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(given);
  const known = new Set(itemsOf(card).map(({ id }) => id));
  if (names.length <= known.size + MAX_UNKNOWN) return given;
  let unknown = 0;
  const kept = names.filter((name) => known.has(name) || ++unknown <= MAX_UNKNOWN);
  return Object.fromEntries(kept.map((name) => [name, given[name]]));
}
