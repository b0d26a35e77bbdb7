import type { Programme, ProgrammeId } from '../definition/programme';

/** Programmes as somebody serves or knows them: data that is handed around, never looked up in code. */
export interface Programmes {
  /** Every version that is known; of each programme the newest first. */
  readonly all: readonly Programme[];
  /** The newest version of each. */
  readonly newest: readonly Programme[];
  /** A version, the newest when none is named; undefined when it is not known. */
  readonly byId: (id: ProgrammeId, version?: string) => Programme | undefined;
}

/** Orders versions (`1.10.0`) with the newer first. */
export function newerFirst(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  return [0, 1, 2].reduce(
    (order, place) => order || (other?.[place] ?? 0) - (one?.[place] ?? 0),
    0,
  );
}

/**
 * A catalogue of the given versions; programmes keep the order in which they are first named.
 *
 * @throws {Error} when the same version of a programme is given twice.
 */
export function programmesOf(versions: readonly Programme[]): Programmes {
  const byId = new Map<ProgrammeId, Programme[]>();
  for (const programme of versions) {
    const known = byId.get(programme.id) ?? [];
    if (known.some(({ version }) => version === programme.version)) {
      throw new Error(`two definitions of ${programme.id} ${programme.version}`);
    }
    byId.set(
      programme.id,
      [...known, programme].sort((a, b) => newerFirst(a.version, b.version)),
    );
  }
  return {
    all: [...byId.values()].flat(),
    newest: [...byId.values()].flatMap(([newest]) => newest ?? []),
    byId: (id, version) =>
      byId.get(id)?.find((one) => version === undefined || one.version === version),
  };
}
