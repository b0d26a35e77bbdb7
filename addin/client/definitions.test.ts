import { describe, expect, it } from 'vitest';
import { programmeHash } from '../../shared/definition/hash';
import { SIXTH_PROGRAMME } from '../../shared/testing/sixth-programme';
import { definitionSource } from './definitions';
import { createHttp } from './http';
import { memoryStore } from './memory-store';
import { json, problem } from './testing/answers';

const { id, version, title, summary } = SIXTH_PROGRAMME;
const sha256 = programmeHash(SIXTH_PROGRAMME);
const served = { ...SIXTH_PROGRAMME, sha256 };
const summaryOf = { id, version, title, summary, sha256, cards: [] };

/** A source over a server that says `answer`, with the addresses that it was asked for. */
function sourceOver(answer: (path: string) => Response, store = memoryStore()) {
  const seen: string[] = [];
  const caches: (RequestCache | undefined)[] = [];
  const send = createHttp({
    fetch: (input, init) => {
      const path = (input as string).replace('https://x.example/api/v1', '');
      seen.push(path);
      caches.push(init?.cache);
      return Promise.resolve(answer(path));
    },
    origin: 'https://x.example',
    language: () => 'pl',
    token: () => Promise.resolve(null),
  });
  return { source: definitionSource(send, store), seen, caches, store };
}
const offline = (): Response => {
  throw new TypeError('Failed to fetch');
};

describe('definitions', () => {
  it('are had from the server once and kept: later without a network', async () => {
    const first = sourceOver(() => json(200, served));
    expect(first.source.known(id, version)).toBeUndefined();
    const [one, other] = await Promise.all([
      first.source.definition(id, version),
      first.source.definition(id, version),
    ]);
    expect(one).toMatchObject({ ok: true, value: SIXTH_PROGRAMME });
    expect(other).toBe(one);
    expect(first.source.known(id, version)).toEqual(SIXTH_PROGRAMME);
    expect(first.seen).toEqual(['/programmes/przyjazna-biblioteka/versions/1.0.0']);

    const later = sourceOver(offline, first.store);
    expect(await later.source.definition(id, version, sha256)).toMatchObject({
      ok: true,
      value: SIXTH_PROGRAMME,
    });
    expect(later.seen).toEqual([]);
  });

  it.each([
    ['a word is another', { ...served, title: `${title}!` }, 'altered'],
    ['the hash is another', { ...served, sha256: `sha256:${'0'.repeat(64)}` }, 'altered'],
    [
      'it is another version',
      {
        ...SIXTH_PROGRAMME,
        version: '2.0.0',
        sha256: programmeHash({ ...SIXTH_PROGRAMME, version: '2.0.0' }),
      },
      'altered',
    ],
    ['it says what is not known', { ...served, colour: 'red' }, 'unreadable'],
    ['it is none', [], 'unreadable'],
  ])('are refused when %s, and not kept', async (_, body, why) => {
    const { source, store } = sourceOver(() => json(200, body));
    const outcome = await source.definition(id, version);
    const failure = Array.isArray(body) ? { kind: 'uncertain' } : { kind: 'definition', why };
    expect(outcome).toMatchObject({ ok: false, failure });
    expect(await store.list('definition')).toEqual([]);
    expect(source.known(id, version)).toBeUndefined();
  });

  it('are asked for again when what is kept is spoilt', async () => {
    const store = memoryStore();
    await store.put(`definition ${id} ${version}`, {
      sha256,
      definition: { ...SIXTH_PROGRAMME, title: 'x' },
    });
    const { source, seen } = sourceOver(() => json(200, served), store);
    expect(await source.definition(id, version)).toMatchObject({ value: { title } });
    expect(seen.length).toBe(1);
  });

  it('are asked for again when the list names another hash, as of a draft', async () => {
    const draft = { ...SIXTH_PROGRAMME, summary: 'Dopisane zdanie.' };
    const hash = programmeHash(draft);
    const { source, seen } = sourceOver(() =>
      json(200, seen.length === 1 ? served : { ...draft, sha256: hash }),
    );
    await source.definition(id, version, sha256);
    expect(await source.definition(id, version, hash)).toMatchObject({ value: draft });
    expect(source.known(id, version)).toEqual(draft);
    expect(seen.length).toBe(2);
  });

  it('of programmes that nobody serves are told apart from a network that fails', async () => {
    const none = sourceOver(() => problem(404, 'not-found')).source;
    expect(await none.definition('nowy', '1.0.0')).toEqual({
      ok: false,
      failure: { kind: 'definition', why: 'not-served' },
    });
    const away = sourceOver(offline).source;
    expect(await away.definition('nowy', '1.0.0')).toEqual({
      ok: false,
      failure: { kind: 'offline' },
    });
  });

  it('are asked for by nothing but ids: a workbook may say anything', async () => {
    const { source, seen } = sourceOver(() => json(200, served));
    expect(await source.definition('../cases', '1.0.0')).toMatchObject({ ok: false });
    expect(await source.definition(id, '..')).toMatchObject({ ok: false });
    expect(seen).toEqual([]);
  });
});

describe('the list of programmes', () => {
  it('asks whether the kept answer still stands, and is kept for the time without a network', async () => {
    const items = [summaryOf];
    const first = sourceOver(() => json(200, { items, next: null }));
    expect(await first.source.keptList()).toBeNull();
    expect(await first.source.list()).toMatchObject({ ok: true, value: items });
    expect(first.caches).toEqual(['no-cache']);
    const later = sourceOver(offline, first.store).source;
    expect(await later.list()).toMatchObject({ ok: false });
    expect(await later.keptList()).toEqual(items);
  });
});
