import { Hono } from 'hono';
import { DEFAULT_LIMIT } from '../../shared/api/common';
import { createKeyRequest, keyListQuery } from '../../shared/api/keys';
import { keysFor, makeKey, presentKey, revokeKey } from '../people/keys';
import type { AppEnv } from './app-env';
import { readJson } from './body';
import { makeCursor, readCursor } from './cursor';
import { parseBody } from './faults';
import { idempotent } from './idempotent';
import { peopleContext } from './people-context';
import { PRIVATE_READ } from './private-cache';
import { readQuery } from './query';

/** API keys, for the owners of institutions. */
export const keys = new Hono<AppEnv>()
  .post('/', async (c) => {
    const context = await peopleContext(c);
    const { text, json } = await readJson(c);
    return idempotent(c, context.person, text, () =>
      makeKey(parseBody(createKeyRequest, json), context),
    );
  })
  .get('/', async (c) => {
    const { db, person } = await peopleContext(c);
    const { limit = DEFAULT_LIMIT, cursor } = readQuery(c, keyListQuery);
    const of = { keys: person.person };
    const position = readCursor(of, cursor);
    const after = position && { madeAt: position[0], id: position[1] };
    const found = await keysFor(db, person, after, limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const more = found.length > limit && last !== undefined;
    const next = more ? makeCursor(of, [last.madeAt, last.id]) : null;
    return c.json({ items: items.map(presentKey), next }, 200, PRIVATE_READ);
  })
  .delete('/:id', async (c) => {
    const context = await peopleContext(c);
    return idempotent(c, context.person, '', () => revokeKey(c.req.param('id'), context));
  });
