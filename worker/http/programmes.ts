import { Hono } from 'hono';
import * as v from 'valibot';
import { programmeHash } from '../../shared/definition/hash';
import type { Programme } from '../../shared/definition/programme';
import type { Programmes } from '../../shared/programmes/catalogue';
import lock from '../../shared/programmes/published.json';
import { lockSchema } from '../../shared/programmes/published';
import { refuse } from '../refusal';
import type { AppContext, AppEnv } from './app-env';
import { readExampleList } from './example-list';
import { readInProgressList } from './in-progress-list';
import { FOR_A_MINUTE, FOR_EVER, publicJson, staticJson } from './static-json';

type Served = Programme & { readonly sha256: string };

const served = new WeakMap<Programme, Served>();

/** A definition with the hash that names it. */
function servedDefinition(programme: Programme): Served {
  const known = served.get(programme) ?? { ...programme, sha256: programmeHash(programme) };
  served.set(programme, known);
  return known;
}

const definitionOf = (c: AppContext, version?: string): Served =>
  servedDefinition(
    c.get('programmes').byId(c.req.param('programme') ?? '', version) ?? refuse('not-found'),
  );

const PUBLISHED: ReadonlySet<string> = new Set(v.parse(lockSchema, lock).map((one) => one.sha256));

/** A version by its name: one that is published never changes, a draft may with the next build. */
function versionOf(c: AppContext, version: string): Response {
  const definition = definitionOf(c, version);
  return staticJson(c, definition, PUBLISHED.has(definition.sha256) ? FOR_EVER : undefined);
}

const lists = new WeakMap<Programmes, object>();

const makeList = ({ newest }: Programmes): object => ({
  items: newest.map(servedDefinition).map(({ id, version, title, summary, sha256, cards }) => ({
    id,
    version,
    title,
    summary,
    sha256,
    cards: cards.map((card) => ({ id: card.id, title: card.title })),
  })),
  next: null,
});

/** The newest version of each programme; made at the first question, for it hashes them all. */
function listOf(programmes: Programmes): object {
  const list = lists.get(programmes) ?? makeList(programmes);
  lists.set(programmes, list);
  return list;
}

export const programmes = new Hono<AppEnv>()
  .get('/', (c) => staticJson(c, listOf(c.get('programmes'))))
  .get('/:programme', (c) => staticJson(c, definitionOf(c)))
  .get('/:programme/examples', async (c) => {
    const { items, next } = await readExampleList(c);
    return publicJson(c, { items, next }, FOR_A_MINUTE);
  })
  .get('/:programme/in-progress', async (c) => {
    const { items, next } = await readInProgressList(c);
    return publicJson(c, { items, next }, FOR_A_MINUTE);
  })
  .get('/:programme/versions/:version', (c) => versionOf(c, c.req.param('version')));
