import { Hono } from 'hono';
import {
  caseListQuery,
  createCaseRequest,
  eventRequest,
  putCardRequest,
  revisionListQuery,
} from '../../shared/api/cases';
import { DEFAULT_LIMIT } from '../../shared/api/common';
import { handInCard } from '../cases/hand-in-card';
import { casesFor } from '../cases/list-cases';
import { loadCase } from '../cases/load-case';
import { openCase } from '../cases/open-case';
import { presentCase, presentSummary } from '../cases/present-case';
import { readCard, readRevisions } from '../cases/read-card';
import { takeStep } from '../cases/take-step';
import { actingFor } from '../people/acting-for';
import { refuse } from '../refusal';
import type { AppContext, AppEnv } from './app-env';
import { readJson } from './body';
import { requireCaller } from './caller';
import { makeCursor, readCursor } from './cursor';
import { parseBody } from './faults';
import { idempotent } from './idempotent';
import { PRIVATE_READ } from './private-cache';
import { isFresh, preconditionOf } from './preconditions';
import { readQuery } from './query';
import { stepContext } from './step-context';

/** A private read with its tag; no body where the reader holds it. */
const tagged = (c: AppContext, etag: string, body: object | null): Response => {
  const headers = { ...PRIVATE_READ, ETag: etag };
  return body === null ? new Response(null, { status: 304, headers }) : c.json(body, 200, headers);
};

/** A revision of a card of the path, the current one when no number is given. */
async function cardAnswer(c: AppContext, revision: number | null): Promise<Response> {
  const context = stepContext(c, await requireCaller(c));
  const { id = '', card = '' } = c.req.param();
  const isHeld = (etag: string): boolean => isFresh(c, etag);
  const read = await readCard(context, id, card, revision, isHeld);
  return tagged(c, read.etag, read.body);
}

/** The number of a revision in the path; what is no number names nothing. */
const revisionNumber = (text: string): number =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : refuse('not-found');

export const cases = new Hono<AppEnv>()
  .post('/', async (c) => {
    const caller = await requireCaller(c);
    const { text, json } = await readJson(c);
    return idempotent(c, caller, text, () =>
      openCase(parseBody(createCaseRequest, json), stepContext(c, caller)),
    );
  })
  .get('/', async (c) => {
    const caller = await requireCaller(c);
    const { limit = DEFAULT_LIMIT, cursor, ...query } = readQuery(c, caseListQuery);
    const acting = actingFor(caller, query.institution);
    const position = readCursor({ ...query, of: caller.person }, cursor);
    const after = position && { submittedAt: position[0], id: position[1] };
    const found = await casesFor(c.env.DB, c.get('programmes'), acting, query, after, limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next =
      found.length > limit && last !== undefined
        ? makeCursor({ ...query, of: caller.person }, [last.submittedAt, last.id])
        : null;
    return c.json({ items: items.map(presentSummary), next }, 200, PRIVATE_READ);
  })
  .get('/:id', async (c) => {
    const caller = await requireCaller(c);
    const loaded = await loadCase(c.env.DB, caller, c.req.param('id'));
    const body = presentCase(loaded, c.get('programmes'), c.get('now'));
    return tagged(c, body.etag, isFresh(c, body.etag) ? null : body);
  })
  .post('/:id/events', async (c) => {
    const caller = await requireCaller(c);
    const { text, json } = await readJson(c);
    return idempotent(c, caller, text, () =>
      takeStep(
        c.req.param('id'),
        parseBody(eventRequest, json),
        preconditionOf(c),
        stepContext(c, caller),
      ),
    );
  })
  .get('/:id/cards/:card', (c) => cardAnswer(c, null))
  .put('/:id/cards/:card', async (c) => {
    const caller = await requireCaller(c);
    const { id, card } = c.req.param();
    const { text, json } = await readJson(c);
    return idempotent(c, caller, text, () =>
      handInCard(
        id,
        card,
        parseBody(putCardRequest, json),
        preconditionOf(c),
        stepContext(c, caller),
      ),
    );
  })
  .get('/:id/cards/:card/revisions', async (c) => {
    const caller = await requireCaller(c);
    const { id, card } = c.req.param();
    const { limit = DEFAULT_LIMIT, cursor } = readQuery(c, revisionListQuery);
    const of = { id, card };
    const after = Number(readCursor(of, cursor)?.[0] ?? 0);
    const found = await readRevisions(
      c.env.DB,
      c.get('programmes'),
      caller,
      id,
      card,
      after,
      limit,
    );
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const more = found.length > limit && last !== undefined;
    const next = more ? makeCursor(of, [String(last.revision), '']) : null;
    return c.json({ items, next }, 200, PRIVATE_READ);
  })
  .get('/:id/cards/:card/revisions/:revision', (c) =>
    cardAnswer(c, revisionNumber(c.req.param('revision'))),
  );
