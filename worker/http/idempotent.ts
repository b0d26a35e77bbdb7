import { sha256Of } from '../../shared/definition/hash';
import type { Caller } from '../auth/caller';
import type { PreparedWrite } from '../cases/prepared-write';
import { requireWrite } from '../cases/rights';
import { refuse } from '../refusal';
import { commit } from '../store/commit';
import {
  completeAnswer,
  findAnswer,
  insertAnswer,
  type FoundAnswer,
  type StoredAnswer,
} from '../store/idempotency';
import type { AppContext } from './app-env';
import { PRIVATE_CACHE } from './private-cache';

/** How often work is done again because somebody else wrote in between. */
const ATTEMPTS = 8;

/** Tells bodies apart without keeping a hash that a guess could be tested against. */
async function requestMark(key: string, text: string): Promise<string> {
  const bytes = (of: string): Uint8Array => new TextEncoder().encode(of);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await crypto.subtle.importKey('raw', bytes(key), algorithm, false, ['sign']);
  const mark = await crypto.subtle.sign('HMAC', secret, bytes(text));
  return [...new Uint8Array(mark)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const replayed = (answer: StoredAnswer): Response =>
  new Response(answer.body, {
    status: answer.status,
    // Stored by `idempotent` alone.
    headers: JSON.parse(answer.headers) as Record<string, string>,
  });

/**
 * Whether a caller has still all that they belonged to when an answer was stored, so that they may
 * see what they saw then.
 */
const belongsAsThen = ({ memberships: now }: Caller, { memberships: then }: FoundAnswer): boolean =>
  then.every((was) =>
    now.some(
      (one) => one.institution === was.institution && (!was.owner || ('owner' in one && one.owner)),
    ),
  );

/**
 * Does a writing call once. The answer is stored in the same batch as the change; the same key with
 * the same body gets it again, with another body 422. The scope of a key is caller, method, path.
 * Who has lost a membership since gets it only if they are not refused now: the change is prepared
 * anew, as for a stranger, and never written; one that would be for another institution now is not
 * the same. What they lost by this very change does not count.
 *
 * @param text the body as it came, or what stands for it.
 * @param work prepares the change from what stands now; it is called again after a collision.
 * @throws {Refused} 403 for a caller that may only read, whatever they want to write.
 */
export async function idempotent(
  c: AppContext,
  caller: Caller,
  text: string,
  work: () => Promise<PreparedWrite>,
): Promise<Response> {
  requireWrite(caller);
  const key = c.req.header('Idempotency-Key') ?? '';
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) refuse('idempotency-key-missing');
  const id = sha256Of(JSON.stringify([caller.person, c.req.method, c.req.path, key]));
  const request = await requestMark(key, text);
  const identity = caller.kind === 'person' ? caller.identity : null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const stored = await findAnswer(c.env.DB, id);
    if (stored !== null) {
      if (stored.request !== request) refuse('idempotency-key-reused');
      if (!belongsAsThen(caller, stored)) {
        const { institution = null } = await work();
        if (institution !== stored.institution) refuse('forbidden');
      }
      return replayed(stored);
    }
    const outcome = await work();
    const answer: StoredAnswer = {
      request,
      status: outcome.status,
      headers: JSON.stringify({
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': PRIVATE_CACHE,
        ...outcome.headers,
      }),
      body: JSON.stringify(outcome.body),
      institution: outcome.institution ?? null,
    };
    const { certified, shownOnce } = outcome;
    const committed = await commit(c.env.DB, [
      ...outcome.statements,
      insertAnswer(c.env.DB, id, c.get('now').toISOString(), answer, identity),
      ...(certified === undefined ? [] : [completeAnswer(c.env.DB, id, certified)]),
    ]);
    if (committed.kind === 'collided') continue;
    if (shownOnce !== undefined) {
      return replayed({ ...answer, body: JSON.stringify({ ...outcome.body, ...shownOnce }) });
    }
    if (certified === undefined) return replayed(answer);
    // The last statement returns one row with the column `body`.
    const completed = committed.results.at(-1)?.results[0] as { readonly body: string };
    return replayed({ ...answer, body: completed.body });
  }
  return refuse('in-work', { headers: { 'Retry-After': '1' } });
}
