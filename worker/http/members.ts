import { Hono } from 'hono';
import { memberRequest, removeMemberQuery } from '../../shared/api/people';
import { changeMember, removeMember } from '../people/change-member';
import type { AppEnv } from './app-env';
import { readJson } from './body';
import { parseBody } from './faults';
import { idempotent } from './idempotent';
import { peopleContext } from './people-context';
import { preconditionOf } from './preconditions';
import { readQuery } from './query';

/** The people of an institution. */
export const members = new Hono<AppEnv>()
  .put('/:id/members/:member', async (c) => {
    const context = await peopleContext(c);
    const { id, member } = c.req.param();
    const { text, json } = await readJson(c);
    return idempotent(c, context.person, text, () =>
      changeMember(id, member, parseBody(memberRequest, json), preconditionOf(c), context),
    );
  })
  .delete('/:id/members/:member', async (c) => {
    const context = await peopleContext(c);
    const { id, member } = c.req.param();
    const query = readQuery(c, removeMemberQuery);
    return idempotent(c, context.person, JSON.stringify(query), () =>
      removeMember(id, member, query.to, preconditionOf(c), context),
    );
  });
