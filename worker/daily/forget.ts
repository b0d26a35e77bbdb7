import { ANSWER_DAYS } from '../../shared/api/common';
import { daysFrom } from '../people/days-from';
import type { Database } from '../store/database';
import { deleteAnswers } from '../store/idempotency';

const PAGE = 500;

/** Deletes the stored answers that are not given again any more. Gives how many there were. */
export async function forgetAnswers(db: Database, now: Date): Promise<number> {
  let [forgotten, deleted] = [0, PAGE];
  while (deleted === PAGE) {
    deleted = await deleteAnswers(db, daysFrom(now, -ANSWER_DAYS), PAGE);
    forgotten += deleted;
  }
  return forgotten;
}
