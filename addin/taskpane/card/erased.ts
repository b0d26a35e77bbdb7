import { isObject } from '../../../shared/api/object';
import { itemsOf, type Card } from '../../../shared/definition/programme';
import type { ItemId } from '../../../shared/definition/expression';
import { PERSONAL_ERASED } from '../../../shared/process/standing';
import type { CardSheet } from '../../workbook/port';
import { linkOf, type PaneState } from '../state';

/** The places that an erasure named in a case's history. */
export const erasedIn = (
  data: Readonly<Record<string, unknown>>,
): readonly { readonly card: string; readonly item: string }[] =>
  Array.isArray(data['items'])
    ? data['items'].flatMap((one: unknown) =>
        isObject(one) ? [{ card: String(one['card']), item: String(one['item']) }] : [],
      )
    : [];

/**
 * Items that a card takes from others and that were erased there, as the case that is open says: they
 * are nobody's to fill in any more.
 */
export function erasedFor(state: PaneState, sheet: CardSheet, card: Card): ReadonlySet<ItemId> {
  const { openCase } = state;
  const of = openCase?.detail.kind === 'loaded' ? openCase.detail.value : null;
  if (of === null || linkOf(state, sheet)?.caseId !== of.id) return new Set();
  const erased = of.events
    .filter(({ event }) => event === PERSONAL_ERASED)
    .flatMap(({ data }) => erasedIn(data));
  return new Set(
    itemsOf(card)
      .filter(({ id, from }) => erased.some(({ card: of, item }) => of === from && item === id))
      .map(({ id }) => id),
  );
}
