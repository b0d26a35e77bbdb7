import { testEnv } from './test-env';

/** Every table of the database, with each of its rows as text, in the order of its columns. */
export async function everything(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { results } = await testEnv.DB.prepare(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'`,
  ).all<{ name: string }>();
  const tables = new Map<string, readonly string[]>();
  for (const { name } of results) {
    const rows = await testEnv.DB.prepare(`SELECT * FROM ${name}`).raw();
    tables.set(name, rows.map((row) => JSON.stringify(row)).toSorted());
  }
  return tables;
}
