import ical, { ICalCalendarMethod } from 'ical-generator';
import { isDay } from '../../shared/calendar/day';
import { addDays, warsawDay, type Day } from '../../shared/process/days';
import { stateById } from '../../shared/process/standing';
import type { Programmes } from '../../shared/programmes/catalogue';
import type { Person } from '../auth/caller';
import { programmeOfCase } from '../cases/find-programme';
import { casesFor } from '../cases/list-cases';
import type { CaseRecord } from '../store/cases';
import type { Database } from '../store/database';
import { noticesFor } from './list';

/** Most entries of one sort: more nobody reads in a calendar. */
const MOST = 200;

interface Entry {
  /** The same at every reading, so that a calendar program moves an entry and adds none. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  /** When it last changed, as far as is known. */
  readonly stamp: string;
}

/** What a case has a time for: its state, or once it is closed what its applicant may still do. */
function matterOf(of: CaseRecord, programmes: Programmes): string {
  const { process } = programmeOfCase(of, programmes);
  const step = process.events.find(
    ({ from, time }) => time === 'until-due' && from.includes(of.state),
  );
  return (of.closed ? step?.title : undefined) ?? stateById(process, of.state)?.title ?? of.state;
}

/** What is due in cases that wait for the person's bodies, closed ones too: an appeal has its time. */
async function dueCases(
  db: Database,
  programmes: Programmes,
  person: Person,
  today: Day,
): Promise<readonly Entry[]> {
  const waiting = { waiting: 'true' } as const;
  const cases = await casesFor(db, programmes, person, today, waiting, undefined, MOST);
  return cases.flatMap((of): readonly Entry[] =>
    of.due === null
      ? []
      : [
          {
            id: `${of.id}-termin`,
            day: of.due,
            title: `Termin: ${matterOf(of, programmes)}, sprawa ${of.receipt}`,
            stamp: of.submittedAt,
          },
        ],
  );
}

/** Ends of certificates that the person was told of, each once. */
async function endings(db: Database, person: Person): Promise<readonly Entry[]> {
  const notices = await noticesFor(db, person, undefined, MOST);
  const ends = new Map<string, Entry>();
  for (const { number, day, recordedAt } of notices) {
    if (number === null || ends.has(number)) continue;
    ends.set(number, {
      id: `${number.replaceAll('/', '-')}-koniec`,
      day,
      title: `Koniec ważności certyfikatu ${number}`,
      stamp: recordedAt,
    });
  }
  return [...ends.values()];
}

/** A person's deadlines as an iCalendar file (RFC 5545): whole days, no names of people. */
export async function calendarOf(
  db: Database,
  programmes: Programmes,
  person: Person,
  now: Date,
): Promise<string> {
  const entries = [
    ...(await dueCases(db, programmes, person, warsawDay(now))),
    ...(await endings(db, person)),
  ];
  const calendar = ical({
    name: 'Kartoteka – terminy',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Kartoteka', product: 'terminy', language: 'PL' },
    ttl: 3600 * 6,
  });
  for (const { id, day, title, stamp } of entries) {
    const end = addDays(day, 1);
    // The year after 9999 has no name in iCalendar.
    if (!isDay(end)) continue;
    calendar.createEvent({
      id,
      start: day,
      end,
      allDay: true,
      summary: title,
      stamp: new Date(stamp),
    });
  }
  return `${calendar.toString()}\r\n`;
}
