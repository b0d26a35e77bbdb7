/**
 * One look-up in the register over HTTP, beside what it cannot be faster than: a bare Worker with
 * one prepared query in the same Miniflare, and `node:http` with `node:sqlite`.
 */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type * as workers from '@cloudflare/workers-types';
import { createTestHarness } from 'wrangler';

const ROUNDS = 9;
const REQUESTS = 100;
const AT_ONCE = 8;

// Nothing is looked up on the network.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
const root = join(import.meta.dirname, '../..');
const harness = createTestHarness({
  root,
  workers: [
    { configPath: 'wrangler.toml' },
    {
      config: {
        name: 'bare',
        main: join(root, 'worker/bench/bare.js'),
        compatibility_date: '2026-09-01',
        d1_databases: [{ binding: 'DB', database_name: 'bare', database_id: 'bare' }],
      },
    },
  ],
});
await harness.listen();
const kartoteka = harness.getWorker<{ DB: workers.D1Database }>('kartoteka');
const bare = harness.getWorker<{ DB: workers.D1Database }>('bare');

await kartoteka.applyD1Migrations('DB');
const loaded = await kartoteka.fetch('http://localhost/api/v1/local/demonstration', {
  method: 'POST',
});
if (!loaded.ok) throw new Error(await loaded.text());
/** Some certificate of the demonstration; its year follows the calendar. */
const list = await (await kartoteka.fetch('http://localhost/api/v1/register')).text();
const NUMBER = (/"number":"([^"]+)"/.exec(list)?.[1] ?? '').replaceAll('/', '-');
const entry = await (await kartoteka.fetch(`http://localhost/api/v1/register/${NUMBER}`)).text();

const { DB } = await bare.getEnv();
await DB.prepare('CREATE TABLE entry (number TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT').run();
await DB.prepare('INSERT INTO entry VALUES (?1, ?2)').bind(NUMBER, entry).run();

const sqlite = new DatabaseSync(':memory:');
sqlite.exec('CREATE TABLE entry (number TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT');
sqlite.prepare('INSERT INTO entry VALUES (?, ?)').run(NUMBER, entry);
const select = sqlite.prepare('SELECT body FROM entry WHERE number = ?');
const server = createServer((request, response) => {
  const row = select.get(request.url?.split('/').pop() ?? '');
  response.writeHead(200, { 'content-type': 'application/json' }).end(row?.['body']);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;

const contenders = [
  {
    name: 'node:http + node:sqlite (floor)',
    get: () => fetch(`http://127.0.0.1:${port}/register/${NUMBER}`),
  },
  {
    name: 'bare Worker, one prepared query',
    get: () => bare.fetch(`http://localhost/register/${NUMBER}`),
  },
  {
    name: 'GET /api/v1/register/{number}',
    get: () => kartoteka.fetch(`http://localhost/api/v1/register/${NUMBER}`),
  },
  {
    name: 'GET /rejestr/{number} (page)',
    get: () => kartoteka.fetch(`http://localhost/rejestr/${NUMBER}`),
  },
].map((contender) => ({ ...contender, times: [] as number[] }));

/** Milliseconds per request, {@link AT_ONCE} under way at a time. */
async function round(
  get: () => Promise<{ ok: boolean; text(): Promise<string> }>,
): Promise<number> {
  let left = REQUESTS;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) {
        const answer = await get();
        await answer.text();
        if (!answer.ok) throw new Error('a look-up failed');
      }
    }),
  );
  return (performance.now() - start) / REQUESTS;
}

for (let turn = 0; turn <= ROUNDS; turn += 1) {
  for (const { get, times } of turn % 2 === 0 ? contenders : [...contenders].reverse()) {
    const time = await round(get);
    // The first turn warms up.
    if (turn > 0) times.push(time);
  }
}
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const bareTime = median(contenders[1]?.times ?? []);
console.log(
  `\nOne look-up in the register (${AT_ONCE} at once, median of ${ROUNDS} rounds; ratio to the bare Worker)`,
);
for (const { name, times } of contenders) {
  const time = median(times);
  console.log(
    `  ${name.padEnd(36)} ${time.toFixed(3).padStart(8)} ms  × ${(time / bareTime).toFixed(2)}`,
  );
}
server.close();
await harness.close();
