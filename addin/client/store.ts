/** Keeps small records on this device across closings of the pane. Keys are ours, values JSON-like. */
export interface Store {
  readonly get: (key: string) => Promise<unknown>;
  readonly put: (key: string, value: unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  /** The values whose keys begin with `prefix`, by key. */
  readonly list: (prefix: string) => Promise<readonly unknown[]>;
}
