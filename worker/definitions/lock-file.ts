import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { lockSchema, type Lock } from '../../shared/programmes/published';

const FILE = join(import.meta.dirname, '../../shared/programmes/published.json');

export const readLock = (): Lock => v.parse(lockSchema, JSON.parse(readFileSync(FILE, 'utf8')));
export const writeLock = (lock: Lock): void =>
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
