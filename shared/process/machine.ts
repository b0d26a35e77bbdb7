import type { CardId, Process, ProcessEvent, ProcessState, Role } from '../definition/programme';
import type { Day } from './days';
import { deadline } from './holidays';

/** The event that opens a case: the one that may happen in no state before. */
export const openingEvent = (process: Process): ProcessEvent | undefined =>
  process.events.find((event) => event.from.length === 0);

/** A state of the process, undefined for an unknown id. */
export const stateById = (process: Process, id: string): ProcessState | undefined =>
  process.states.find((state) => state.id === id);

/** The events that may happen in a state, whoever takes them, in the order of the definition. */
export const allowedEvents = (process: Process, state: string): readonly ProcessEvent[] =>
  process.events.filter((event) => event.from.includes(state));

/** The bodies that have a step to take in a state. */
export const actingRoles = (process: Process, state: string): ReadonlySet<Role> =>
  new Set(allowedEvents(process, state).map((event) => event.by));

/**
 * Whether it is a body's turn to work on the case: it may take a step that leads on or ends in the
 * register. A step that only closes the case (giving up) does not open its cards for change.
 */
export const hasTurn = (process: Process, state: string, role: Role): boolean =>
  allowedEvents(process, state).some(
    (event) =>
      event.by === role &&
      (event.effect !== undefined || stateById(process, event.to)?.closed !== true),
  );

/** What came of trying to take a step. */
export type Step =
  | { readonly kind: 'taken'; readonly event: ProcessEvent; readonly state: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'out-of-order'; readonly event: ProcessEvent }
  | { readonly kind: 'cards-missing'; readonly event: ProcessEvent; readonly cards: CardId[] };

/**
 * Takes one step of a case.
 *
 * @param state where the case is.
 * @param id the event's id.
 * @param handedIn the cards that have an accepted revision.
 */
export function applyEvent(
  process: Process,
  state: string,
  id: string,
  handedIn: ReadonlySet<CardId>,
): Step {
  const event = process.events.find((one) => one.id === id && one.from.length > 0);
  if (event === undefined) return { kind: 'unknown' };
  const step = allowedEvents(process, state).find((one) => one.id === id);
  if (step === undefined) return { kind: 'out-of-order', event };
  const cards = (step.cards ?? []).filter((card) => !handedIn.has(card));
  if (cards.length > 0) return { kind: 'cards-missing', event: step, cards };
  return { kind: 'taken', event: step, state: step.to };
}

/** The day by which the next step is due, undefined where the programme sets no time. */
export function dueDay(process: Process, state: string, entered: Day): Day | undefined {
  const days = stateById(process, state)?.days;
  return days === undefined ? undefined : deadline(entered, days);
}
