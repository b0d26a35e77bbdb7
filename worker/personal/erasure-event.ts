import type { InferOutput } from 'valibot';
import type { erasureRequest } from '../../shared/api/personal';
import type { EventRecord } from '../store/events';
import type { ErasedItem } from '../store/personal-values';

/** What an erasure records of itself: items and a reason from a list, never a value or free words. */
export interface ErasureData {
  readonly reason: InferOutput<typeof erasureRequest>['reason'];
  readonly items: readonly ErasedItem[];
}

/** The data of an erasure, as its event takes them. */
export const erasureData = ({ reason, items }: ErasureData): EventRecord['data'] => ({
  reason,
  items: items.map(({ card, item }) => ({ card, item })),
});

/** Whether an event of erasing named an item. */
export const wasErasedBy = ({ data }: EventRecord, { card, item }: ErasedItem): boolean =>
  // `erasureData` alone writes them.
  (data['items'] as readonly ErasedItem[]).some((one) => one.card === card && one.item === item);
