import type { RegisterEntryResponse } from '../../shared/api/register';
import type { Language } from '../../shared/messages/language';
import { SUPERSEDED_TITLE } from '../../shared/messages/register-events';
import type { Day } from '../../shared/process/days';
import type { Programmes } from '../../shared/programmes/catalogue';
import { readHistory, type HistoryRecord, type RegisterLine } from '../store/register-log';
import { SUPERSEDED } from './effect';
import { presentStanding } from './present';
import type { Database } from '../store/database';

/** The number that stands in an address, where `-` takes the place of `/`; small letters will do. */
export const numberOfPath = (path: string): string => path.replaceAll('-', '/').toUpperCase();
export const pathOfNumber = (number: string): string => number.replaceAll('/', '-');

/** The title of an event in the words of its programme, or of the register for its own. */
function titleOf(
  line: RegisterLine,
  event: string,
  { byId }: Programmes,
  language: Language,
): string {
  const { process } = byId(line.programme, line.programmeVersion) ?? {};
  const step = process?.events.find(({ id }) => id === event);
  return step?.title ?? (event === SUPERSEDED ? SUPERSEDED_TITLE[language] : event);
}

/**
 * A line of the register as it stood at the end of a day, made from what was recorded until then;
 * undefined when there was none yet.
 */
export function entryAt(
  programmes: Programmes,
  { number, recorded }: { readonly number: string; readonly recorded: readonly HistoryRecord[] },
  day: Day,
  language: Language,
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
      title: titleOf(line, one.event, programmes, language),
    })),
  };
}

/** Reads the line of a number as {@link entryAt} makes it. */
export const entryOn = async (
  db: Database,
  programmes: Programmes,
  number: string,
  day: Day,
  language: Language,
): Promise<RegisterEntryResponse | undefined> =>
  entryAt(programmes, { number, recorded: await readHistory(db, number) }, day, language);
