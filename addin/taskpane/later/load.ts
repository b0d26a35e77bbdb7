/** What the pane shows and does beyond cards and lists: a script of its own, loaded when needed. */
import type * as part from './part';

type Part = typeof part;

let loaded: Part | null = null;

/** Brings the part, once; without a network that may fail. */
export async function loadPart(): Promise<Part> {
  loaded ??= await import('./part');
  return loaded;
}

/** The part; null as long as nobody has needed it. */
export const loadedPart = (): Part | null => loaded;
