import { entryAddress } from '../../shared/card/entry-address';
import type { CaseFacts } from '../../shared/card/filled';
import { warsawDay } from '../../shared/process/days';
import type { Programmes } from '../../shared/programmes/catalogue';
import { entryOn } from '../register/entry';
import { kindOf } from './case-standing';
import type { Database } from '../store/database';
import type { LoadedCase } from './load-case';

/**
 * What a case offers to the cards that the system fills: its steps, those of earlier cases of the
 * same certificate before them, and its line of the register today.
 *
 * @param origin of the server, at which the line's public page is.
 */
export async function factsOf(
  db: Database,
  programmes: Programmes,
  { record, events, certificate, earlier }: LoadedCase,
  now: Date,
  origin: string,
): Promise<CaseFacts> {
  const entry =
    certificate === undefined
      ? undefined
      : await entryOn(db, programmes, certificate, warsawDay(now), 'pl');
  const kind = kindOf(record);
  return {
    events: [...earlier, ...events.map(({ event, day }) => ({ event, day, kind }))],
    entry:
      entry === undefined
        ? null
        : {
            'number': entry.number,
            'level': entry.level,
            'issued': entry.issued,
            'valid-until': entry.valid_until,
            'status': entry.status,
            'address': entryAddress(origin, entry.number),
          },
  };
}
