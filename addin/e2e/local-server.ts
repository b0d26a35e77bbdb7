/** Kartoteka as `npm start` runs it, on a free port and with a database of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface LocalServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** Starts the server with its demonstration data; what `npm run build` made is served as it is. */
export async function startLocalServer(): Promise<LocalServer> {
  const port = await freePort();
  const state = await mkdtemp(join(tmpdir(), 'kartoteka-'));
  const program = fileURLToPath(new URL('../../worker/local/start.ts', import.meta.url));
  const server = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: String(port), KARTOTEKA_STATE: state },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((ready, failed) => {
    const listen = (data: Buffer): void => {
      said += data.toString();
      if (said.includes('Zatrzymanie')) ready();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => failed(new Error(`The server ended:\n${said}`)));
  });
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      server.removeAllListeners('exit');
      const ended = new Promise((exit) => server.on('exit', exit));
      server.kill('SIGTERM');
      await ended;
      await rm(state, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
