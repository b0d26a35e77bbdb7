import type { RegisterEntryResponse } from '../../shared/api/register';
import type { Day } from '../../shared/process/days';
import type { Programmes } from '../../shared/programmes/catalogue';
import { readHistory, type HistoryRecord, type RegisterLine } from '../store/register-log';
import { presentStanding } from './present';
import type { Database } from '../store/database';

/** The number that stands in an address, where `-` takes the place of `/`; small letters will do. */
export const numberOfPath = (path: string): string => path.replaceAll('-', '/').toUpperCase();
export const pathOfNumber = (number: string): string => number.replaceAll('/', '-');

/** The title of an event in the words of its programme. */
const titleOf = (line: RegisterLine, event: string, { byId }: Programmes): string =>
  byId(line.programme, line.programmeVersion)?.process.events.find(({ id }) => id === event)
    ?.title ?? event;

/**
 * A line of the register as it stood at the end of a day, made from what was recorded until then;
 * undefined when there was none yet.
 */
export function entryAt(
  programmes: Programmes,
  { number, recorded }: { readonly number: string; readonly recorded: readonly HistoryRecord[] },
  day: Day,
): RegisterEntryResponse | undefined {
  const until = recorded.filter((event) => event.day <= day);
  const last = until.at(-1);
  if (last === undefined) return undefined;
  const { line } = last;
  return {
    ...presentStanding(number, line, day),
    details: [...(line.details ?? [])],
    history: until.map((one) => ({
      day: one.day,
      event: one.event,
      title: titleOf(line, one.event, programmes),
    })),
  };
}

/** Reads the line of a number as {@link entryAt} makes it. */
export const entryOn = async (
  db: Database,
  programmes: Programmes,
  number: string,
  day: Day,
): Promise<RegisterEntryResponse | undefined> =>
  entryAt(programmes, { number, recorded: await readHistory(db, number) }, day);
