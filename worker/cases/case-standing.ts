import type { CaseKind, Process } from '../../shared/definition/process';
import { warsawDay } from '../../shared/process/days';
import { standingOf, stateById, type Standing } from '../../shared/process/standing';
import { actorsAt } from '../../shared/process/steps';
import type { CaseRecord, NewCase } from '../store/cases';
import type { EventRecord } from '../store/events';

export const kindOf = ({ renews }: Pick<CaseRecord, 'renews'>): CaseKind =>
  renews === null ? 'first' : 'renewal';

/** Where a case stands by its events. */
export const standingOfCase = (
  process: Process,
  { record, events }: { readonly record: CaseRecord; readonly events: readonly EventRecord[] },
): Standing => standingOf(process, kindOf(record), events);

/** The case after an event that brought it to where it stands; bodies that act there get to see it. */
export const movedTo = <TCase extends NewCase>(
  record: TCase,
  process: Process,
  standing: Standing,
  event: Pick<EventRecord, 'version' | 'hash'>,
): TCase => {
  const actors = [...actorsAt(process, standing)].filter((actor) => actor !== 'system');
  return {
    ...record,
    state: standing.state,
    entered: standing.entered,
    due: standing.due,
    closed: stateById(process, standing.state)?.closed === true,
    openedTo: [...new Set([...record.openedTo, ...actors])],
    version: event.version,
    head: event.hash,
  };
};

/** The day of a step that names none: today, but never before the case's last one. */
export const dayOfStep = ({ last }: Standing, now: Date): string => {
  const today = warsawDay(now);
  return today < last ? last : today;
};
