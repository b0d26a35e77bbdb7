import { Hono } from 'hono';
import { registerEntryQuery } from '../../shared/api/register';
import { isCalendarDay, warsawDay } from '../../shared/process/days';
import { refuse } from '../refusal';
import { entryOn, numberOfPath } from '../register/entry';
import type { AppEnv } from './app-env';
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
      (await entryOn(c.env.DB, c.get('programmes'), number, asOf ?? today)) ?? refuse('not-found');
    return notModified(c, headers) ?? c.json(entry, 200, headers);
  });
