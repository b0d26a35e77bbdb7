import { ROLES, type Role } from '../../shared/definition/programme';
import { formatDay } from '../../shared/messages/numbers';
import { stateById } from '../../shared/process/standing';
import type { Programmes } from '../../shared/programmes/catalogue';
import { listenersOf } from '../cases/audience';
import { programmeOfCase } from '../cases/find-programme';
import { isFor } from '../cases/rights';
import { sha256Of } from '../../shared/definition/hash';
import { commit } from '../store/commit';
import type { Database } from '../store/database';
import { listActors, type Actor } from '../store/members';
import { listUnmailed, markMailed, type StandingNotice } from '../store/notices';

const PAGE = 50;

/** The service that sends mail, as far as it is used. */
export type MailService = Pick<Fetcher, 'fetch'>;

const isRole = (text: string): text is Role => ROLES.some((role) => role === text);

/** Those whom a notice concerns, as they are now. */
async function recipientsOf(
  db: Database,
  { audience, programme }: StandingNotice,
): Promise<readonly Actor[]> {
  const [role = '', place = ''] = audience.split(/:(.*)/s);
  if (!isRole(role)) return [];
  const actors = await listActors(db, role === 'applicant' ? { institution: place } : { role });
  return actors.filter((actor) =>
    listenersOf({ role, ...actor }).some(
      (listener) => listener.audience === audience && isFor(listener, programme),
    ),
  );
}

/** What a notice says in a letter: numbers, stages and days, nothing of a person. */
function letterOf(
  { kind, day, number, receipt, state, ...of }: StandingNotice,
  programmes: Programmes,
): { readonly subject: string; readonly text: string } {
  const on = formatDay(day, 'pl');
  const stage = stateById(programmeOfCase(of, programmes).process, state)?.title ?? state;
  if (kind === 'overdue') {
    return {
      subject: `Kartoteka: minął termin w\u00a0sprawie ${receipt}`,
      text: `Dnia ${on} minął termin w\u00a0sprawie ${receipt} (etap: ${stage}). Sprawa czeka na Państwa czynność w\u00a0panelu Kartoteki.`,
    };
  }
  const ended = kind === 'ended';
  return {
    subject: `Kartoteka: certyfikat ${number ?? ''} ${ended ? 'wygasł' : 'niedługo wygaśnie'}`,
    text: `Certyfikat ${number ?? ''} ${ended ? 'był' : 'jest'} ważny do ${on} (włącznie). Sprawa: ${receipt}.`,
  };
}

/** Hands one letter over; false when the service does not take it now. */
async function hand(
  mail: MailService,
  notice: string,
  to: Actor,
  letter: object,
): Promise<boolean> {
  const { issuer, subject } = to;
  try {
    const answer = await mail.fetch('https://mail/letters', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        // A letter that is handed over again is the same one.
        'Idempotency-Key': sha256Of(JSON.stringify([notice, issuer, subject])),
      },
      body: JSON.stringify({ to: { issuer, subject }, ...letter }),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/**
 * Hands notices to the mail service, each to everybody whom it concerns. What it does not take is
 * tried again by the next run. Gives how many notices were handed over.
 */
export async function mailNotices(
  db: Database,
  programmes: Programmes,
  mail: MailService,
): Promise<number> {
  let [mailed, after] = [0, { recordedAt: '', id: '' }];
  for (;;) {
    const page = await listUnmailed(db, after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return mailed;
    for (const notice of page) {
      const letter = letterOf(notice, programmes);
      const taken: boolean[] = [];
      for (const to of await recipientsOf(db, notice)) {
        taken.push(await hand(mail, notice.id, to, letter));
      }
      if (!taken.every(Boolean)) continue;
      await commit(db, [markMailed(db, notice.id)]);
      mailed += 1;
    }
    after = last;
  }
}
