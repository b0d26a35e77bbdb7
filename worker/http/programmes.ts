import { Hono } from 'hono';
import { programmeHash, type Hash } from '../../shared/definition/hash';
import type { Programme } from '../../shared/definition/programme';
import { PROGRAMMES, programmeById } from '../../shared/programmes';
import { refuse } from '../refusal';
import type { AppContext, AppEnv } from './app-env';
import { notModified } from './public-cache';

const hashes = new WeakMap<Programme, Hash>();
function hashOf(programme: Programme): Hash {
  const known = hashes.get(programme) ?? programmeHash(programme);
  hashes.set(programme, known);
  return known;
}

/** A definition with the hash that names it. */
function definition(c: AppContext, version?: string): Response {
  const programme = programmeById(c.req.param('programme') ?? '', version) ?? refuse('not-found');
  const sha256 = hashOf(programme);
  const headers = { 'ETag': `"${sha256.slice(7, 39)}"`, 'Cache-Control': 'public, max-age=300' };
  return notModified(c, headers) ?? c.json({ ...programme, sha256 }, 200, headers);
}

export const programmes = new Hono<AppEnv>()
  .get('/', (c) => {
    const newest = PROGRAMMES.filter((one) => programmeById(one.id) === one);
    const items = newest.map((programme) => ({
      id: programme.id,
      version: programme.version,
      title: programme.title,
      summary: programme.summary,
      sha256: hashOf(programme),
      cards: programme.cards.map(({ id, title }) => ({ id, title })),
    }));
    return c.json({ items, next: null }, 200, { 'Cache-Control': 'public, max-age=300' });
  })
  .get('/:programme', (c) => definition(c))
  .get('/:programme/versions/:version', (c) => definition(c, c.req.param('version')));
