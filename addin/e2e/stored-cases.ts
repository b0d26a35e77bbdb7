/** The database as a failing machine left it, held against what was answered. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'vitest';
import { startLocalServer } from './local-server';
import { idIn, send, tokensOf, type Attempt } from './hand-ins';

type Rows = (sql: string) => readonly Readonly<Record<string, unknown>>[];

/** Where the local server keeps its databases, in the folder of its state. */
export const DATABASES = 'v3/d1/miniflare-D1DatabaseObject';

async function inDatabase<T>(state: string, read: (rows: Rows) => T): Promise<T> {
  const folder = join(state, DATABASES);
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

/** Each finds what is there by half: an empty answer to all of them is a whole database. */
const HALVES = [
  'PRAGMA foreign_key_check',
  // A case is where its last event left it, and has the application that opened it.
  `SELECT id FROM cases WHERE
     version IS NOT (SELECT MAX(version) FROM events WHERE case_id = id)
     OR version IS NOT (SELECT COUNT(*) FROM events WHERE case_id = id)
     OR head IS NOT (SELECT hash FROM events WHERE case_id = id ORDER BY version DESC LIMIT 1)
     OR NOT EXISTS (SELECT 1 FROM revisions WHERE case_id = id AND card = 'wniosek')`,
  `SELECT case_id FROM events WHERE case_id NOT IN (SELECT id FROM cases)`,
  // Every event of handing in has its revision and the other way round.
  `SELECT sha256 FROM revisions WHERE NOT EXISTS (SELECT 1 FROM events
     WHERE events.case_id = revisions.case_id AND instr(data, sha256) > 0)`,
  `SELECT case_id, version FROM events WHERE event = 'card-handed-in'
     AND NOT EXISTS (SELECT 1 FROM revisions WHERE revisions.case_id = events.case_id
       AND instr(data, sha256) > 0)`,
  // What is personal on a card is stored with it: six items of the application, one of the card.
  `SELECT case_id, card, COUNT(item) AS personal FROM revisions
     LEFT JOIN personal_values USING (case_id, card, revision)
     WHERE card IN ('wniosek', 'karta-standardu') GROUP BY 1, 2
     HAVING personal IS NOT IIF(card = 'wniosek', 6, 1)`,
  `SELECT case_id FROM personal_values WHERE NOT EXISTS (SELECT 1 FROM revisions
     WHERE revisions.case_id = personal_values.case_id AND revisions.card = personal_values.card
       AND revisions.revision = personal_values.revision)`,
  // An answer that is kept tells of a case that is there.
  `SELECT body FROM idempotency WHERE json_extract(body, '$.id') IS NOT NULL
     AND json_extract(body, '$.receipt') IS NOT NULL
     AND json_extract(body, '$.id') NOT IN (SELECT id FROM cases)`,
];

export const expectWhole = (state: string): Promise<void> =>
  inDatabase(state, (rows) => {
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    for (const sql of HALVES) expect([sql, rows(sql)]).toEqual([sql, []]);
  });

/** The cases that the applicant of these tests opened, in the order of their ids. */
const casesOfApplicant = (state: string): Promise<readonly string[]> =>
  inDatabase(state, (rows) =>
    rows(`SELECT id FROM cases WHERE EXISTS (SELECT 1 FROM events WHERE case_id = id
      AND version = 1 AND person LIKE '%#wnioskodawca') ORDER BY id`).map(({ id }) => String(id)),
  );

const opened = (attempts: readonly Attempt[]): readonly string[] =>
  attempts.flatMap(({ method, answer }) =>
    method === 'POST' && answer !== undefined ? [idIn(answer)] : [],
  );

/** Whatever was acknowledged is stored. */
export async function expectStored(state: string, attempts: readonly Attempt[]): Promise<void> {
  expect(opened(attempts).length).toBeGreaterThan(0);
  expect(await casesOfApplicant(state)).toEqual(expect.arrayContaining([...opened(attempts)]));
  const hashes = await inDatabase(state, (rows) =>
    rows(`SELECT sha256 FROM revisions WHERE card = 'karta-standardu'`).map(({ sha256 }) => sha256),
  );
  for (const { method, answer } of attempts) {
    if (method === 'PUT' && answer !== undefined) {
      expect(hashes).toContain(/sha256:[0-9a-f]{64}/.exec(answer)?.[0]);
    }
  }
}

/** Repeats every call with its key on a machine that works again: each is done, and done once. */
export async function expectRepeatable(state: string, attempts: readonly Attempt[]): Promise<void> {
  const server = await startLocalServer(state);
  const tokens = await tokensOf(server);
  for (const attempt of attempts) expect(await send(server, tokens, attempt)).toBeDefined();
  await server.close();
  await expectWhole(state);
  expect(await casesOfApplicant(state)).toEqual(opened(attempts).toSorted());
}
