import { Hono } from 'hono';
import { programmeHash } from '../../shared/definition/hash';
import type { Programme } from '../../shared/definition/programme';
import type { Programmes } from '../../shared/programmes/catalogue';
import { refuse } from '../refusal';
import type { AppContext, AppEnv } from './app-env';
import { staticJson } from './static-json';

type Served = Programme & { readonly sha256: string };

const served = new WeakMap<Programme, Served>();

/** A definition with the hash that names it. */
function servedDefinition(programme: Programme): Served {
  const known = served.get(programme) ?? { ...programme, sha256: programmeHash(programme) };
  served.set(programme, known);
  return known;
}

const definition = (c: AppContext, version?: string): Response => {
  const programme =
    c.get('programmes').byId(c.req.param('programme') ?? '', version) ?? refuse('not-found');
  return staticJson(c, servedDefinition(programme));
};

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
  .get('/:programme', (c) => definition(c))
  .get('/:programme/versions/:version', (c) => definition(c, c.req.param('version')));
