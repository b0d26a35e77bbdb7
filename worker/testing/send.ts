import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import type { Caller } from '../auth/caller';
import { createApp } from '../http/app';
import { NOW } from './journey';
import { testEnv } from './test-env';

/** Sends a body as it is, without making JSON of it. */
export async function send(
  path: string,
  body: BodyInit | null,
  more: { method?: string; caller?: Caller; headers?: Record<string, string> } = {},
): Promise<{ status: number; text: string; headers: Headers }> {
  const app = createApp({
    clock: () => NOW,
    authenticate: () => Promise.resolve(more.caller),
    programmes: programmesOf(PROGRAMMES),
  });
  const init: RequestInit = {
    method: more.method ?? 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      ...more.headers,
    },
  };
  const answer = await app.request(path, init, testEnv);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}
