import { isDay } from '../calendar/day';
import type { ItemId } from '../definition/expression';
import type {
  ChoiceItem,
  DateItem,
  FormattedItem,
  Item,
  NumberItem,
  TableItem,
  TextItem,
} from '../definition/programme';
import type { IssueDetail } from '../messages/issues';
import type { AnswerValue, TableRow } from './answers';
import { FORMATS } from './formats';

/** What is wrong with one answer; `place` within a table. */
export interface AnswerFault {
  readonly detail: IssueDetail;
  readonly place: { readonly row?: number; readonly column?: ItemId };
}

/** An answer as read: null when unanswered or when there is something wrong with it. */
export interface ReadAnswer {
  readonly value: AnswerValue;
  readonly faults: readonly AnswerFault[];
}

const EMPTY: ReadAnswer = { value: null, faults: [] };
const right = (value: AnswerValue): ReadAnswer => ({ value, faults: [] });
const wrong = (...details: readonly IssueDetail[]): ReadAnswer => ({
  value: null,
  faults: details.map((detail) => ({ detail, place: {} })),
});
/** Out of bounds but of the right sort: an issue, while scores still use the value. */
const doubtful = (value: AnswerValue, ...details: readonly IssueDetail[]): ReadAnswer => ({
  value,
  faults: details.map((detail) => ({ detail, place: {} })),
});

const DEFAULT_MAX = { 'text': 500, 'long-text': 4000 } as const;
const DEFAULT_MAX_ROWS = 2000;

/** Half of a UTF-16 pair, or a control character other than tab and line ends: neither JSON nor XML can carry it. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSPEAKABLE = /\p{Surrogate}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/u;

/** How many characters a text may have. */
export const maxLength = (item: TextItem): number => item.max ?? DEFAULT_MAX[item.kind];

function readText(item: TextItem | FormattedItem, raw: unknown): ReadAnswer {
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

function readNumber(item: NumberItem, raw: unknown): ReadAnswer {
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

function readDate(item: DateItem, raw: unknown, today: string): ReadAnswer {
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

function readChoice(item: ChoiceItem, raw: unknown): ReadAnswer {
  const none = (): ReadAnswer =>
    wrong({ code: 'not-an-option', options: item.options.map(({ label }) => label) });
  const known = (id: unknown): id is string => item.options.some((option) => option.id === id);
  if (item.kind === 'choice') {
    return known(raw) ? right(raw) : none();
  }
  if (!Array.isArray(raw)) return wrong({ code: 'wrong-type' });
  const picked: readonly unknown[] = raw;
  if (!picked.every(known)) return none();
  return new Set(picked).size < picked.length ? wrong({ code: 'option-twice' }) : right(picked);
}

function readRow(
  item: TableItem,
  raw: Readonly<Record<string, unknown>>,
  row: number,
  today: string,
): { readonly cells: TableRow; readonly faults: readonly AnswerFault[] } {
  const cells: Record<ItemId, TableRow[string]> = {};
  const faults: AnswerFault[] = [];
  for (const column of item.columns) {
    const read = readAnswer(column, Object.hasOwn(raw, column.id) ? raw[column.id] : null, today);
    cells[column.id] = isCell(read.value) ? read.value : null;
    faults.push(
      ...read.faults.map(({ detail }) => ({ detail, place: { row, column: column.id } })),
    );
    if (column.required && read.value === null && read.faults.length === 0) {
      faults.push({ detail: { code: 'required' }, place: { row, column: column.id } });
    }
  }
  if (Object.keys(raw).some((key) => !item.columns.some(({ id }) => id === key))) {
    faults.push({ detail: { code: 'unknown-item' }, place: { row } });
  }
  return { cells, faults };
}

const isCell = (value: AnswerValue): value is TableRow[string] =>
  !Array.isArray(value) || value.every((member) => typeof member === 'string');

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Blank rows are dropped; rows keep the numbers that they were given with. */
function readTable(item: TableItem, raw: unknown, today: string): ReadAnswer {
  if (!Array.isArray(raw)) return wrong({ code: 'not-a-table' });
  const given: readonly unknown[] = raw;
  const max = item.max ?? DEFAULT_MAX_ROWS;
  if (given.length > max) return wrong({ code: 'too-many-rows', max });
  const rows: TableRow[] = [];
  const faults: AnswerFault[] = [];
  given.forEach((row, index) => {
    if (!isRow(row)) {
      faults.push({ detail: { code: 'wrong-type' }, place: { row: index + 1 } });
      return;
    }
    if (Object.values(row).every(isBlank)) return;
    const read = readRow(item, row, index + 1, today);
    rows.push(read.cells);
    faults.push(...read.faults);
  });
  return { value: rows, faults };
}

/**
 * Reads what was given for one item. Nothing, null and blank text are unanswered; texts lose white
 * space at both ends and get plain line ends.
 *
 * @param today the day in Warsaw, `YYYY-MM-DD`.
 */
export function readAnswer(item: Item, raw: unknown, today: string): ReadAnswer {
  if (raw === null || raw === undefined) return EMPTY;
  if (typeof raw === 'string' && raw.trim() === '') return EMPTY;
  switch (item.kind) {
    case 'info':
      return wrong({ code: 'takes-no-answer' });
    case 'integer':
    case 'number':
      return readNumber(item, raw);
    case 'date':
      return readDate(item, raw, today);
    case 'choice':
    case 'choices':
      return readChoice(item, raw);
    case 'table':
      return readTable(item, raw, today);
    default:
      return readText(item, raw);
  }
}
