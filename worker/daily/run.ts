import type { Programmes } from '../../shared/programmes/catalogue';
import type { Database } from '../store/database';
import { recordEndings, type Endings } from './endings';
import { mailNotices, type MailService } from './mail';
import { noticeOverdue } from './overdue';

/** What a daily run found. */
export interface DailyRun extends Endings {
  readonly overdue: number;
  /** Notices handed to the mail service. */
  readonly mailed: number;
}

/**
 * The scheduled run of a day: records expiries, tells of what is overdue and of what ends soon. It
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
  return { ...endings, overdue, mailed };
}
