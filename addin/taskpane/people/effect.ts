import type { WrittenTask } from './state';

/** A writing call about institutions, people and keys. */
export interface PeopleWrite {
  readonly task: WrittenTask;
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** JSON text; null for a call without a body. */
  readonly body: string | null;
  /** The ETag that the change rests on; null where none is asked. */
  readonly basedOn: string | null;
}

/** What is done for the pages about institutions and people. */
export type PeopleEffect =
  | { readonly kind: 'renew-calendar' }
  | { readonly kind: 'read-institution'; readonly id: string }
  | { readonly kind: 'read-keys'; readonly institution: string }
  | { readonly kind: 'send-form'; readonly write: PeopleWrite }
  | { readonly kind: 'read-personal'; readonly id: string; readonly cursor: string | null }
  | { readonly kind: 'search-person'; readonly value: string }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'save'; readonly name: string; readonly text: string };
