/** A mistake in a manifest. */
export interface Fault {
  /** Of the manifest, from 1. */
  readonly line: number;
  /** Names the element and what is wrong with it, in English: only its authors read it. */
  readonly message: string;
}
