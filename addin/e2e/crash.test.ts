/**
 * The machine fails while people hand in cards: what was acknowledged is there afterwards, nothing
 * is there by half, and whoever repeats a call that got no answer changes nothing twice.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { newState, removeState, startLocalServer, type LocalServer } from './local-server';

const ROUNDS = 3;
const WRITERS = 4;
/** Answers after which the machine fails, in the midst of the next calls. */
const ANSWERS_OF_A_ROUND = 12;

/** A writing call, and the answer if one came before the machine failed. */
interface Attempt {
  readonly person: 'wnioskodawca' | 'certyfikujacy';
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly key: string;
  readonly body: object;
  answer?: string;
}

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

/** Makes a call; gives what was answered, throws when the server is gone. */
async function send(server: LocalServer, token: string, attempt: Attempt): Promise<string> {
  const answer = await fetch(`${server.url}${attempt.path}`, {
    method: attempt.method,
    headers: {
      'Authorization': `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': attempt.key,
      ...(attempt.method === 'PUT' ? { 'If-None-Match': '*' } : {}),
    },
    body: JSON.stringify(attempt.body),
  });
  const text = await answer.text();
  expect([attempt.path, answer.status, answer.status === 201 ? '' : text]).toEqual([
    attempt.path,
    201,
    '',
  ]);
  return text;
}

const idIn = (text: string): string => (JSON.parse(text) as { readonly id: string }).id;

const opening = (): Attempt => ({
  person: 'wnioskodawca',
  method: 'POST',
  path: '/api/v1/cases',
  key: crypto.randomUUID(),
  body: { programme: 'sc-kis', cards: { wniosek: COMPLETE_APPLICATION } },
});

const handingIn = (id: string): Attempt => ({
  person: 'certyfikujacy',
  method: 'PUT',
  path: `/api/v1/cases/${id}/cards/karta-standardu`,
  key: crypto.randomUUID(),
  body: { answers: STANDARD_CARD },
});

describe('a machine that fails while cards are handed in', () => {
  let state = '';
  const attempts: Attempt[] = [];

  beforeAll(async () => {
    state = await newState();
  });
  afterAll(() => removeState(state));

  /** Reads the database as the failing machine left it. */
  async function inDatabase<T>(read: (rows: (sql: string) => readonly unknown[]) => T): Promise<T> {
    const folder = join(state, 'v3/d1/miniflare-D1DatabaseObject');
    const files = (await readdir(folder)).filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name));
    expect(files).toHaveLength(1);
    const database = new DatabaseSync(join(folder, files[0] ?? ''));
    try {
      return read((sql) =>
        database
          .prepare(sql)
          .all()
          .map((row) => ({ ...row })),
      );
    } finally {
      database.close();
    }
  }

  async function expectWhole(): Promise<void> {
    await inDatabase((rows) => {
      expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(rows('PRAGMA foreign_key_check')).toEqual([]);
      expect(
        rows(`SELECT id FROM cases WHERE
          version IS NOT (SELECT MAX(version) FROM events WHERE case_id = id)
          OR version IS NOT (SELECT COUNT(*) FROM events WHERE case_id = id)
          OR head IS NOT (SELECT hash FROM events WHERE case_id = id ORDER BY version DESC LIMIT 1)
          OR NOT EXISTS (SELECT 1 FROM revisions WHERE case_id = id AND card = 'wniosek')`),
      ).toEqual([]);
      // Every event of handing in has its revision and the other way round.
      expect(
        rows(`SELECT sha256 FROM revisions WHERE NOT EXISTS (SELECT 1 FROM events
            WHERE events.case_id = revisions.case_id AND instr(data, sha256) > 0)`),
      ).toEqual([]);
      expect(
        rows(`SELECT case_id, version FROM events WHERE event = 'card-handed-in'
          AND NOT EXISTS (SELECT 1 FROM revisions WHERE revisions.case_id = events.case_id
            AND instr(data, sha256) > 0)`),
      ).toEqual([]);
      // What is personal on a card is stored with it: six items of the application, one of the card.
      expect(
        rows(`SELECT case_id, card, COUNT(item) AS personal FROM revisions
          LEFT JOIN personal_values USING (case_id, card, revision)
          WHERE card IN ('wniosek', 'karta-standardu') GROUP BY 1, 2
          HAVING personal IS NOT IIF(card = 'wniosek', 6, 1)`),
      ).toEqual([]);
    });
  }

  const casesOfApplicant = (): Promise<readonly unknown[]> =>
    inDatabase((rows) =>
      rows(`SELECT id FROM cases WHERE EXISTS (SELECT 1 FROM events WHERE case_id = id
        AND version = 1 AND person LIKE '%#wnioskodawca') ORDER BY id`).map(
        (row) => (row as { readonly id: string }).id,
      ),
    );

  it('loses nothing that it acknowledged', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const server = await startLocalServer(state);
      const [applicant, certifier] = await Promise.all([
        tokenOf(server, 'wnioskodawca'),
        tokenOf(server, 'certyfikujacy'),
      ]);
      let answers = 0;
      let failing: Promise<void> | undefined;
      const attempt = async (one: Attempt): Promise<string | undefined> => {
        attempts.push(one);
        const token = one.person === 'wnioskodawca' ? applicant : certifier;
        const text = await send(server, token, one).catch((error: unknown) => {
          if (error instanceof TypeError) return undefined;
          throw error;
        });
        if (text === undefined) return undefined;
        one.answer = text;
        answers += 1;
        if (answers === ANSWERS_OF_A_ROUND) failing = server.kill();
        return text;
      };
      await Promise.all(
        Array.from({ length: WRITERS }, async () => {
          for (;;) {
            const opened = await attempt(opening());
            if (opened === undefined) return;
            if ((await attempt(handingIn(idIn(opened)))) === undefined) return;
          }
        }),
      );
      await failing;
      await expectWhole();
      const stored = await casesOfApplicant();
      const acknowledged = attempts.flatMap(({ method, answer }) =>
        method === 'POST' && answer !== undefined ? [idIn(answer)] : [],
      );
      expect(acknowledged.length).toBeGreaterThan(0);
      expect(stored).toEqual(expect.arrayContaining(acknowledged));
      const cards = await inDatabase((rows) =>
        rows(`SELECT sha256 FROM revisions WHERE card = 'karta-standardu'`).map(
          (row) => (row as { readonly sha256: string }).sha256,
        ),
      );
      for (const { method, answer = '' } of attempts) {
        if (method === 'PUT' && answer !== '') {
          expect(cards).toContain(/sha256:[0-9a-f]{64}/.exec(answer)?.[0]);
        }
      }
    }
    expect(attempts.filter(({ answer }) => answer === undefined).length).toBeGreaterThan(0);
  });

  it('answers a repeated call as before and does it once', async () => {
    const server = await startLocalServer(state);
    const tokens = {
      wnioskodawca: await tokenOf(server, 'wnioskodawca'),
      certyfikujacy: await tokenOf(server, 'certyfikujacy'),
    };
    const opened: string[] = [];
    for (const attempt of attempts) {
      const text = await send(server, tokens[attempt.person], attempt);
      if (attempt.answer !== undefined) expect(text).toBe(attempt.answer);
      if (attempt.method === 'POST') opened.push(idIn(text));
    }
    await server.close();
    await expectWhole();
    expect(await casesOfApplicant()).toEqual([...opened].sort());
  });
});
