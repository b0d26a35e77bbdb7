import type { Caller } from '../auth/caller';
import { refuse } from '../refusal';

/**
 * A caller as far as they act for one of their institutions; all of them where none is named.
 *
 * @throws {Refused} 422 for an institution that they do not belong to (any more).
 */
export function actingFor(caller: Caller, institution: string | undefined): Caller {
  if (institution === undefined) return caller;
  const meant = caller.memberships.filter((one) => one.institution === institution);
  if (meant.length === 0) {
    refuse('invalid-request', {
      errors: [{ parameter: 'institution', code: 'unknown-institution' }],
    });
  }
  // A key has one institution alone.
  return caller.kind === 'key'
    ? caller
    : {
        ...caller,
        memberships: caller.memberships.filter((one) => one.institution === institution),
      };
}
