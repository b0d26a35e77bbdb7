import type { CardId } from '../definition/programme';
import type { CaseKind, Process, ProcessEvent, ProcessState } from '../definition/process';
import type { Day } from './days';
import { deadline, lastDay } from './holidays';

/** The event of accepting a card, beside the events that a programme's process names. */
export const CARD_HANDED_IN = 'card-handed-in';

/** The event of erasing what a case holds of people: beside the process as well. */
export const PERSONAL_ERASED = 'personal-erased';

/** What has happened in a case, as far as the procedure asks. */
export interface PastEvent {
  readonly event: string;
  /** The day in Warsaw on which it happened. */
  readonly day: Day;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Where a case stands in its procedure. */
export interface Standing {
  readonly kind: CaseKind;
  readonly state: string;
  /** The state before; null in the first. */
  readonly cameFrom: string | null;
  /** The day on which it came to its state. */
  readonly entered: Day;
  /** The day by which the next step is due; null where no time runs. */
  readonly due: Day | null;
  /** The day of the last step: nothing later is dated before it. */
  readonly last: Day;
  /** Cards handed in since it came to its state. */
  readonly revised: ReadonlySet<CardId>;
  /** Steps taken since it came to its state, without that by which it came. */
  readonly taken: ReadonlySet<string>;
}

/** The event that opens a case: the one that may happen in no state before. */
export const openingEvent = (process: Process): ProcessEvent | undefined =>
  process.events.find((event) => event.from.length === 0);

/** A state of the process, undefined for an unknown id. */
export const stateById = (process: Process, id: string): ProcessState | undefined =>
  process.states.find((state) => state.id === id);

/** The rows of the table that hold where a case stands, whatever the day and the cards. */
export const rowsAt = (
  process: Process,
  { kind, state, cameFrom, taken }: Pick<Standing, 'kind' | 'state' | 'cameFrom' | 'taken'>,
): readonly ProcessEvent[] =>
  process.events.filter(
    (event) =>
      event.from.includes(state) &&
      (event.only ?? kind) === kind &&
      !(event.once === true && taken.has(event.id)) &&
      (event.cameFrom === undefined || (cameFrom !== null && event.cameFrom.includes(cameFrom))),
  );

/** The end of the time that a step sets itself, or that its state gives from the day of the step. */
function dueAfter(process: Process, row: ProcessEvent, event: PastEvent, moved: boolean) {
  const set = row.dueBy === undefined ? undefined : event.data[row.dueBy];
  if (typeof set === 'string') return lastDay(set);
  const state = stateById(process, row.to);
  if (state?.days === undefined) return moved ? null : undefined;
  const starts = state.daysFrom === undefined ? moved : state.daysFrom === event.event;
  if (starts) return deadline(event.day, state.days);
  return moved ? null : undefined;
}

/**
 * Where a case stands after one more event.
 *
 * @param before undefined before the event that opens the case.
 * @throws Error for an event that could not happen there: such a case was never written.
 */
export function standingAfter(
  process: Process,
  kind: CaseKind,
  before: Standing | undefined,
  event: PastEvent,
): Standing {
  // It holds up no step: one may still be dated before it.
  if (before !== undefined && event.event === PERSONAL_ERASED) return before;
  if (before !== undefined && event.event === CARD_HANDED_IN) {
    const revised = new Set([...before.revised, String(event.data['card'])]);
    return { ...before, revised, last: event.day };
  }
  const row =
    before === undefined
      ? openingEvent(process)
      : rowsAt(process, before).find(({ id }) => id === event.event);
  if (row?.id !== event.event) throw new Error(`no event "${event.event}" in this state`);
  const moved = before?.state !== row.to;
  const due = dueAfter(process, row, event, moved);
  return {
    kind,
    state: row.to,
    cameFrom: moved ? (before?.state ?? null) : before.cameFrom,
    entered: moved ? event.day : before.entered,
    due: due === undefined ? (before?.due ?? null) : due,
    last: event.day,
    revised: moved ? new Set() : before.revised,
    taken: moved ? new Set() : new Set([...before.taken, event.event]),
  };
}

/** Where a case stands after all that has happened in it, in the order in which it did. */
export function standingOf(
  process: Process,
  kind: CaseKind,
  events: readonly PastEvent[],
): Standing {
  let standing: Standing | undefined;
  for (const event of events) standing = standingAfter(process, kind, standing, event);
  if (standing === undefined) throw new Error('a case begins with an event');
  return standing;
}
