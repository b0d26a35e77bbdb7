import { Hono } from 'hono';
import { DEFAULT_LIMIT } from '../../shared/api/common';
import { createInstitutionRequest, institutionListQuery } from '../../shared/api/people';
import { institutionsFor } from '../people/list-institutions';
import { loadInstitution } from '../people/load-institution';
import { makeInstitution } from '../people/make-institution';
import { presentInstitution, presentWithPeople } from '../people/present';
import type { AppEnv } from './app-env';
import { readJson } from './body';
import { makeCursor, readCursor } from './cursor';
import { parseBody } from './faults';
import { idempotent } from './idempotent';
import { peopleContext } from './people-context';
import { PRIVATE_READ } from './private-cache';
import { readQuery } from './query';

export const institutions = new Hono<AppEnv>()
  .post('/', async (c) => {
    const context = await peopleContext(c);
    const { text, json } = await readJson(c);
    return idempotent(c, context.person, text, async () =>
      makeInstitution(parseBody(createInstitutionRequest, json), context, c.get('programmes')),
    );
  })
  .get('/', async (c) => {
    const context = await peopleContext(c);
    const { limit = DEFAULT_LIMIT, cursor } = readQuery(c, institutionListQuery);
    const of = { institutions: context.person.person };
    const position = readCursor(of, cursor);
    const after = position && { madeAt: position[0], id: position[1] };
    const found = await institutionsFor(context, after, limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const more = found.length > limit && last !== undefined;
    const next = more ? makeCursor(of, [last.madeAt, last.id]) : null;
    return c.json({ items: items.map(presentInstitution), next }, 200, PRIVATE_READ);
  })
  .get('/:id', async (c) => {
    const context = await peopleContext(c);
    const loaded = await loadInstitution(context, c.req.param('id'));
    return c.json(presentWithPeople(loaded), 200, PRIVATE_READ);
  });
