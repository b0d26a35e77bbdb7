/** Kartoteka on this machine with a calendar that a test turns: the Worker itself, other days. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, newState, removeState } from './local-server';

export interface MovedServer {
  readonly url: string;
  /** Goes on at an instant: whatever the server does from now on happens then. */
  readonly moveTo: (instant: Date) => Promise<void>;
  /** Runs what the platform runs every night. */
  readonly nightly: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const wrangler = join(
  dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'bin/wrangler.js',
);
const ENVIRONMENT = {
  ...process.env,
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  X_LOCAL_OBSERVABILITY: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CI: '1',
};

/** The Worker as it is deployed, in a process whose clock can be set. */
const ENTRY = `
import worker from ${JSON.stringify(join(root, 'worker/index.ts'))};
const RealDate = Date;
let shift = 0;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + shift] : given));
  }
  static now() {
    return RealDate.now() + shift;
  }
};
export default {
  async fetch(request, env, context) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== '/test-clock') return worker.fetch(request, env, context);
    shift = Number(searchParams.get('at')) - RealDate.now();
    return new Response(null, { status: 204 });
  },
  scheduled: (event, env, context) => worker.scheduled(event, env, context),
};
`;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts the server with the people of the demonstration; what `npm run build` made is served. */
export async function startMovedServer(): Promise<MovedServer> {
  const [port, state] = [await freePort(), await newState()];
  const entry = join(state, 'moved.js');
  await writeFile(entry, ENTRY);
  const start = (...args: readonly string[]) =>
    spawn(
      process.execPath,
      [wrangler, ...args, '--config', 'wrangler.toml', '--local', '--persist-to', state],
      {
        cwd: root,
        env: ENVIRONMENT,
        stdio: ['ignore', 'ignore', 'ignore'],
        // A group of its own: the server is several processes, which end together.
        detached: true,
      },
    );
  const migrated = start('d1', 'migrations', 'apply', 'DB');
  await new Promise((done) => migrated.once('exit', done));
  const server = start(
    'dev',
    entry,
    '--port',
    String(port),
    '--ip',
    '127.0.0.1',
    '--log-level',
    'warn',
  );
  const ended = new Promise((exit) => server.once('exit', exit));
  const endAll = (): void => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
  };
  process.once('exit', endAll);
  const url = `http://localhost:${port}`;
  const call = async (path: string, method = 'GET'): Promise<void> => {
    const { status } = await fetch(`${url}${path}`, { method });
    if (status >= 300) throw new Error(`${path}: ${status}`);
  };
  const isUp = (): Promise<boolean> =>
    call('/healthz').then(
      () => true,
      () => false,
    );
  while (!(await isUp())) {
    if (server.exitCode !== null) throw new Error('The server ended.');
    await pause(300);
  }
  await call('/api/v1/local/demonstration', 'POST');
  return {
    url,
    moveTo: (instant) => call(`/test-clock?at=${instant.getTime()}`),
    nightly: () => call('/cdn-cgi/handler/scheduled'),
    close: async () => {
      endAll();
      await ended;
      process.removeListener('exit', endAll);
      await removeState(state);
    },
  };
}
