/** Walks through a procedure without a server. Tests only. */
import type { CaseKind, Process } from '../definition/process';
import { addDays, type Day } from '../process/days';
import { openingEvent, standingAfter, type Standing } from '../process/standing';
import { tryStep, type StepFacts } from '../process/steps';

/** A step with what differs from the usual: its day, its data, a card handed in just before. */
export type Walked =
  | string
  | {
      readonly event: string;
      readonly on?: Day;
      readonly data?: Readonly<Record<string, string>>;
    };

export const FIRST_DAY: Day = '2026-03-02';

/** Facts under which every card has been handed in and every result suits. */
export const everything = (process: Process, results: Readonly<Record<string, unknown>> = {}) => ({
  outdated: new Set<string>(),
  handedIn: new Set(process.events.flatMap(({ cards }) => cards ?? [])),
  result: (_card: string, rule: string) => results[rule] ?? null,
});

/** A case that has just been opened. */
export function opened(process: Process, kind: CaseKind = 'first', day = FIRST_DAY): Standing {
  const opening = openingEvent(process);
  if (opening === undefined) throw new Error('no event opens a case');
  return standingAfter(process, kind, undefined, { event: opening.id, day, data: {} });
}

/**
 * Where a case stands after steps, each on the day after the one before unless it says another; the
 * first that cannot be taken ends the walk as `event: why`.
 */
export function walk(
  process: Process,
  from: Standing,
  steps: readonly Walked[],
  facts: Omit<StepFacts, 'today'> = everything(process),
): Standing | string {
  let standing = from;
  for (const step of steps) {
    const { event, on, data = {} } = typeof step === 'string' ? { event: step } : step;
    const day: Day = on ?? addDays(standing.last, 1);
    if (event !== 'card-handed-in') {
      const tried = tryStep(process, standing, event, { ...facts, today: day });
      if (tried.kind !== 'taken') return `${event}: ${tried.kind}`;
    }
    standing = standingAfter(process, standing.kind, standing, { event, day, data });
  }
  return standing;
}

/** The state at the end of a walk, or why it ended before. */
export const endOf = (walked: Standing | string): string =>
  typeof walked === 'string' ? walked : walked.state;
