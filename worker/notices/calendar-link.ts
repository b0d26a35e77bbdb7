import type { InferOutput } from 'valibot';
import type { calendarResponse } from '../../shared/api/notices';
import { sha256Of } from '../../shared/definition/hash';
import type { PreparedWrite } from '../cases/prepared-write';
import { randomHex } from '../cases/random-id';
import type { PeopleContext } from '../people/context';
import { deleteCalendarLink, findCalendarOwner, putCalendarLink } from '../store/calendar-links';
import type { Database } from '../store/database';

/** 256 random bits: nobody comes upon it, and it needs no salt. */
const SECRET_BYTES = 32;

/** What calendar programs are given: the address is the secret, and says nothing else. */
export const calendarPath = (secret: string): string => `/kalendarz/${secret}.ics`;

/**
 * Gives a person the address of a calendar with what is due; the one before ends at once.
 *
 * @param origin where the Worker is reached.
 */
export function renewCalendarLink(
  { db, person, now }: PeopleContext,
  origin: string,
): PreparedWrite<InferOutput<typeof calendarResponse>> {
  const secret = randomHex(SECRET_BYTES);
  return {
    status: 201,
    headers: {},
    body: {},
    shownOnce: { url: `${origin}${calendarPath(secret)}` },
    statements: [putCalendarLink(db, person.identity, sha256Of(secret), now.toISOString())],
  };
}

/** Ends a person's calendar. */
export const endCalendarLink = ({ db, person }: PeopleContext): PreparedWrite => ({
  status: 200,
  headers: {},
  body: {},
  statements: [deleteCalendarLink(db, person.identity)],
});

/** Whose calendar a secret opens; null for one that opens nothing. */
export const ownerOfCalendar = (db: Database, secret: string) =>
  /^[0-9a-f]{64}$/.test(secret) ? findCalendarOwner(db, sha256Of(secret)) : Promise.resolve(null);
