import { Hono } from 'hono';
import { DEFAULT_LIMIT } from '../../shared/api/common';
import { erasureRequest, personalQuery, personSearchRequest } from '../../shared/api/personal';
import type { PersonalContext } from '../personal/context';
import { erasePersonal } from '../personal/erase';
import { personalOfCase, presentRead } from '../personal/of-case';
import { searchPerson } from '../personal/search';
import type { AppContext, AppEnv } from './app-env';
import { readJson } from './body';
import { makeCursor, readCursor } from './cursor';
import { parseBody } from './faults';
import { idempotent } from './idempotent';
import { peopleContext } from './people-context';
import { preconditionOf } from './preconditions';
import { PRIVATE_READ } from './private-cache';
import { readQuery } from './query';

const personalContext = async (c: AppContext): Promise<PersonalContext> => ({
  ...(await peopleContext(c)),
  programmes: c.get('programmes'),
});

/** What a case holds of people: told, and erased. */
export const personal = new Hono<AppEnv>()
  .get('/:id/personal', async (c) => {
    const context = await personalContext(c);
    const { limit = DEFAULT_LIMIT, cursor } = readQuery(c, personalQuery);
    const of = { personal: c.req.param('id') };
    const position = readCursor(of, cursor);
    const after = position && { readAt: position[0], id: position[1] };
    const { body, reads } = await personalOfCase(of.personal, after, limit, context);
    const page = reads.slice(0, limit);
    const last = page.at(-1);
    const more = reads.length > limit && last !== undefined;
    const next = more ? makeCursor(of, [last.readAt, last.id]) : null;
    return c.json({ ...body, reads: { items: page.map(presentRead), next } }, 200, PRIVATE_READ);
  })
  .post('/:id/erasure', async (c) => {
    const context = await personalContext(c);
    const { text, json } = await readJson(c);
    return idempotent(c, context.person, text, () =>
      erasePersonal(c.req.param('id'), parseBody(erasureRequest, json), preconditionOf(c), context),
    );
  });

/** What is held about a person; whom it is about stands in the body, never in an address. */
export const personalData = new Hono<AppEnv>().post('/searches', async (c) => {
  const context = await personalContext(c);
  const { value, cursor } = parseBody(personSearchRequest, (await readJson(c)).json);
  const of = { of: context.person.person, value };
  const position = readCursor(of, cursor);
  const after = position && { submittedAt: position[0], id: position[1] };
  const { items, last } = await searchPerson(value, after, context);
  const next = last === undefined ? null : makeCursor(of, [last.submittedAt, last.id]);
  return c.json({ items, next }, 200, { 'Cache-Control': 'no-store' });
});
