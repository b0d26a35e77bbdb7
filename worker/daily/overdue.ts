import { warsawDay } from '../../shared/process/days';
import { isAwaited } from '../../shared/process/steps';
import type { Programmes } from '../../shared/programmes/catalogue';
import { ROLES } from '../../shared/definition/programme';
import { audienceOf } from '../cases/audience';
import { standingOfCase } from '../cases/case-standing';
import { programmeOfCase } from '../cases/find-programme';
import { caseIn, selectCase } from '../store/cases';
import { readTogether, type Database } from '../store/database';
import { eventsIn, selectEvents } from '../store/events';
import { insertNotice, listOverdue, type Notice } from '../store/notices';
import { commit } from '../store/commit';

const PAGE = 50;

/** Tells those for whom cases wait whose time has run out. Gives how many cases there are. */
export async function noticeOverdue(
  db: Database,
  programmes: Programmes,
  now: Date,
): Promise<number> {
  const today = warsawDay(now);
  let [cases, after]: [number, readonly [string, string]] = [0, ['', '']];
  for (;;) {
    const page = await listOverdue(db, today, after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return cases;
    const read = await readTogether(
      db,
      page.flatMap(({ id }) => [selectCase(db, id), selectEvents(db, id)]),
    );
    const notices = page.flatMap(({ due }, index): readonly Notice[] => {
      const record = caseIn(read[2 * index]);
      if (record === undefined) return [];
      const { process } = programmeOfCase(record, programmes);
      const standing = standingOfCase(process, { record, events: eventsIn(read[2 * index + 1]) });
      return ROLES.filter((role) => isAwaited(process, standing, role, today)).map((role) => ({
        kind: 'overdue',
        audience: audienceOf(role, record),
        caseId: record.id,
        number: null,
        day: due,
      }));
    });
    if (notices.length > 0) {
      await commit(
        db,
        notices.map((notice) => insertNotice(db, notice, now.toISOString())),
      );
    }
    cases += page.length;
    after = [last.due, last.id];
  }
}
