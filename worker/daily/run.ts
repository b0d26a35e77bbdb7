import type { Programmes } from '../../shared/programmes/catalogue';
import type { Database } from '../store/database';
import { recordEndings, type Endings } from './endings';
import { noticeOverdue } from './overdue';

/** What a daily run found. */
export interface DailyRun extends Endings {
  readonly overdue: number;
}

/**
 * The scheduled run of a day: records expiries, tells of what is overdue and of what ends soon. It
 * may run twice, or not for days: what it leaves is the same. Nothing waits for it: statuses and
 * deadlines follow from dates.
 */
export async function runDaily(db: Database, programmes: Programmes, now: Date): Promise<DailyRun> {
  const endings = await recordEndings(db, programmes, now);
  return { ...endings, overdue: await noticeOverdue(db, programmes, now) };
}
