import type { Store } from './store';

/** A store that lasts as long as the page: where the browser keeps nothing, and in tests. */
export function memoryStore(records = new Map<string, unknown>()): Store {
  return {
    get: (key) => Promise.resolve(records.get(key)),
    put: (key, value) => {
      records.set(key, structuredClone(value));
      return Promise.resolve();
    },
    remove: (key) => {
      records.delete(key);
      return Promise.resolve();
    },
    change: (key, make) => {
      const value = make(records.get(key));
      if (value === undefined) records.delete(key);
      else records.set(key, structuredClone(value));
      return Promise.resolve(value);
    },
    list: (prefix) =>
      Promise.resolve(
        [...records]
          .filter(([key]) => key.startsWith(prefix))
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, value]) => value),
      ),
  };
}
