/** Kartoteka as `npm start` runs it, on a free port and with a database of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface LocalServer {
  readonly url: string;
  /** Ends it in good order; removes the database unless it came from the caller. */
  readonly close: () => Promise<void>;
  /** Ends every process of it at once, as a failing machine would; the database stays. */
  readonly kill: () => Promise<void>;
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** A folder for a database that nobody else uses. */
export const newState = (): Promise<string> => mkdtemp(join(tmpdir(), 'kartoteka-'));

export const removeState = (state: string): Promise<void> =>
  rm(state, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/**
 * Starts the server with its demonstration data; what `npm run build` made is served as it is.
 *
 * @param kept the folder of a database that outlives the server.
 * @param definitions a folder of JSON definitions to be served beside ours.
 * @param issuers issuers that people sign in with, as the configuration has them.
 */
export async function startLocalServer(
  kept?: string,
  definitions?: string,
  issuers?: readonly object[],
): Promise<LocalServer> {
  const port = await freePort();
  const state = kept ?? (await newState());
  const program = fileURLToPath(new URL('../../worker/local/start.ts', import.meta.url));
  const server = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      PORT: String(port),
      KARTOTEKA_STATE: state,
      ...(definitions === undefined ? {} : { KARTOTEKA_DEFINITIONS: definitions }),
      ...(issuers === undefined ? {} : { KARTOTEKA_ISSUERS: JSON.stringify(issuers) }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: the server is several processes, and a crash ends them together.
    detached: true,
  });
  const endAll = (): void => {
    if (server.pid !== undefined && server.exitCode === null && server.signalCode === null) {
      process.kill(-server.pid, 'SIGKILL');
    }
  };
  process.once('exit', endAll);
  const ended = new Promise((exit) => server.once('exit', exit));
  let said = '';
  await new Promise<void>((ready, failed) => {
    const listen = (data: Buffer): void => {
      said += data.toString();
      if (said.includes('Zatrzymanie')) ready();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    void ended.then(() => failed(new Error(`The server ended:\n${said}`)));
  });
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      server.kill('SIGTERM');
      await ended;
      process.removeListener('exit', endAll);
      if (kept === undefined) await removeState(state);
    },
    kill: async () => {
      endAll();
      await ended;
      process.removeListener('exit', endAll);
    },
  };
}
