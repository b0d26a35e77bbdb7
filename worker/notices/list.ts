import type { InferOutput } from 'valibot';
import type { noticeListResponse } from '../../shared/api/notices';
import type { Caller } from '../auth/caller';
import { listenersOf } from '../cases/audience';
import type { Database } from '../store/database';
import { listNotices, type NoticePosition, type StandingNotice } from '../store/notices';

/** The newest notices for somebody that are still so, after a position, at most `limit`. */
export const noticesFor = (
  db: Database,
  { memberships }: Pick<Caller, 'memberships'>,
  after: NoticePosition | undefined,
  limit: number,
): Promise<readonly StandingNotice[]> =>
  listNotices(db, memberships.flatMap(listenersOf), after, limit);

/** A notice as the API shows it. */
export const presentNotice = (
  of: StandingNotice,
): InferOutput<typeof noticeListResponse>['items'][number] => ({
  kind: of.kind,
  day: of.day,
  case: of.caseId,
  number: of.number,
  programme: of.programme,
  version: of.programmeVersion,
  state: of.state,
  receipt: of.receipt,
  recorded_at: of.recordedAt,
});
