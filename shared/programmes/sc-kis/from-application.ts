import type { Item } from '../../definition/programme';
import { itemsOf } from '../../definition/programme';
import { WNIOSEK } from './wniosek';

/** Items that another card shows from the application, as the application defines them, in the order asked. */
export const fromApplication = (...ids: readonly string[]): readonly Item[] =>
  ids
    .flatMap((id) => itemsOf(WNIOSEK).find((item) => item.id === id) ?? [])
    .map((item) => ({ ...item, from: 'wniosek' }));

/** The same for a card to read: nothing is asked for there. `labels` rename items by id. */
export const shownFromApplication = (
  ids: readonly string[],
  labels: Readonly<Record<string, string>> = {},
): readonly Item[] =>
  fromApplication(...ids).map((item) => ({
    ...item,
    label: labels[item.id] ?? item.label,
    help: undefined,
    required: false,
  }));
