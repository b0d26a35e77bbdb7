import { Hono } from 'hono';
import { isObject } from '../../shared/api/object';
import { batchRequest, MAX_BATCH_ROWS, scoreRequest } from '../../shared/api/score';
import { validateCard, type Issue } from '../../shared/card/validate';
import type { Card, Programme } from '../../shared/definition/programme';
import { issueMessage } from '../../shared/messages/issues';
import { warsawDay } from '../../shared/process/days';
import { fewerUnknown } from '../cases/fewer-unknown';
import { cardById } from '../cases/find-programme';
import { scoreOf, type Score } from '../cases/score';
import { refuse } from '../refusal';
import type { AppContext, AppEnv } from './app-env';
import { MIB, readJson } from './body';
import { parseBody } from './faults';

interface Scored {
  readonly score: Score;
  readonly issues: readonly Issue[];
}

/** The card that a request names; refuses one that is not there. */
function cardOf(
  c: AppContext,
  request: {
    readonly programme: string;
    readonly version?: string | undefined;
    readonly card: string;
  },
): { readonly programme: Programme; readonly card: Card } {
  const { byId } = c.get('programmes');
  const programme = byId(request.programme, request.version);
  if (programme === undefined) {
    const pointer = byId(request.programme) === undefined ? '/programme' : '/version';
    return refuse('invalid-request', { errors: [{ pointer, code: 'unknown-programme' }] });
  }
  const card = cardById(programme, request.card);
  if (card !== undefined) return { programme, card };
  return refuse('invalid-request', { errors: [{ pointer: '/card', code: 'unknown-card' }] });
}

/** Validates and scores one filling, as far as its values allow. */
function scored(c: AppContext, programme: Programme, card: Card, given: unknown): Scored {
  const language = c.get('language');
  const context = { today: warsawDay(c.get('now')), language };
  const { answers, issues } = validateCard(
    card,
    isObject(given) ? fewerUnknown(card, given) : {},
    context,
  );
  const score = scoreOf(programme, card, answers);
  if (isObject(given)) return { score, issues };
  const code = 'wrong-type';
  const message = issueMessage({ code })[language];
  return { score, issues: [{ card: card.id, item: '', code, message }] };
}

const MAX_BATCH_BYTES = 4 * MIB;

/** Counts rows before they are looked at: a body has room for millions that are none. */
function refuseTooManyRows(json: unknown): void {
  const rows = isObject(json) ? json['rows'] : undefined;
  if (Array.isArray(rows) && rows.length > MAX_BATCH_ROWS) {
    refuse('invalid-request', { errors: [{ pointer: '/rows', code: 'too-many' }] });
  }
}

export const score = new Hono<AppEnv>()
  .post('/', async (c) => {
    const { json } = await readJson(c);
    const request = parseBody(scoreRequest, json);
    const { programme, card } = cardOf(c, request);
    return c.json(scored(c, programme, card, request.answers), 200, {
      'Cache-Control': 'no-store',
    });
  })
  .post('/batch', async (c) => {
    const { json } = await readJson(c, MAX_BATCH_BYTES);
    refuseTooManyRows(json);
    const request = parseBody(batchRequest, json);
    const { programme, card } = cardOf(c, request);
    const rows = request.rows.map(({ id, answers }) => ({
      id,
      ...scored(c, programme, card, answers),
    }));
    return c.json({ rows }, 200, { 'Cache-Control': 'no-store' });
  });
