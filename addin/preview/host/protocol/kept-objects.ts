import type { HostObject } from './host-object';
import type { KeptObjects } from './interpret';

/** Ranges of events are kept for a while only: nobody releases them. */
const MOST_KEPT = 5_000;

export function createKeptObjects(): KeptObjects {
  const objects = new Map<string, HostObject>();
  let last = 0;
  return {
    get: (reference) => objects.get(reference) ?? null,
    keep(object) {
      last += 1;
      const reference = `r${last}`;
      objects.set(reference, object);
      const [oldest] = objects.keys();
      if (objects.size > MOST_KEPT && oldest !== undefined) objects.delete(oldest);
      return reference;
    },
    release: (reference) => void objects.delete(reference),
  };
}
