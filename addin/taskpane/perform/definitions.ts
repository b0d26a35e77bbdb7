import type { Effect } from '../effect';
import type { Performing } from './surroundings';

type Of<TKind extends Effect['kind']> = Extract<Effect, { readonly kind: TKind }>;

/** The list that is kept serves until the server has answered, and where it does not. */
export async function readList({ definitions, dispatch }: Performing): Promise<void> {
  const kept = await definitions.keptList();
  if (kept !== null) {
    dispatch({ kind: 'list-read', kept: true, outcome: { ok: true, value: kept, etag: null } });
  }
  dispatch({ kind: 'list-read', kept: false, outcome: await definitions.list() });
}

export async function readDefinition(
  { of, sha256 }: Of<'read-definition'>,
  { definitions, dispatch }: Performing,
): Promise<void> {
  const outcome = await definitions.definition(of.programme, of.version, sha256);
  dispatch({ kind: 'definition-read', of, outcome });
}
