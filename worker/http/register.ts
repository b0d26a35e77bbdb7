import { Hono } from 'hono';
import { registerEntryQuery, registerQuery } from '../../shared/api/register';
import { isCalendarDay, warsawDay } from '../../shared/process/days';
import { refuse } from '../refusal';
import { entryOn, numberOfPath } from '../register/entry';
import { findLines } from '../register/search';
import type { AppEnv } from './app-env';
import { makeCursor, readCursor } from './cursor';
import { notModified, registerHeaders } from './public-cache';
import { readQuery } from './query';

export const register = new Hono<AppEnv>()
  .get('/', async (c) => {
    const { cursor, ...query } = readQuery(c, registerQuery);
    const { limit: _limit, ...filter } = query;
    const position = readCursor(filter, cursor);
    const headers = await registerHeaders(c);
    const same = notModified(c, headers);
    if (same !== undefined) return same;
    const after = position && { issued: position[0], number: position[1] };
    const page = await findLines(c.env.DB, query, after, warsawDay(c.get('now')));
    const next = page.next ? makeCursor(filter, [page.next.issued, page.next.number]) : null;
    return c.json({ items: page.items, next }, 200, headers);
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
    const entry = (await entryOn(c.env.DB, number, asOf ?? today)) ?? refuse('not-found');
    return notModified(c, headers) ?? c.json(entry, 200, headers);
  });
