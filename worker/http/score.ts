import { Hono } from 'hono';
import * as v from 'valibot';
import { isObject } from '../../shared/api/object';
import { batchRequest, cardReference, MAX_BATCH_ROWS, scoreRequest } from '../../shared/api/score';
import { validateCard, type Issue } from '../../shared/card/validate';
import type { Card, Programme } from '../../shared/definition/programme';
import { issueMessage } from '../../shared/messages/issues';
import { warsawDay } from '../../shared/process/days';
import { fewerUnknown } from '../cases/fewer-unknown';
import { cardById } from '../cases/find-programme';
import { scoreOf, type Score } from '../cases/score';
import { isFault, refuse, type FaultAt } from '../refusal';
import type { AppContext, AppEnv } from './app-env';
import { MIB, readJson } from './body';
import { faultsOf, pointerOf } from './faults';

interface Scored {
  readonly score: Score;
  readonly issues: readonly Issue[];
}

interface Named {
  readonly programme: Programme;
  readonly card: Card;
}

/** The card that a request names, or what is wrong with its name. */
function cardOf(c: AppContext, named: v.InferOutput<typeof cardReference>): Named | FaultAt {
  const { byId } = c.get('programmes');
  const programme = byId(named.programme, named.version);
  if (programme === undefined) {
    const pointer = byId(named.programme) === undefined ? '/programme' : '/version';
    return { pointer, code: 'unknown-programme' };
  }
  const card = cardById(programme, named.card);
  return card === undefined ? { pointer: '/card', code: 'unknown-card' } : { programme, card };
}

/** A request with the card that it names; refuses it with every fault at once. */
function readRequest<TSchema extends v.GenericSchema>(
  c: AppContext,
  schema: TSchema,
  json: unknown,
): Named & { readonly request: v.InferOutput<TSchema> } {
  const named = v.safeParse(cardReference, json);
  const found = named.success ? cardOf(c, named.output) : null;
  const parsed = v.safeParse(schema, json);
  if (parsed.success && found !== null && !isFault(found))
    return { ...found, request: parsed.output };
  const errors = parsed.success ? [] : faultsOf(schema, json, pointerOf);
  return refuse('invalid-request', { errors: isFault(found) ? [...errors, found] : errors });
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
    const { programme, card, request } = readRequest(c, scoreRequest, json);
    return c.json(scored(c, programme, card, request.answers), 200, {
      'Cache-Control': 'no-store',
    });
  })
  .post('/batch', async (c) => {
    const { json } = await readJson(c, MAX_BATCH_BYTES);
    refuseTooManyRows(json);
    const { programme, card, request } = readRequest(c, batchRequest, json);
    const rows = request.rows.map(({ id, answers }) => ({
      id,
      ...scored(c, programme, card, answers),
    }));
    return c.json({ rows }, 200, { 'Cache-Control': 'no-store' });
  });
