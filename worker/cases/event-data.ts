import { isDay } from '../../shared/calendar/day';
import { MAX_EVENT_TEXT } from '../../shared/api/cases';
import type { EventField, ProcessEvent } from '../../shared/definition/process';
import { addDays, type Day } from '../../shared/process/days';
import { refuse, type FaultAt } from '../refusal';

const MAX_LINE = 500;
/** What neither JSON nor XML can carry: half pairs, control characters but tab and line ends. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSPEAKABLE = /\p{Surrogate}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u;

/** The days that a step's data may name. */
export interface DataDays {
  readonly today: Day;
  /** The day of the case's last step. */
  readonly last: Day;
  /** Days that data must be later than, by their ids. */
  readonly after: Readonly<Record<string, Day>>;
}

type Code = FaultAt['code'];

function textFault(field: EventField, value: string): Code | undefined {
  if (UNSPEAKABLE.test(value)) return 'bad-text';
  if (field.required && value.trim() === '') return 'missing-field';
  return value.length > (field.kind === 'text' ? MAX_LINE : MAX_EVENT_TEXT)
    ? 'too-long'
    : undefined;
}

function dayFault(
  field: EventField,
  { datedBy }: ProcessEvent,
  value: string,
  { today, last, after }: DataDays,
): Code | undefined {
  if (!isDay(value)) return 'not-a-day';
  if (field.kind === 'coming-date') {
    const bound = after[field.id];
    const isEarly = value < addDays(today, field.ahead) || (bound !== undefined && value <= bound);
    return isEarly ? 'day-too-early' : undefined;
  }
  if (value > today) return 'day-in-future';
  return field.id === datedBy && value < last ? 'day-before-last' : undefined;
}

function faultOf(
  field: EventField,
  step: ProcessEvent,
  value: unknown,
  days: DataDays,
): Code | undefined {
  if (value === null || value === undefined || value === '') {
    return field.required ? 'missing-field' : undefined;
  }
  if (field.kind === 'declaration') return value === true ? undefined : 'not-confirmed';
  if (typeof value !== 'string') return 'wrong-type';
  switch (field.kind) {
    case 'date':
    case 'coming-date':
      return dayFault(field, step, value, days);
    case 'choice':
      return field.options.some(({ id }) => id === value) ? undefined : 'invalid-value';
    default:
      return textFault(field, value);
  }
}

/** A datum as the event keeps it: of a declaration its text, so that it stays what was confirmed. */
function kept(field: EventField, value: unknown): string | undefined {
  if (field.kind === 'declaration') return value === true ? field.label : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/**
 * The data of a step, empty ones left out.
 *
 * @throws {Refused} 422 with every fault.
 */
export function readEventData(
  step: ProcessEvent,
  given: Readonly<Record<string, unknown>>,
  days: DataDays,
): Readonly<Record<string, string>> {
  const { data: fields } = step;
  const valueOf = (id: string): unknown => (Object.hasOwn(given, id) ? given[id] : null);
  const errors: FaultAt[] = fields.flatMap((field) => {
    const code = faultOf(field, step, valueOf(field.id), days);
    return code === undefined ? [] : [{ pointer: `/data/${field.id}`, code }];
  });
  if (Object.keys(given).some((key) => !fields.some(({ id }) => id === key))) {
    errors.push({ pointer: '/data', code: 'unknown-field' });
  }
  if (errors.length > 0) refuse('invalid-request', { errors });
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = kept(field, valueOf(field.id));
      return value === undefined ? [] : [[field.id, value]];
    }),
  );
}
