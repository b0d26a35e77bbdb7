/** Whether this machine can run the oracle. Tests only. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The system's own Python: distributions install LibreOffice's bindings for no other. */
export const PYTHON = '/usr/bin/python3';

/** The programs that the oracle runs, or the line that a skipped suite says. */
export type LibreOffice =
  | { readonly available: true; readonly soffice: string }
  | { readonly available: false; readonly reason: string };

function find(program: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const path of folders.map((folder) => join(folder, program))) {
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return null;
}

const pythonHasUno = (): boolean =>
  spawnSync(PYTHON, ['-c', 'import uno'], { timeout: 20_000 }).status === 0;

function look(): LibreOffice {
  const soffice = find('soffice');
  const missing = [
    ...(soffice === null ? ['LibreOffice (soffice)'] : []),
    ...(pythonHasUno() ? [] : [`${PYTHON} with its module uno (python3-uno)`]),
  ];
  if (soffice !== null && missing.length === 0) return { available: true, soffice };
  const reason = `skipped, for it needs ${missing.join(' and ')}`;
  console.warn(`LibreOffice as an oracle: ${reason}.`);
  return { available: false, reason };
}

let known: LibreOffice | undefined;

/**
 * Looks once per process for `soffice` on the PATH and for the system Python's `uno`, and says in a
 * line what is missing.
 */
export function libreOfficeAvailable(): LibreOffice {
  known ??= look();
  return known;
}
