import { memoryStore } from './memory-store';
import { StoreError, type Store } from './store';

const RECORDS = 'records';

const storeError = (cause: unknown): StoreError => new StoreError('IndexedDB', { cause });

function answerOf<TValue>(request: IDBRequest<TValue>): Promise<TValue> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(storeError(request.error));
  });
}

/** Resolves when what the transaction wrote will outlive the page. */
function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(storeError(transaction.error));
  });
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(RECORDS);
  return answerOf(request);
}

const startingWith = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uFFFF`);

/**
 * A store in the browser's database.
 *
 * @param partition Office's partition key: Office on the web asks for it in the name of whatever an
 *   add-in stores, so that documents of different sites do not share it.
 */
export async function indexedDbStore(partition: string): Promise<Store> {
  let database: IDBDatabase;
  try {
    database = await openDatabase(`${partition}kartoteka`);
  } catch {
    // A browser in private mode may refuse; hand-ins then wait while the pane is open only.
    return memoryStore();
  }
  const records = (mode: IDBTransactionMode): [IDBObjectStore, IDBTransaction] => {
    try {
      const transaction = database.transaction(RECORDS, mode, { durability: 'strict' });
      return [transaction.objectStore(RECORDS), transaction];
    } catch (error) {
      // The browser has closed the database.
      throw storeError(error);
    }
  };
  const write = async (change: (records: IDBObjectStore) => void): Promise<void> => {
    const [store, transaction] = records('readwrite');
    change(store);
    await committed(transaction);
  };
  return {
    get: async (key) => answerOf<unknown>(records('readonly')[0].get(key)),
    put: (key, value) => write((store) => store.put(value, key)),
    remove: (key) => write((store) => store.delete(key)),
    change: async (key, make) => {
      const [store, transaction] = records('readwrite');
      const value = make(await answerOf<unknown>(store.get(key)));
      // Asked for at once, in the same transaction: others wait until it ends.
      if (value === undefined) store.delete(key);
      else store.put(value, key);
      await committed(transaction);
      return value;
    },
    list: async (prefix) =>
      answerOf<unknown[]>(records('readonly')[0].getAll(startingWith(prefix))),
  };
}
