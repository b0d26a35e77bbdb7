/** Keeps small records on this device across closings of the pane. Keys are ours, values JSON-like. */
export interface Store {
  readonly get: (key: string) => Promise<unknown>;
  readonly put: (key: string, value: unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  /** The values whose keys begin with `prefix`, by key. */
  readonly list: (prefix: string) => Promise<readonly unknown[]>;
  /**
   * Puts what `make` gives for the value that is kept, or takes the record away where it gives
   * undefined. No other pane on this device reads or writes the record in between.
   *
   * @param make gets undefined where nothing is kept.
   * @returns what is kept then.
   */
  readonly change: (key: string, make: (kept: unknown) => unknown) => Promise<unknown>;
}

/** Thrown by every function of a store that fails, as when the device has no room left. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** Keeps what can be had again or done again: a device without room goes without it. */
export async function keepIfRoom(keeping: Promise<void>): Promise<void> {
  try {
    await keeping;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}
