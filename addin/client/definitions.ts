import * as v from 'valibot';
import { idSchema, sha256Schema, versionSchema } from '../../shared/api/common';
import { isObject } from '../../shared/api/object';
import { programmeListResponse } from '../../shared/api/programmes';
import { programmeHash } from '../../shared/definition/hash';
import type { Programme, ProgrammeId } from '../../shared/definition/programme';
import { programmeSchema } from '../../shared/definition/programme-schema';
import type { Send } from './http';
import { failed, type Outcome } from './outcome';
import { keepIfRoom, type Store } from './store';

/** What the server's list says of the newest version of a programme. */
export type ProgrammeSummary = Readonly<
  v.InferOutput<typeof programmeListResponse>['items'][number]
>;

/**
 * Where the pane has the definitions of programmes from: the server, and what this device keeps of
 * it, so that after the first time no network is needed.
 */
export interface Definitions {
  /** The list as it was when the server was asked last; null when it never was. */
  readonly keptList: () => Promise<readonly ProgrammeSummary[] | null>;
  readonly list: () => Promise<Outcome<readonly ProgrammeSummary[]>>;
  /**
   * A version of a programme. A published version never changes, so one that is kept is not asked
   * for again; only when the list names another hash (a draft that is still being written) it is.
   *
   * @param sha256 the hash that the list names, when it names this version.
   */
  readonly definition: (
    id: ProgrammeId,
    version: string,
    sha256?: string,
  ) => Promise<Outcome<Programme>>;
  /** A version that was had since the pane began. */
  readonly known: (id: ProgrammeId, version: string) => Programme | undefined;
}

const LIST = 'programmes';
const listSchema = v.array(programmeListResponse.entries.items.item);
const keptSchema = v.strictObject({ sha256: sha256Schema, definition: v.unknown() });

interface Checked {
  readonly programme: Programme;
  readonly sha256: string;
}

/** Only the version asked for, whole and as its hash names it, is a definition. */
function checked(
  definition: unknown,
  sha256: unknown,
  id: ProgrammeId,
  version: string,
): Outcome<Checked> {
  const parsed = v.safeParse(programmeSchema, definition);
  if (!parsed.success) return failed({ kind: 'definition', why: 'unreadable' });
  const { output: programme } = parsed;
  const hash = programmeHash(programme);
  return hash === sha256 && programme.id === id && programme.version === version
    ? { ok: true, value: { programme, sha256: hash }, etag: null }
    : failed({ kind: 'definition', why: 'altered' });
}

/**
 * Definitions from the server, kept in `store`.
 *
 * @param send calls without a token: definitions are public.
 */
export function definitionSource(send: Send, store: Store): Definitions {
  const had = new Map<string, Checked>();
  const asked = new Map<string, Promise<Outcome<Programme>>>();
  const keyOf = (id: ProgrammeId, version: string): string => `definition ${id} ${version}`;

  async function kept(id: ProgrammeId, version: string): Promise<Checked | null> {
    const key = keyOf(id, version);
    const here = had.get(key);
    if (here !== undefined) return here;
    const record = await store.get(key);
    if (!v.is(keptSchema, record)) return null;
    // Kept by an older pane, perhaps, or spoilt on this device: then it is asked for anew.
    const read = checked(record.definition, record.sha256, id, version);
    return read.ok ? read.value : null;
  }

  async function fetched(id: ProgrammeId, version: string): Promise<Outcome<Checked>> {
    const path = `/programmes/${encodeURIComponent(id)}/versions/${encodeURIComponent(version)}`;
    const schema = v.custom<Readonly<Record<string, unknown>>>(isObject);
    // Asked only for what is not here or no longer stands: then a copy of the browser's will not do.
    const answer = await send({ method: 'GET', path, schema, revalidate: true });
    if (!answer.ok) {
      const { failure } = answer;
      const unknown = failure.kind === 'other' && failure.status === 404;
      return unknown ? failed({ kind: 'definition', why: 'not-served' }) : answer;
    }
    const { sha256, ...definition } = answer.value;
    const read = checked(definition, sha256, id, version);
    if (read.ok) await keepIfRoom(store.put(keyOf(id, version), { sha256, definition }));
    return read;
  }

  async function read(
    id: ProgrammeId,
    version: string,
    sha256: string | undefined,
  ): Promise<Outcome<Programme>> {
    // The names come from a workbook, which may say anything.
    if (!v.is(idSchema, id) || !v.is(versionSchema, version)) {
      return failed({ kind: 'definition', why: 'not-served' });
    }
    const here = await kept(id, version);
    const stands = here !== null && (sha256 === undefined || here.sha256 === sha256);
    const found = stands
      ? ({ ok: true, value: here, etag: null } as const)
      : await fetched(id, version);
    if (!found.ok) return found;
    had.set(keyOf(id, version), found.value);
    return { ok: true, value: found.value.programme, etag: null };
  }

  return {
    known: (id, version) => had.get(keyOf(id, version))?.programme,
    keptList: async () => {
      const record = await store.get(LIST);
      return v.is(listSchema, record) ? record : null;
    },
    list: async () => {
      const answer = await send({
        method: 'GET',
        path: '/programmes',
        schema: programmeListResponse,
        revalidate: true,
      });
      if (!answer.ok) return answer;
      const { items } = answer.value;
      await keepIfRoom(store.put(LIST, items));
      return { ok: true, value: items, etag: answer.etag };
    },
    definition: (id, version, sha256) => {
      const key = `${keyOf(id, version)} ${sha256 ?? ''}`;
      const going = asked.get(key) ?? read(id, version, sha256).finally(() => asked.delete(key));
      asked.set(key, going);
      return going;
    },
  };
}
