/** Cards that are handed in while something fails, and what was answered. */
import { expect } from 'vitest';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import type { LocalServer } from './local-server';

/** A writing call, and the answer if one came that says it was done. */
export interface Attempt {
  readonly person: 'wnioskodawca' | 'certyfikujacy';
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly key: string;
  readonly body: object;
  answer?: string;
}

/** What people prove themselves by. */
export type Tokens = Readonly<Record<Attempt['person'], string>>;

const STANDARD_CARD = {
  certyfikujaca_nazwa: 'Jednostka certyfikująca (demonstracja)',
  koordynator_certyfikacji: 'Celina Wzorcowa, tel. 600 000 009',
  koncowa_opinia: 'Klub spełnia standard.',
  data_wyniku: '2024-01-12',
};

async function tokenOf(server: LocalServer, person: string): Promise<string> {
  const answer = await fetch(`${server.url}/api/v1/local/tokens`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  // The contract's answer to this call.
  return ((await answer.json()) as { readonly access_token: string }).access_token;
}

export async function tokensOf(server: LocalServer): Promise<Tokens> {
  const [wnioskodawca, certyfikujacy] = await Promise.all([
    tokenOf(server, 'wnioskodawca'),
    tokenOf(server, 'certyfikujacy'),
  ]);
  return { wnioskodawca, certyfikujacy };
}

/** The case that an answer tells of. */
export const idIn = (text: string): string => (JSON.parse(text) as { readonly id: string }).id;

export const opening = (): Attempt => ({
  person: 'wnioskodawca',
  method: 'POST',
  path: '/api/v1/cases',
  key: crypto.randomUUID(),
  body: { programme: 'sc-kis', cards: { wniosek: COMPLETE_APPLICATION } },
});

export const handingIn = (id: string): Attempt => ({
  person: 'certyfikujacy',
  method: 'PUT',
  path: `/api/v1/cases/${id}/cards/karta-standardu`,
  key: crypto.randomUUID(),
  body: { answers: STANDARD_CARD },
});

/**
 * Makes a call once more or for the first time. What says that it was done stays with the attempt,
 * and is the same each time.
 *
 * @param failure the status that may be answered while the machine fails.
 * @returns the answer; undefined when none came or it says that something failed.
 */
export async function send(
  server: LocalServer,
  tokens: Tokens,
  attempt: Attempt,
  failure?: number,
): Promise<string | undefined> {
  let answered: { readonly status: number; readonly text: string };
  try {
    const answer = await fetch(`${server.url}${attempt.path}`, {
      method: attempt.method,
      headers: {
        'Authorization': `Bearer ${tokens[attempt.person]}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': attempt.key,
        ...(attempt.method === 'PUT' ? { 'If-None-Match': '*' } : {}),
      },
      body: JSON.stringify(attempt.body),
    });
    answered = { status: answer.status, text: await answer.text() };
  } catch (error) {
    // The server is gone.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
  const { status, text } = answered;
  if (status === failure) return undefined;
  expect([attempt.path, status, status === 201 ? '' : text]).toEqual([attempt.path, 201, '']);
  if (attempt.answer !== undefined) expect(text).toBe(attempt.answer);
  attempt.answer = text;
  return text;
}
