import { beforeAll, describe, expect, it } from 'vitest';
import { inProcess } from '../local/demonstration/in-process';
import { caseAt, NOW } from '../testing/journey';
import { CERTIFIER } from '../testing/people';
import { testEnv } from '../testing/test-env';

const db = testEnv.DB;
const TABLES = ['events', 'revisions', 'certificates', 'register_log', 'personal_reads'] as const;

/** Everything in a table, to see that nothing moved. */
const dump = async (table: string): Promise<string> =>
  JSON.stringify((await db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all()).results);

const refusal = (sql: string): Promise<unknown> =>
  db
    .prepare(sql)
    .run()
    .then(
      () => 'written',
      (error: unknown) => String(error),
    );

beforeAll(async () => {
  const id = await caseAt('issued');
  const read = await inProcess(testEnv, NOW, CERTIFIER)('GET', `/api/v1/cases/${id}/cards/wniosek`);
  expect(read.status).toBe(200);
});

describe.each(TABLES)('%s', (table) => {
  it('takes neither UPDATE nor DELETE', async () => {
    const before = await dump(table);
    const columns = await db
      .prepare(`SELECT name FROM pragma_table_info('${table}')`)
      .all<{ name: string }>();
    for (const { name } of columns.results) {
      expect(await refusal(`UPDATE ${table} SET ${name} = ${name}`)).toContain('append-only');
    }
    expect(await refusal(`DELETE FROM ${table}`)).toContain('append-only');
    expect(await dump(table)).toBe(before);
  });

  it.each(['INSERT OR REPLACE', 'REPLACE', 'INSERT'])(
    'takes no %s over what is there',
    async (verb) => {
      const before = await dump(table);
      expect(before).not.toBe('[]');
      expect(await refusal(`${verb} INTO ${table} SELECT * FROM ${table}`)).toContain(
        'append-only',
      );
      expect(await dump(table)).toBe(before);
    },
  );

  it('loses no row to an upsert', async () => {
    const before = await dump(table);
    const columns = await db
      .prepare(`SELECT name FROM pragma_table_info('${table}')`)
      .all<{ name: string }>();
    const first = columns.results[0]?.name ?? '';
    const upsert = `INSERT INTO ${table} SELECT * FROM ${table} WHERE true
      ON CONFLICT DO UPDATE SET ${first} = ${first}`;
    expect(await refusal(upsert)).toContain('append-only');
    expect(await dump(table)).toBe(before);
  });
});

describe('the log of a case', () => {
  it('takes no event that does not carry on from the last', async () => {
    const insert = (version: string, prev: string): string =>
      `INSERT INTO events SELECT case_id, ${version}, 'x', role, person, recorded_at, day, '{}', ${prev}, 'h'
       FROM events ORDER BY version DESC LIMIT 1`;
    expect(await refusal(insert('version + 2', 'hash'))).toContain('append-only');
    expect(await refusal(insert('version + 1', "'sha256:other'"))).toContain('append-only');
    expect(await refusal(insert('version + 1', 'prev_hash'))).toContain('append-only');
  });

  it('takes no serial that leaves a gap', async () => {
    const insert = `INSERT INTO certificates (number, programme, body, year, serial, case_id)
       SELECT 'KIS/06/2026/0009', programme, body, year, 9, case_id || 'x'
       FROM certificates LIMIT 1`;
    expect(await refusal(insert)).toContain('append-only');
  });
});
