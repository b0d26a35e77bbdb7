/** The data of a step while a person fills them in. */
import type { EventField, ProcessEvent } from '../../shared/definition/process';
import type { Day } from '../../shared/process/days';
import { deadline } from '../../shared/process/holidays';
import type { StepDraft } from './state';

/** What a confirmed declaration is in a draft. */
export const CONFIRMED = 'true';

/** What stands in a field: as typed, or, before anybody typed, the day that is usual. */
export function datumOf(field: EventField, draft: StepDraft, today: Day): string {
  const typed = draft.data[field.id];
  if (typed !== undefined) return typed;
  return field.kind === 'coming-date' && field.usual !== undefined
    ? deadline(today, field.usual)
    : '';
}

/** Whether nothing that must be given is missing. */
export const isComplete = (step: ProcessEvent, draft: StepDraft, today: Day): boolean =>
  step.data.every((field) => !field.required || datumOf(field, draft, today).trim() !== '');

/** The data as they are sent: what is empty is left out, a declaration is confirmed by `true`. */
export const dataOf = (
  step: ProcessEvent,
  draft: StepDraft,
  today: Day,
): Readonly<Record<string, string | true>> =>
  Object.fromEntries(
    step.data.flatMap((field) => {
      const datum = datumOf(field, draft, today);
      if (datum.trim() === '') return [];
      return [[field.id, field.kind === 'declaration' ? true : datum]];
    }),
  );
