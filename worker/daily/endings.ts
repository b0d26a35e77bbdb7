import type { NoticeKind } from '../../shared/api/notices';
import { addDays, daysBetween, warsawDay, type Day } from '../../shared/process/days';
import { rowsAt } from '../../shared/process/standing';
import type { Programmes } from '../../shared/programmes/catalogue';
import { acceptedIn } from '../cases/accepted';
import { audienceOf } from '../cases/audience';
import { standingOfCase } from '../cases/case-standing';
import { nextEvent, SYSTEM } from '../cases/events';
import { programmeOfCase } from '../cases/find-programme';
import { writeStep } from '../cases/write-step';
import { caseIn, selectCase, type CaseRecord } from '../store/cases';
import { commit } from '../store/commit';
import { readTogether, type Database, type Rows, type Statement } from '../store/database';
import { eventsIn, selectEvents } from '../store/events';
import { insertNotice, listEnding, type EndingCertificate } from '../store/notices';
import { linesIn, selectLineOfCase } from '../store/register-log';
import { revisionsIn, selectCurrentContents } from '../store/revisions';

const PAGE = 50;
/** Days before the end within which people are told, the nearest first. */
const AHEAD = [
  [7, 'ends-in-7'],
  [30, 'ends-in-30'],
  [90, 'ends-in-90'],
] as const;

const kindOf = (validUntil: Day, today: Day): NoticeKind =>
  validUntil < today
    ? 'ended'
    : (AHEAD.find(([days]) => daysBetween(today, validUntil) <= days)?.[1] ?? 'ends-in-90');

/** The notices of an end: to the holder, and to the body that issued. */
const noticesOf = (
  db: Database,
  { number, validUntil }: EndingCertificate,
  record: CaseRecord,
  now: Date,
): readonly Statement[] =>
  (['applicant', 'certifier'] as const).map((role) =>
    insertNotice(
      db,
      {
        kind: kindOf(validUntil, warsawDay(now)),
        audience: audienceOf(role, record),
        caseId: record.id,
        number,
        day: validUntil,
      },
      now.toISOString(),
    ),
  );

/**
 * The step by which the system records that a certificate has expired, dated on the first day on
 * which it did not hold; none where the procedure has no such step.
 */
function expiry(
  db: Database,
  programmes: Programmes,
  { validUntil }: EndingCertificate,
  record: CaseRecord,
  [events, line, contents]: readonly Rows[],
  now: Date,
): readonly Statement[] {
  const programme = programmeOfCase(record, programmes);
  const standing = standingOfCase(programme.process, { record, events: eventsIn(events) });
  const step = rowsAt(programme.process, standing).find(({ effect }) => effect === 'expire');
  if (step === undefined) return [];
  const first = addDays(validUntil, 1);
  const day = first < standing.last ? standing.last : first;
  return writeStep(db, {
    programme,
    record,
    standing,
    step,
    event: nextEvent(record, step.id, SYSTEM, {}, now, day),
    accepted: acceptedIn(revisionsIn(contents)),
    line: linesIn(line)[0],
    others: null,
  }).statements;
}

/** What looking at the ends of certificates came to. */
export interface Endings {
  readonly expired: number;
  readonly ending: number;
}

/**
 * Records what has expired and tells of what ends within 90 days. Each certificate is written by
 * itself: one that somebody changes at this moment is left to the next day.
 */
export async function recordEndings(
  db: Database,
  programmes: Programmes,
  now: Date,
): Promise<Endings> {
  const today = warsawDay(now);
  const horizon = addDays(today, 91);
  let [found, after]: [Endings, readonly [string, string]] = [{ expired: 0, ending: 0 }, ['', '']];
  for (;;) {
    const page = await listEnding(db, horizon, after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return found;
    for (const certificate of page) {
      const { caseId, validUntil } = certificate;
      const [row, ...rest] = await readTogether(db, [
        selectCase(db, caseId),
        selectEvents(db, caseId),
        selectLineOfCase(db, caseId),
        selectCurrentContents(db, caseId),
      ]);
      const record = caseIn(row);
      if (record === undefined) continue;
      const hasExpired = validUntil < today;
      const { kind } = await commit(db, [
        ...noticesOf(db, certificate, record, now),
        ...(hasExpired ? expiry(db, programmes, certificate, record, rest, now) : []),
      ]);
      if (kind === 'collided') continue;
      found = hasExpired
        ? { ...found, expired: found.expired + 1 }
        : { ...found, ending: found.ending + 1 };
    }
    after = [last.validUntil, last.number];
  }
}
