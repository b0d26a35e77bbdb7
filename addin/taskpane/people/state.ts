import type { Failure } from '../../client/outcome';
import type { ApiKey, Institution } from '../../client/institutions';
import type { FoundItem, PersonalOfCase, PersonalRead } from '../../client/personal';
import type { Loadable } from '../state';

/** What somebody is about to do, with the fields of its form. */
export type Task =
  | { readonly kind: 'accept' }
  | { readonly kind: 'found' }
  | { readonly kind: 'invite' }
  | { readonly kind: 'withdraw'; readonly invitation: string }
  | { readonly kind: 'change-member'; readonly member: string }
  | { readonly kind: 'remove-member'; readonly member: string }
  | { readonly kind: 'make-key' }
  | { readonly kind: 'revoke-key'; readonly key: string }
  | { readonly kind: 'search' }
  | { readonly kind: 'erase' };

/** What is written down when it is done. */
export type WrittenTask = Exclude<Task, { readonly kind: 'search' }>;

/** Fields of forms. */
export type FieldName = 'code' | 'name' | 'standing' | 'days' | 'to' | 'scope' | 'value' | 'reason';

/** A form that is being filled; one at a time. */
export interface Form {
  readonly task: Task;
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  /** Why it came to nothing when it was sent; gone with the next change. */
  readonly failure: Failure | null;
}

export const formFor = (task: Task): Form => ({ task, fields: {}, failure: null });

/** What can be seen once: an invitation’s code, or a key. */
export interface Secret {
  readonly kind: 'code' | 'key';
  /** Null when the answer that had it was lost. */
  readonly text: string | null;
}

/** The institution that is looked at. */
export interface OpenInstitution {
  readonly id: string;
  readonly detail: Loadable<Institution>;
  /** For owners; idle for others. */
  readonly keys: Loadable<readonly ApiKey[]>;
}

/** What the open case holds of people. */
export interface OpenPersonal {
  readonly caseId: string;
  readonly held: Loadable<Omit<PersonalOfCase, 'reads'>>;
  readonly reads: readonly PersonalRead[];
  /** The cursor of further reads; null when all are here. */
  readonly more: string | null;
  /** Items that are not to be erased, by `itemKey`. */
  readonly spared: ReadonlySet<string>;
  /** What is held about the person that was asked for. */
  readonly found: Loadable<{ readonly value: string; readonly items: readonly FoundItem[] }>;
}

export const openingPersonal = (caseId: string): OpenPersonal => ({
  caseId,
  held: { kind: 'loading' },
  reads: [],
  more: null,
  spared: new Set(),
  found: { kind: 'idle' },
});

/** What the pane knows of institutions and people. */
export interface PeopleState {
  readonly institution: OpenInstitution | null;
  readonly form: Form | null;
  readonly secret: Secret | null;
  readonly personal: OpenPersonal | null;
}

export const NO_PEOPLE: PeopleState = {
  institution: null,
  form: null,
  secret: null,
  personal: null,
};
