import type { Programmes } from '../../shared/programmes/catalogue';
import type { Database } from '../store/database';
import { forgetAnswers } from './forget';
import { recordEndings, type Endings } from './endings';
import { mailNotices, type MailService } from './mail';
import { noticeOverdue } from './overdue';

/** What a daily run found. */
export interface DailyRun extends Endings {
  readonly overdue: number;
  /** Notices handed to the mail service. */
  readonly mailed: number;
  /** Stored answers to writing calls that were deleted. */
  readonly forgotten: number;
}

/**
 * The scheduled run of a day: records expiries, tells of what is overdue and of what ends soon,
 * deletes what is kept for a time only. It
 * may run twice, or not for days: what it leaves is the same. Nothing waits for it: statuses and
 * deadlines follow from dates.
 *
 * @param mail the service that sends mail, where there is one.
 */
export async function runDaily(
  db: Database,
  programmes: Programmes,
  now: Date,
  mail?: MailService,
): Promise<DailyRun> {
  const endings = await recordEndings(db, programmes, now);
  const overdue = await noticeOverdue(db, programmes, now);
  const mailed = mail === undefined ? 0 : await mailNotices(db, programmes, mail);
  const forgotten = await forgetAnswers(db, now);
  return { ...endings, overdue, mailed, forgotten };
}
