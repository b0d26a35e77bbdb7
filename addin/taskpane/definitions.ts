import type { Programme, ProgrammeId } from '../../shared/definition/programme';
import type { ProgrammeSummary } from '../client/definitions';
import type { Failure } from '../client/outcome';
import type { Loadable, PaneState } from './state';

/** What the pane knows of programmes. */
export interface KnownDefinitions {
  /** The newest version of each programme. */
  readonly list: Loadable<readonly ProgrammeSummary[]>;
  /** Why the list is the one that this device kept; null when the server gave it. */
  readonly outdated: Failure | null;
  /** Versions by {@link versionKey}; those that nothing has named yet are not there. */
  readonly versions: ReadonlyMap<string, Loadable<Programme>>;
}

export const NO_DEFINITIONS: KnownDefinitions = {
  list: { kind: 'idle' },
  outdated: null,
  versions: new Map(),
};

/** A version of a programme, as sheets, cases and hand-ins name it. */
export interface NamedVersion {
  readonly programme: ProgrammeId;
  readonly version: string;
}

export const versionKey = ({ programme, version }: NamedVersion): string =>
  `${programme} ${version}`;

type Knowing = Pick<PaneState, 'definitions'>;

export const versionIn = ({ definitions }: Knowing, of: NamedVersion): Loadable<Programme> =>
  definitions.versions.get(versionKey(of)) ?? { kind: 'idle' };

/** The definition of a version; undefined as long as it is not here. */
export function programmeIn(state: Knowing, of: NamedVersion): Programme | undefined {
  const found = versionIn(state, of);
  return found.kind === 'loaded' ? found.value : undefined;
}

/** The newest version of a programme; undefined as long as it is not here. */
export function newestIn(state: Knowing, id: ProgrammeId): Programme | undefined {
  const { list } = state.definitions;
  const summary = list.kind === 'loaded' ? list.value.find((one) => one.id === id) : undefined;
  return summary && programmeIn(state, { programme: id, version: summary.version });
}
