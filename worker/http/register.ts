import { Hono } from 'hono';
import { registerEntryQuery, registerLookupRequest } from '../../shared/api/register';
import { isCalendarDay, warsawDay } from '../../shared/process/days';
import { refuse } from '../refusal';
import { entryOn, numberOfPath } from '../register/entry';
import { standingOf } from '../register/lookup';
import type { AppEnv } from './app-env';
import { readJson } from './body';
import { parseBody } from './faults';
import { notModified, registerHeaders } from './public-cache';
import { readQuery } from './query';
import { readRegisterList } from './register-list';

export const register = new Hono<AppEnv>()
  .get('/', async (c) => {
    const list = await readRegisterList(c);
    if (list instanceof Response) return list;
    const { items, next, headers } = list;
    return c.json({ items, next }, 200, headers);
  })
  // Asks and stores nothing: a question too long for an address.
  .post('/lookup', async (c) => {
    const { json } = await readJson(c);
    const { numbers } = parseBody(registerLookupRequest, json);
    const entries = await standingOf(c.env.DB, numbers, warsawDay(c.get('now')));
    return c.json({ entries }, 200, { 'Cache-Control': 'no-store' });
  })
  .get('/:number', async (c) => {
    const { as_of: asOf } = readQuery(c, registerEntryQuery);
    const today = warsawDay(c.get('now'));
    if (asOf !== undefined && (!isCalendarDay(asOf) || asOf > today)) {
      const code = isCalendarDay(asOf) ? 'day-in-future' : 'not-a-day';
      refuse('invalid-request', { errors: [{ parameter: 'as_of', code }] });
    }
    const headers = await registerHeaders(c);
    const number = numberOfPath(c.req.param('number'));
    // Before the tag is looked at: of what is not there nobody can hold a copy.
    const entry =
      (await entryOn(c.env.DB, c.get('programmes'), number, asOf ?? today, c.get('language'))) ??
      refuse('not-found');
    return notModified(c, headers) ?? c.json(entry, 200, headers);
  });
