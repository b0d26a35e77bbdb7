import type { Item } from '../definition/programme';

/** Whether a person answers the item on its card: not another card, nor the system. */
export const isOwnItem = ({ kind, from, filled }: Item): boolean =>
  kind !== 'info' && from === undefined && filled === undefined;
