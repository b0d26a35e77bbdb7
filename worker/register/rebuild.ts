import { commit } from '../store/commit';
import { clearRegister, remakeEntry } from '../store/register';
import { readRegisterLog } from '../store/register-log';
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
    const page = await readRegisterLog(db, after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return;
    await commit(
      db,
      page.flatMap(({ position, number, line }) => [
        ...remakeEntry(db, position, number, searchWords(line, number)),
      ]),
    );
    after = last.position;
  }
}
