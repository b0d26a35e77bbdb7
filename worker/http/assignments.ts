import { Hono } from 'hono';
import { assignmentQuery, assignmentRequest } from '../../shared/api/people';
import { assign, readAssignment } from '../people/assign';
import type { AppEnv } from './app-env';
import { readJson } from './body';
import { parseBody } from './faults';
import { idempotent } from './idempotent';
import { peopleContext } from './people-context';
import { preconditionOf } from './preconditions';
import { PRIVATE_READ } from './private-cache';
import { readQuery } from './query';

/** Who of a body works on a case: the body’s own business, no step of the procedure. */
export const assignments = new Hono<AppEnv>()
  .get('/:id/assignment', async (c) => {
    const context = await peopleContext(c);
    const { institution } = readQuery(c, assignmentQuery);
    const found = await readAssignment(c.req.param('id'), institution, context);
    const tag = found.etag === null ? {} : { ETag: found.etag };
    return c.json(found, 200, { ...PRIVATE_READ, ...tag });
  })
  .post('/:id/assignment', async (c) => {
    const context = await peopleContext(c);
    const { text, json } = await readJson(c);
    return idempotent(c, context.person, text, () =>
      assign(c.req.param('id'), parseBody(assignmentRequest, json), preconditionOf(c), context),
    );
  });
