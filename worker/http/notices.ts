import { Hono } from 'hono';
import { DEFAULT_LIMIT } from '../../shared/api/common';
import { calendarRequest, noticeListQuery } from '../../shared/api/notices';
import { personName, type Person } from '../auth/caller';
import { endCalendarLink, ownerOfCalendar, renewCalendarLink } from '../notices/calendar-link';
import { noticesFor, presentNotice } from '../notices/list';
import { refuse } from '../refusal';
import { readMemberships } from '../store/members';
import type { AppEnv } from './app-env';
import { readJson } from './body';
import { requireCaller } from './caller';
import { makeCursor, readCursor } from './cursor';
import { parseBody } from './faults';
import { idempotent } from './idempotent';
import { peopleContext } from './people-context';
import { PRIVATE_READ } from './private-cache';
import { readQuery } from './query';

/** What somebody should know of: notices, and the private address of a calendar. */
export const notices = new Hono<AppEnv>()
  .get('/notices', async (c) => {
    const caller = await requireCaller(c);
    const { limit = DEFAULT_LIMIT, cursor } = readQuery(c, noticeListQuery);
    const of = { notices: caller.person };
    const position = readCursor(of, cursor);
    const after = position && { recordedAt: position[0], id: position[1] };
    const found = await noticesFor(c.env.DB, caller, after, limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const more = found.length > limit && last !== undefined;
    const next = more ? makeCursor(of, [last.recordedAt, last.id]) : null;
    return c.json({ items: items.map(presentNotice), next }, 200, PRIVATE_READ);
  })
  .post('/calendar', async (c) => {
    const context = await peopleContext(c);
    const { text, json } = await readJson(c);
    parseBody(calendarRequest, json);
    return idempotent(c, context.person, text, () =>
      Promise.resolve(renewCalendarLink(context, new URL(c.req.url).origin)),
    );
  })
  .delete('/calendar', async (c) => {
    const context = await peopleContext(c);
    return idempotent(c, context.person, '', () => Promise.resolve(endCalendarLink(context)));
  });

/** A calendar by its private address: programs that fetch calendars prove themselves by nothing else. */
export const calendar = new Hono<AppEnv>().get('/:file{.+\\.ics}', async (c) => {
  const owner = await ownerOfCalendar(c.env.DB, c.req.param('file').replace(/\.ics$/, ''));
  if (owner === null) return refuse('not-found');
  const { calendarOf } = await import('../notices/calendar');
  const person: Person = {
    kind: 'person',
    person: personName(owner),
    identity: { ...owner, name: '' },
    appointed: false,
    memberships: await readMemberships(c.env.DB, owner),
  };
  const text = await calendarOf(c.env.DB, c.get('programmes'), person, c.get('now'));
  return c.body(text, 200, {
    ...PRIVATE_READ,
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'inline; filename="kartoteka.ics"',
  });
});
