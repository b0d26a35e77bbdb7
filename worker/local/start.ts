/**
 * Starts Kartoteka on this machine: migrations, Worker, demonstration. Needs neither account nor
 * network. `PORT` chooses the port (8787), `KARTOTEKA_STATE` the folder of the database,
 * `KARTOTEKA_DEFINITIONS` a folder of JSON definitions that are served beside ours,
 * `KARTOTEKA_ISSUERS` the issuers that people sign in with beside the demonstration (`wrangler.toml`).
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = process.env['PORT'] ?? '8787';
const https = process.argv.includes('--https');
const origin = `${https ? 'https' : 'http'}://localhost:${port}`;
const state = process.env['KARTOTEKA_STATE'] ?? join(root, '.wrangler/state');
const definitions = process.env['KARTOTEKA_DEFINITIONS'];
const issuers = process.env['KARTOTEKA_ISSUERS'];
const wrangler = join(
  dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'bin/wrangler.js',
);

/** Wrangler asks nobody anything, and keeps no diary of the addresses that people look up. */
const environment = {
  ...process.env,
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  X_LOCAL_OBSERVABILITY: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CI: '1',
};

const start = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [wrangler, ...args, '--persist-to', state], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Runs to the end; shows what was said only when it went wrong. */
function run(...args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = start(...args);
    let said = '';
    child.stdout?.on('data', (data: Buffer) => (said += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(said));
    });
  });
}

/**
 * What Wrangler is told so that the Worker serves the JSON definitions of a folder beside ours: the
 * entry that takes them, and a file with the binding (an argument may be too short for them).
 */
function serving(folder: string): readonly string[] {
  const given = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  // In such a file quotes end a value and dollars stand for others; inside JSON both may be escaped.
  const value = JSON.stringify(given).replaceAll("'", '\\u0027').replaceAll('$', '\\u0024');
  const file = join(state, 'definitions.env');
  writeFileSync(file, `DEFINITIONS='${value}'\n`);
  return ['worker/local/with-definitions.ts', '--env-file', file];
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Calls the Worker; on this machine it vouches for itself. Gives the status, 0 when nobody answers. */
const call = (method: 'GET' | 'POST', path: string): Promise<number> =>
  new Promise((resolve) => {
    const options = { method, rejectUnauthorized: false };
    const request = (https ? httpsRequest : httpRequest)(`${origin}${path}`, options, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    request.on('error', () => resolve(0));
    request.end();
  });

mkdirSync(join(root, 'dist/assets'), { recursive: true });
mkdirSync(state, { recursive: true });
console.log('Kartoteka: przygotowuję bazę danych…');
await run('d1', 'migrations', 'apply', 'DB', '--local');

const server = start(
  'dev',
  ...(definitions === undefined ? [] : serving(definitions)),
  ...(issuers === undefined ? [] : ['--var', `ISSUERS:${issuers}`]),
  '--local',
  '--port',
  port,
  '--ip',
  '127.0.0.1',
  '--local-protocol',
  https ? 'https' : 'http',
  '--log-level',
  'warn',
  '--show-interactive-dev-session=false',
);
server.stdout?.pipe(process.stdout);
server.stderr?.pipe(process.stderr);
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => server.kill(signal));
}

while ((await call('GET', '/healthz')) !== 200) await pause(200);
if ((await call('POST', '/api/v1/local/demonstration')) !== 200) {
  console.error('Nie udało się wczytać danych pokazowych.');
}
console.log(`Kartoteka działa: ${origin}/`);
console.log(`Rejestr: ${origin}/rejestr · Podgląd: ${origin}/podglad · API: ${origin}/api`);
console.log('Zatrzymanie: Ctrl+C');
