import type { ItemId } from '../definition/expression';
import { isDay } from '../calendar/day';
import type {
  ChoiceItem,
  ChoicesItem,
  Column,
  DateItem,
  FormattedItem,
  NumberItem,
  TextItem,
} from '../definition/programme';
import type { IssueDetail } from '../messages/issues';
import type { AnswerValue } from './answers';
import { FORMATS } from './formats';

/** What is wrong with an answer; `place` within a table. */
export interface PlacedFault {
  readonly detail: IssueDetail;
  readonly place: { readonly row?: number; readonly column?: ItemId };
}

/** An answer as read: null when unanswered or when there is something wrong with it. */
export interface ReadAnswer<TValue extends AnswerValue = AnswerValue> {
  readonly value: TValue | null;
  readonly faults: readonly PlacedFault[];
}

export const EMPTY: ReadAnswer<never> = { value: null, faults: [] };
export const right = <TValue extends AnswerValue>(value: TValue): ReadAnswer<TValue> => ({
  value,
  faults: [],
});
export const wrong = (...details: readonly IssueDetail[]): ReadAnswer<never> => ({
  value: null,
  faults: details.map((detail) => ({ detail, place: {} })),
});
/** Out of bounds but of the right sort: an issue, while scores still use the value. */
const doubtful = <TValue extends AnswerValue>(
  value: TValue,
  ...details: readonly IssueDetail[]
): ReadAnswer<TValue> => ({
  value,
  faults: details.map((detail) => ({ detail, place: {} })),
});

const DEFAULT_MAX = { 'text': 500, 'long-text': 4000 } as const;

/** Half of a UTF-16 pair, or a control character other than tab and line ends: neither JSON nor XML can carry it. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSPEAKABLE = /\p{Surrogate}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/u;

/** How many characters a text may have. */
export const maxLength = (item: TextItem): number => item.max ?? DEFAULT_MAX[item.kind];

function readText(item: TextItem | FormattedItem, raw: unknown): ReadAnswer<string> {
  if (typeof raw !== 'string') return wrong({ code: 'wrong-type' });
  if (UNSPEAKABLE.test(raw)) return wrong({ code: 'invalid-text' });
  const text = raw.replace(/\r\n?/g, '\n').trim();
  if (text === '') return EMPTY;
  if (item.kind === 'text' || item.kind === 'long-text') {
    const max = maxLength(item);
    return text.length > max ? wrong({ code: 'too-long', max }) : right(text);
  }
  const format = FORMATS[item.kind];
  return format.accepts(text) ? right(text) : wrong({ code: format.code });
}

/** Whether `value` is `base` plus a whole number of steps, but for the noise of binary fractions. */
function fitsStep(value: number, base: number, step: number): boolean {
  const steps = (value - base) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9 * Math.max(1, Math.abs(steps));
}

function readNumber(item: NumberItem, raw: unknown): ReadAnswer<number> {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return wrong({ code: 'not-a-number' });
  const value = raw === 0 ? 0 : raw;
  const details: IssueDetail[] = [];
  if (item.kind === 'integer' && !Number.isInteger(value)) details.push({ code: 'not-whole' });
  if (item.min !== undefined && value < item.min) {
    details.push({ code: 'too-small', bound: item.min });
  }
  if (item.max !== undefined && value > item.max) {
    details.push({ code: 'too-large', bound: item.max });
  }
  if (item.step !== undefined && !fitsStep(value, item.min ?? 0, item.step)) {
    details.push({ code: 'not-a-step', bound: item.step });
  }
  return doubtful(value, ...details);
}

function readDate(item: DateItem, raw: unknown, today: string): ReadAnswer<string> {
  if (typeof raw !== 'string' || !isDay(raw)) return wrong({ code: 'not-a-date' });
  const [min, max] = [item.min, item.max].map((bound) => (bound === 'today' ? today : bound));
  if (min !== undefined && raw < min) return doubtful(raw, { code: 'date-too-early', bound: min });
  if (max !== undefined && raw > max) {
    return item.max === 'today'
      ? doubtful(raw, { code: 'date-in-future' })
      : doubtful(raw, { code: 'date-too-late', bound: max });
  }
  return right(raw);
}

function readChoice(item: ChoiceItem, raw: unknown): ReadAnswer<string> {
  const option = item.options.find(({ id }) => id === raw);
  return option === undefined ? notAnOption(item) : right(option.id);
}

/** The refusal that names the options there are. */
export const notAnOption = (item: ChoiceItem | ChoicesItem): ReadAnswer<never> =>
  wrong({ code: 'not-an-option', options: item.options.map(({ label }) => label) });

/**
 * Reads what was given in one column of a table's row.
 *
 * @param today the day in Warsaw, `YYYY-MM-DD`.
 */
export function readCell(item: Column, raw: unknown, today: string): ReadAnswer<string | number> {
  if (raw === null || raw === undefined) return EMPTY;
  if (typeof raw === 'string' && raw.trim() === '') return EMPTY;
  switch (item.kind) {
    case 'integer':
    case 'number':
      return readNumber(item, raw);
    case 'date':
      return readDate(item, raw, today);
    case 'choice':
      return readChoice(item, raw);
    default:
      return readText(item, raw);
  }
}
