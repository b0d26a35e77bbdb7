import type { FileRefusalCode } from '../refusal';

/** A file made to do harm, or one that is none of ours, and what becomes of it. Tests only. */
export interface HostileFile {
  readonly what: string;
  readonly make: () => Uint8Array;
  /** What it is refused for; `read` when it does no harm. */
  readonly code: FileRefusalCode | 'read';
}
