import type { Programme } from '../../../shared/definition/programme';
import type { ProgrammeSummary } from '../../client/definitions';
import { versionIn, versionKey, type KnownDefinitions, type NamedVersion } from '../definitions';
import type { Effect } from '../effect';
import type { Message } from '../message';
import type { Loadable, PaneState } from '../state';
import { follow } from './card';
import { next, type Next } from './next';

const withDefinitions = (state: PaneState, change: Partial<KnownDefinitions>): PaneState => ({
  ...state,
  definitions: { ...state.definitions, ...change },
});

const withVersions = (
  state: PaneState,
  entries: readonly (readonly [NamedVersion, Loadable<Programme>])[],
): PaneState =>
  withDefinitions(state, {
    versions: new Map([
      ...state.definitions.versions,
      ...entries.map(([of, found]) => [versionKey(of), found] as const),
    ]),
  });

const versionOf = ({ id, version }: ProgrammeSummary): NamedVersion => ({ programme: id, version });

/** Every version that what the pane shows is of. */
function named({ definitions, workbook, openCase, cases, waiting }: PaneState) {
  const { list } = definitions;
  return [
    // The sheet in view is waited for, so it comes first.
    ...(workbook?.sheets ?? []).map(({ identity }) => identity),
    ...(list.kind === 'loaded' ? list.value.map(versionOf) : []),
    ...(openCase?.detail.kind === 'loaded' ? [openCase.detail.value] : []),
    ...(cases.list.kind === 'loaded' ? cases.list.value.items : []),
    ...waiting.map(({ handIn }) => handIn.sheet),
  ];
}

const LOADING = { kind: 'loading' } as const;

/** Asks for every version that the state came to name and that nobody has asked for yet. */
export function askForDefinitions({ state, effects }: Next): Next {
  const missing = new Map(
    named(state)
      .filter((of) => versionIn(state, of).kind === 'idle')
      .map(({ programme, version }) => [
        versionKey({ programme, version }),
        { programme, version },
      ]),
  );
  if (missing.size === 0) return { state, effects };
  const wanted = [...missing.values()];
  return next(
    withVersions(
      state,
      wanted.map((of) => [of, LOADING]),
    ),
    ...effects,
    ...wanted.map((of): Effect => ({ kind: 'read-definition', of })),
  );
}

/** Asks anew for the list, and for the versions that could not be had. */
export function refresh(state: PaneState): Next {
  const { list, versions } = state.definitions;
  const kept = new Map([...versions].filter(([, { kind }]) => kind !== 'failed'));
  const change: Partial<KnownDefinitions> = { versions: kept };
  const asking = list.kind === 'loaded' ? change : { ...change, list: LOADING };
  const cleared = withDefinitions(state, asking);
  const { card } = cleared;
  const shown: PaneState =
    card.kind === 'unknown'
      ? { ...cleared, card: { kind: 'fetching', sheet: card.sheet } }
      : cleared;
  return next(shown, { kind: 'read-list' });
}

type ListRead = Extract<Message, { readonly kind: 'list-read' }>;

function listRead(state: PaneState, { outcome, kept }: ListRead): Next {
  const { list } = state.definitions;
  if (!outcome.ok) {
    const { failure } = outcome;
    return next(
      list.kind === 'loaded'
        ? withDefinitions(state, { outdated: failure })
        : withDefinitions(state, { list: { kind: 'failed', failure } }),
    );
  }
  if (kept && list.kind === 'loaded') return next(state);
  const { value } = outcome;
  const listed = withDefinitions(state, { list: { kind: 'loaded', value }, outdated: null });
  const fresh = value.filter((one) => versionIn(listed, versionOf(one)).kind !== 'loaded');
  return next(
    withVersions(
      listed,
      fresh.map((one) => [versionOf(one), LOADING]),
    ),
    // Also those that are here: the list says by its hash whether they still stand.
    ...value.map((one): Effect => ({
      kind: 'read-definition',
      of: versionOf(one),
      sha256: one.sha256,
    })),
  );
}

type DefinitionRead = Extract<Message, { readonly kind: 'definition-read' }>;

function definitionRead(state: PaneState, { of, outcome }: DefinitionRead): Next {
  const before = versionIn(state, of);
  // What is here stays when it cannot be had anew.
  const same = before.kind === 'loaded' && (outcome.ok ? before.value === outcome.value : true);
  if (same) return next(state);
  const found: Loadable<Programme> = outcome.ok
    ? { kind: 'loaded', value: outcome.value }
    : { kind: 'failed', failure: outcome.failure };
  const known = withVersions(state, [[of, found]]);
  const active = state.workbook?.sheets.find(({ id }) => id === state.workbook?.active);
  return active !== undefined && versionKey(active.identity) === versionKey(of)
    ? follow(known, active.id)
    : next(known);
}

/** The list of programmes and their definitions. */
export function updateDefinitions(state: PaneState, message: Message): Next | null {
  switch (message.kind) {
    case 'read-programmes':
      return refresh(state);
    case 'list-read':
      return listRead(state, message);
    case 'definition-read':
      return definitionRead(state, message);
    default:
      return null;
  }
}
