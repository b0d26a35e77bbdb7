import type { CardId, Role } from '../definition/programme';
import type { Actor, Process, ProcessEvent, ResultId } from '../definition/process';
import type { Day } from './days';
import { rowsAt, stateById, type Standing } from './standing';

/** What a step is measured against, beside where the case stands. */
export interface StepFacts {
  readonly today: Day;
  /** The cards that have an accepted revision. */
  readonly handedIn: ReadonlySet<CardId>;
  /** Cards of the body that takes the step which rest on revisions that are no more the newest. */
  readonly outdated: ReadonlySet<CardId>;
  /** A result as it was accepted; null while there is none. */
  readonly result: (card: CardId, rule: string) => unknown;
}

/** Whether a step only gives the state that it stays in more time. */
export const givesTime = ({ dueBy, to }: ProcessEvent, state: string): boolean =>
  dueBy !== undefined && to === state;

/** The rows that hold where a case stands; where no time runs, none can be given. */
const rowsNow = (process: Process, standing: Standing): readonly ProcessEvent[] =>
  rowsAt(process, standing).filter(
    (row) => standing.due !== null || !givesTime(row, standing.state),
  );

/** Whether the day suits a step that has a time: an end that is not known yet has not passed. */
const timeOf = (
  { time }: ProcessEvent,
  { due }: Pick<Standing, 'due'>,
  today: Day,
): 'in-time' | 'too-early' | 'too-late' => {
  if (time === 'until-due') return due === null || today <= due ? 'in-time' : 'too-late';
  if (time === 'after-due') return due !== null && today > due ? 'in-time' : 'too-early';
  return 'in-time';
};

/** The steps that may be taken on a day, whoever takes them, in the order of the definition. */
export const stepsOn = (
  process: Process,
  standing: Standing,
  today: Day,
): readonly ProcessEvent[] =>
  rowsNow(process, standing).filter((row) => timeOf(row, standing, today) === 'in-time');

/** A step as people are told of it beforehand. */
export interface ComingStep {
  readonly event: ProcessEvent;
  /** The last day for it. */
  readonly due?: Day;
  /** It may be taken only after this day. */
  readonly after?: Day;
}

/** All that can come next: with the day until which it is due, or after which it can be at all. */
export function comingSteps(
  process: Process,
  standing: Standing,
  today: Day,
): readonly ComingStep[] {
  const { due } = standing;
  return rowsNow(process, standing).flatMap((event): readonly ComingStep[] => {
    const time = timeOf(event, standing, today);
    if (time === 'too-late') return [];
    if (event.time === 'after-due') {
      return due === null ? [] : [time === 'too-early' ? { event, after: due } : { event }];
    }
    const awaited =
      due !== null && (event.time === 'until-due' || leadsOn(process, event, standing.state));
    return [awaited ? { event, due } : { event }];
  });
}

/**
 * Whether a step brings a case on from a state: to an open state, or from one to a decision or into
 * the register. Giving up, or more time, does not; nor does what happens after the end.
 */
export function leadsOn(process: Process, event: ProcessEvent, state: string): boolean {
  if (event.by === 'system') return false;
  const isClosed = (id: string): boolean => stateById(process, id)?.closed === true;
  if (event.to === state) {
    return !isClosed(state) && event.dueBy === undefined && event.datedBy === undefined;
  }
  if (!isClosed(event.to)) return true;
  return !isClosed(state) && (event.effect !== undefined || event.decides === true);
}

/** The bodies that have a step to take, on whatever day. */
export const actorsAt = (process: Process, standing: Standing): ReadonlySet<Actor> =>
  new Set(rowsAt(process, standing).map(({ by }) => by));

/** Whether it is a body's turn to work on the case. */
export const hasTurn = (process: Process, standing: Standing, role: Role, today: Day): boolean =>
  stepsOn(process, standing, today).some(
    (event) => event.by === role && leadsOn(process, event, standing.state),
  );

/** Whether a body's turn opens its cards: never once the case is closed, nor before a first step. */
export function mayHandIn(process: Process, standing: Standing, role: Role, today: Day): boolean {
  const { closed, cardsClosed } = stateById(process, standing.state) ?? {};
  return closed !== true && cardsClosed !== true && hasTurn(process, standing, role, today);
}

/** Whether an applicant may still bring a closed case back, as by an appeal. */
export const mayComeBack = (
  process: Process,
  standing: Pick<Standing, 'kind' | 'state' | 'due'>,
  today: Day,
): boolean =>
  rowsAt(process, { ...standing, cameFrom: null, taken: new Set() }).some(
    (row) =>
      row.by === 'applicant' &&
      stateById(process, row.to)?.closed !== true &&
      timeOf(row, standing, today) === 'in-time',
  );

/** What came of trying to take a step. */
export type Step =
  | { readonly kind: 'taken'; readonly event: ProcessEvent }
  | { readonly kind: 'unknown' | 'out-of-order' }
  | { readonly kind: 'too-early' | 'too-late'; readonly day: Day | null }
  | {
      readonly kind: 'cards-missing' | 'cards-not-revised' | 'cards-outdated';
      readonly cards: readonly CardId[];
    }
  | { readonly kind: 'result-differs'; readonly card: CardId; readonly rule: string };

/** Whether the results are as a step asks. */
const suits = ({ requires }: ProcessEvent, { result }: StepFacts): boolean => {
  if (requires === undefined) return true;
  const value = result(requires.card, requires.rule);
  return requires.values.some((one: ResultId) => one === value);
};

/**
 * Tries a step of a case.
 *
 * @param id the event's id; the one that opens cases is none that can be taken.
 */
export function tryStep(process: Process, standing: Standing, id: string, facts: StepFacts): Step {
  const known = process.events.some((one) => one.id === id && one.from.length > 0);
  if (!known) return { kind: 'unknown' };
  const event = rowsNow(process, standing).find((one) => one.id === id);
  if (event === undefined) return { kind: 'out-of-order' };
  const time = timeOf(event, standing, facts.today);
  if (time !== 'in-time') return { kind: time, day: standing.due };
  const missing = (event.cards ?? []).filter((card) => !facts.handedIn.has(card));
  if (missing.length > 0) return { kind: 'cards-missing', cards: missing };
  const stale = (event.revised ?? []).filter((card) => !standing.revised.has(card));
  if (stale.length > 0) return { kind: 'cards-not-revised', cards: stale };
  const { requires } = event;
  const restsOn = new Set([
    ...(event.cards ?? []),
    ...(event.revised ?? []),
    ...(event.upToDate ?? []),
    ...(requires === undefined ? [] : [requires.card]),
  ]);
  const outdated = [...restsOn].filter((card) => facts.outdated.has(card));
  if (outdated.length > 0) return { kind: 'cards-outdated', cards: outdated };
  if (requires !== undefined && !suits(event, facts)) {
    return { kind: 'result-differs', card: requires.card, rule: requires.rule };
  }
  return { kind: 'taken', event };
}
