import { refuse } from '../refusal';

/** What the caller says to have read before changing it. */
export type Expected =
  | { readonly kind: 'absent' }
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'one-of'; readonly etags: readonly string[] };

/**
 * Holds what the caller has read against what stands.
 *
 * @param etag of what stands, undefined when there is nothing yet.
 * @param current what stands, for the caller to compare; asked for only when it is refused.
 * @throws {Refused} 428 when the caller says nothing, 412 when it has moved on.
 */
export async function requireExpected(
  expected: Expected,
  etag: string | undefined,
  current: () => unknown,
): Promise<void> {
  if (expected.kind === 'absent') refuse('precondition-missing');
  const holds =
    expected.kind === 'nothing-yet'
      ? etag === undefined
      : etag !== undefined && expected.etags.includes(etag);
  if (!holds) {
    refuse('moved-on', {
      ...(etag === undefined ? {} : { current: await current(), headers: { ETag: etag } }),
    });
  }
}
