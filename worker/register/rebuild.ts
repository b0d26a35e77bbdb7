import { commit } from '../store/commit';
import { clearRegister, putEntry } from '../store/register';
import { readLastEntries } from '../store/register-log';
import { searchWords } from './words';
import type { Database } from '../store/database';

const PAGE = 50;

/**
 * Makes the searchable register again from its log. Readers may see it half made: it is for repair,
 * and for the proof that the log says everything.
 */
export async function rebuildRegister(db: Database): Promise<void> {
  await commit(db, clearRegister(db));
  let after = 0;
  for (;;) {
    const page = await readLastEntries(db, after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return;
    await commit(
      db,
      page.flatMap(({ number, line }) => [...putEntry(db, number, searchWords(line, number))]),
    );
    after = last.position;
  }
}
