import { PROGRAMMES } from '../../../shared/programmes';
import { programmesOf, type Programmes } from '../../../shared/programmes/catalogue';
import type { Authenticate } from '../../auth/authenticate';
import type { Caller } from '../../auth/caller';
import type { Bindings } from '../../bindings';
import { createApp } from '../../http/app';

/** An answer of the API, its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface Call {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls the API as one caller at one moment. */
export type InProcess = (method: string, path: string, call?: Call) => Promise<Answer>;

const PUBLISHED = programmesOf(PROGRAMMES);

/**
 * The whole API without a network in between: routing, checks, rights and store are the Worker’s.
 *
 * @param programmes what it serves; all of ours unless others are given.
 */
export const inProcess = (
  env: Bindings,
  now: Date,
  caller: Caller | undefined,
  programmes: Programmes = PUBLISHED,
): InProcess => inProcessBy(env, now, () => Promise.resolve(caller), programmes);

/** The same for callers who prove themselves by what each call carries. */
export function inProcessBy(
  env: Bindings,
  now: Date,
  authenticate: Authenticate,
  programmes: Programmes = PUBLISHED,
): InProcess {
  const app = createApp({ clock: () => now, authenticate, programmes });
  return async (method, path, { body, headers = {} } = {}) => {
    const init: RequestInit = {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        'Idempotency-Key': crypto.randomUUID(),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const answer = await app.request(`http://kartoteka.local${path}`, init, env);
    const text = await answer.text();
    const isJson = (answer.headers.get('Content-Type') ?? '').includes('json');
    const read: unknown = isJson && text !== '' ? JSON.parse(text) : text;
    return { status: answer.status, headers: answer.headers, body: read };
  };
}
