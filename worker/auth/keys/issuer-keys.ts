import { fetchKeys } from './fetch-keys';
import { keySet, type KeysAt } from './key-set';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const sets = new Map<string, KeysAt>();

/** The keys published at an address of the configuration, the same set for every call. */
export function issuerKeys(address: string): KeysAt {
  const known = sets.get(address) ?? keySet({ fetchKeys: () => fetchKeys(address), pause });
  sets.set(address, known);
  return known;
}
