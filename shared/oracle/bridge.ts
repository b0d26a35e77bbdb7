/** The conversation with `bridge.py`: JSON lines, one request at a time. Tests only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import * as v from 'valibot';
import { libreOfficeAvailable, PYTHON } from './available';

const START_LIMIT_MS = 90_000;
const LAST_WORDS = 2000;
/** How long LibreOffice may take to go before its keeper is killed. */
const FAREWELL_MS = 10_000;

const answerSchema = v.union([
  v.strictObject({ ok: v.unknown() }),
  v.strictObject({ error: v.string() }),
]);

export interface Bridge {
  /** A directory for the files of the conversation; it goes with LibreOffice. */
  readonly folder: string;
  /**
   * Sends a request and gives its answer, which the caller validates.
   *
   * @throws Error with LibreOffice's own words, or when there is no answer in time; after the
   * latter the bridge is closed.
   */
  readonly ask: (request: Readonly<Record<string, unknown>>, limitMs: number) => Promise<unknown>;
  /** Ends LibreOffice and removes its profile and folder. */
  readonly close: () => Promise<void>;
}

function limited<Value>(promise: Promise<Value>, limitMs: number, what: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took over ${limitMs} ms.`)), limitMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * Starts a LibreOffice of one's own.
 *
 * @param sources where `bridge.py` stands, for a program that was bundled.
 */
export async function openBridge(sources: string = import.meta.dirname): Promise<Bridge> {
  const office = libreOfficeAvailable();
  if (!office.available) throw new Error(`The oracle is ${office.reason}.`);
  const script = join(sources, 'bridge.py');
  // -B: Python is to leave no compiled files beside the sources.
  const child = spawn(PYTHON, ['-B', script, office.soffice], { stdio: 'pipe' });
  const ended = once(child, 'exit');
  let lastWords = '';
  child.stderr.on('data', (data: Buffer) => {
    lastWords = (lastWords + data.toString()).slice(-LAST_WORDS);
  });
  // Writing to a process that has ended is reported by the answer that does not come.
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  const close = async (): Promise<void> => {
    child.stdin.end();
    await limited(ended, FAREWELL_MS, 'LibreOffice’s end').catch(() => child.kill('SIGKILL'));
  };
  const answer = async (what: string, limitMs: number): Promise<unknown> => {
    const line = await limited(lines.next(), limitMs, what).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    if (line.done === true) throw new Error(`The oracle has ended. ${lastWords}`);
    const read = v.parse(answerSchema, JSON.parse(line.value));
    if ('error' in read) throw new Error(read.error);
    return read.ok;
  };

  const folder = v.parse(v.string(), await answer('LibreOffice’s start', START_LIMIT_MS));
  let queue: Promise<unknown> = Promise.resolve();
  return {
    folder,
    ask(request, limitMs) {
      const asked = queue.then(() => {
        child.stdin.write(`${JSON.stringify(request)}\n`);
        return answer(`“${String(request['do'])}”`, limitMs);
      });
      queue = asked.catch(() => undefined);
      return asked;
    },
    close,
  };
}
