import { isDay } from '../../shared/calendar/day';
import { MAX_EVENT_TEXT } from '../../shared/api/cases';
import type { EventField } from '../../shared/definition/programme';
import type { Day } from '../../shared/process/days';
import { refuse, type FaultAt } from '../refusal';

const MAX_LINE = 500;
/** What neither JSON nor XML can carry: half pairs, control characters but tab and line ends. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSPEAKABLE = /\p{Surrogate}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u;

function faultOf(field: EventField, value: unknown, today: Day): FaultAt['code'] | undefined {
  if (value === null || value === undefined || value === '') {
    return field.required ? 'missing-field' : undefined;
  }
  if (typeof value !== 'string') return 'wrong-type';
  if (UNSPEAKABLE.test(value)) return 'bad-text';
  if (field.kind === 'date') {
    if (!isDay(value)) return 'not-a-day';
    return value > today ? 'day-in-future' : undefined;
  }
  if (field.required && value.trim() === '') return 'missing-field';
  return value.length > (field.kind === 'text' ? MAX_LINE : MAX_EVENT_TEXT)
    ? 'too-long'
    : undefined;
}

/**
 * The data of an event, empty ones left out.
 *
 * @throws {Refused} 422 with every fault.
 */
export function readEventData(
  fields: readonly EventField[],
  given: Readonly<Record<string, unknown>>,
  today: Day,
): Readonly<Record<string, string>> {
  const errors: FaultAt[] = fields.flatMap((field) => {
    const code = faultOf(field, Object.hasOwn(given, field.id) ? given[field.id] : null, today);
    return code === undefined ? [] : [{ pointer: `/data/${field.id}`, code }];
  });
  if (Object.keys(given).some((key) => !fields.some(({ id }) => id === key))) {
    errors.push({ pointer: '/data', code: 'unknown-field' });
  }
  if (errors.length > 0) refuse('invalid-request', { errors });
  return Object.fromEntries(
    fields.flatMap(({ id }) => {
      const value = Object.hasOwn(given, id) ? given[id] : null;
      return typeof value === 'string' && value.trim() !== '' ? [[id, value.trim()]] : [];
    }),
  );
}
