/** Calls to the operating system that fail, by strace: in the database's process, while it runs. */
import { spawn } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from './find-program';

const path = findProgram('strace');
if (path === null) process.stderr.write('A failing disk: skipped, for it needs strace.\n');

/** Which calls fail, and how: `fsync:error=EIO:when=3+7`, as strace writes it. */
export type Fault = `${'fsync' | 'pwrite64'}:error=${'EIO' | 'ENOSPC'}:when=${number}+${number}`;

/** Faults that are going on. */
export interface GoingFaults {
  /** Ends them; gives how many calls failed. */
  readonly end: () => Promise<number>;
}

/** Whether a process has a file of a folder open; other people's processes do not say. */
async function hasOpen(process: string, folder: string): Promise<boolean> {
  const files = join('/proc', process, 'fd');
  const open = await readdir(files).catch(() => []);
  const names = await Promise.all(open.map((file) => readlink(join(files, file)).catch(() => '')));
  return names.some((name) => name.startsWith(folder));
}

/** The process that has the databases of a folder open. */
async function processOf(folder: string): Promise<string> {
  for (const name of await readdir('/proc')) {
    if (/^\d+$/.test(name) && (await hasOpen(name, folder))) return name;
  }
  throw new Error('No process has the database open.');
}

async function inject(strace: string, folder: string, fault: Fault): Promise<GoingFaults> {
  const [call = ''] = fault.split(':');
  const log = join(folder, 'faults.txt');
  const watched = await processOf(folder);
  const tracer = spawn(
    strace,
    ['-f', '-e', `trace=${call}`, '-e', `inject=${fault}`, '-o', log, '-p', watched],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((exit) => tracer.once('exit', exit));
  let said = '';
  await new Promise<void>((ready, failed) => {
    tracer.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('attached')) ready();
    });
    void ended.then(() => failed(new Error(`strace ended:\n${said}`)));
  });
  return {
    end: async () => {
      tracer.kill('SIGINT');
      await ended;
      return (await readFile(log, 'utf8')).split('(INJECTED)').length - 1;
    },
  };
}

/**
 * Lets calls of the process fail that has the databases of a folder open. `null` where suites have
 * to be skipped; the line that says so is out already.
 */
export const injectFault: ((folder: string, fault: Fault) => Promise<GoingFaults>) | null =
  path === null ? null : (folder, fault) => inject(path, folder, fault);
