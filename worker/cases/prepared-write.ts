import type { Statement } from '../store/database';
/** What a writing call comes to: the statements that do it and the answer that tells of it. */
export interface PreparedWrite<TBody extends object = object> {
  readonly status: 200 | 201;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: TBody;
  /**
   * Members of the answer that are given once and kept nowhere, in place of those of the body that
   * is: secrets and names of people. A repeated call goes without.
   */
  readonly shownOnce?: Readonly<Record<string, unknown>>;
  /** Written all or none, in this order. */
  readonly statements: readonly Statement[];
  /** For which institution the caller's call was taken, where it need not say so. */
  readonly institution?: string;
  /** The case whose certificate number, given by the database, belongs in the answer. */
  readonly certified?: string;
}
