/** Generated answers for property tests: everything a person may have left in a card. */
import fc from 'fast-check';
import type { AnswerValue, Answers, TableRow } from '../card/answers';
import {
  itemsOf,
  type Card,
  type Item,
  type NumberItem,
  type TableItem,
} from '../definition/programme';
import { maxLength } from '../card/read-cell';
import { maxRows } from '../card/read-table';
import type { CellValue } from '../sheet/answer-cell';

/** Texts as people write them, and as they do not: signs of formulas, quotes, lines, emoji. */
const texts = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('Klub „Łącznik”', 'zażółć gęślą jaźń', 'tak', '0', '12'),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom('=1+1', '-7', '+48 22', '@ala', "'cytat", '"x"', 'a\nb', '🙂'),
    },
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  .map((text) =>
    text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (sign) => (sign === '\n' ? sign : '')).trim(),
  )
  .filter((text) => text !== '');

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Numbers near and beyond the item's bounds, with the values that thresholds turn on. */
function numbers(item: NumberItem): fc.Arbitrary<number> {
  const whole = fc.integer({ min: 0, max: 60 });
  const anyNumber = fc.oneof(
    { weight: 3, arbitrary: whole },
    { weight: 2, arbitrary: fc.constantFrom(0, 1, 3, 40, 39.99, 40.01, 2.5, 0.1, 100) },
    fc.integer({ min: 0, max: 5_000_000 }).map((cents) => cents / 100),
  );
  return item.kind === 'integer' ? whole : anyNumber;
}

/** An answer of the right kind to an item that has one cell. */
function plainAnswer(item: Item): fc.Arbitrary<string | number | null> {
  switch (item.kind) {
    case 'integer':
    case 'number':
      return numbers(item);
    case 'date':
      return days;
    case 'choice':
      return fc.constantFrom(...item.options.map(({ id }) => id));
    case 'email':
      return fc.constantFrom('klub@example.pl', 'a.b-c@gmina.example.pl');
    case 'phone':
      return fc.constantFrom('22 123 45 67', '+48 600 100 200', '81 872 10 20 wew. 5');
    case 'postal-code':
      return fc.constantFrom('23-300', '00-697');
    case 'teryt':
      return fc.constantFrom('0605011', '3064011');
    case 'link':
      return fc.constant('https://example.pl/klub');
    case 'text':
    case 'long-text':
      return texts.filter((text) => text.length <= maxLength(item));
    default:
      return fc.constant(null);
  }
}

/** Rows of a table with at least one answer in each; few, since each is as good as any. */
const tableRows = (table: TableItem): fc.Arbitrary<readonly TableRow[] | null> =>
  fc
    .array(
      fc
        .record(
          Object.fromEntries(
            table.columns.map((column) => [
              column.id,
              fc.oneof(
                { weight: 1, arbitrary: fc.constant(null) },
                { weight: 4, arbitrary: plainAnswer(column) },
              ),
            ]),
          ),
        )
        .filter((row) => Object.values(row).some((value) => value !== null)),
      { maxLength: Math.min(maxRows(table), 6) },
    )
    .map((rows) => (rows.length === 0 ? null : rows));

/** An answer of the item's kind. */
function rightAnswer(item: Item): fc.Arbitrary<AnswerValue> {
  if (item.kind === 'table') return tableRows(item);
  return item.kind === 'choices'
    ? fc.subarray(item.options.map(({ id }) => id))
    : plainAnswer(item);
}

/** Answers of the right kind, one in `blanks` left empty; bounds are not kept on purpose. */
export const answersTo = (card: Card, blanks = 4): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      itemsOf(card)
        .filter(({ kind }) => kind !== 'info')
        .map((item) => [
          item.id,
          fc.oneof(
            { weight: 1, arbitrary: fc.constant(null) },
            { weight: blanks, arbitrary: rightAnswer(item) },
          ),
        ]),
    ),
  );

/** What pasting may leave in a cell that asked for something else. */
const garbage = fc.constantFrom<CellValue>(
  'tak',
  'Tak ',
  'TAK',
  'NIE',
  '5',
  '0,5',
  '40%',
  ' ',
  'spełnienie',
  -1,
  0,
  0.5,
  1e9,
  45_000.5,
);

/** The same everywhere: one number, and the first or the last option. */
interface Uniform {
  readonly number: number;
  readonly option: 0 | -1;
}

/** 40 pleases every requirement of ours, 1 is little. */
const UNIFORMS: readonly Uniform[] = [
  { number: 40, option: 0 },
  { number: 1, option: 0 },
  { number: 40, option: -1 },
];

function uniform(item: Item, { number, option }: Uniform): string | number | null {
  if (item.kind === 'choice') return item.options.at(option)?.id ?? null;
  return item.kind === 'integer' || item.kind === 'number' ? number : null;
}

type ToCell = (item: Item, answer: AnswerValue) => CellValue;
type Cells = fc.Arbitrary<readonly CellValue[]>;

/** A cell with an answer, a blank or garbage, or what is usual. */
const anyCell = (
  item: Item,
  toCell: ToCell,
  usual: CellValue,
  often: number,
): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<CellValue>('') },
    { weight: 12, arbitrary: plainAnswer(item).map((answer) => toCell(item, answer)) },
    { weight: 1, arbitrary: garbage },
    { weight: often, arbitrary: fc.constant(usual) },
  );

/** The marks of a question: as people make them, rarely with something strange between. */
function markCells(options: number, usual: readonly CellValue[], often: number): Cells {
  const mark = fc.oneof(
    { weight: 5, arbitrary: fc.constant<CellValue>('') },
    { weight: 4, arbitrary: fc.constantFrom<CellValue>('x', 'X', ' x') },
  );
  const none = Array.from({ length: options + 1 }, (_, index) => (index === options ? 'x' : ''));
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(mark, { minLength: options, maxLength: options })
        .map((marks): readonly CellValue[] => [...marks, '']),
    },
    { weight: 2, arbitrary: fc.constant<readonly CellValue[]>(none) },
    {
      weight: 1,
      arbitrary: fc.array(fc.oneof(mark, garbage), {
        minLength: options + 1,
        maxLength: options + 1,
      }),
    },
    { weight: often, arbitrary: fc.constant(usual) },
  );
}

/** The cells of one item: one, one for each option and for none of them, or those of all rows. */
function itemCells(item: Item, toCell: ToCell, same: Uniform | null): Cells {
  const often = same === null ? 1 : 1000;
  const usual = (of: Item): CellValue => (same === null ? '' : toCell(of, uniform(of, same)));
  switch (item.kind) {
    case 'info':
      return fc.constant([]);
    case 'choices': {
      const picked = same === null ? -1 : (item.options.length + same.option) % item.options.length;
      const marks = [...item.options, null].map((_, index) => (index === picked ? 'x' : ''));
      return markCells(item.options.length, marks, often);
    }
    case 'table': {
      const row = (columns: readonly Item[]): Cells =>
        fc.tuple(...columns.map((column) => anyCell(column, toCell, usual(column), often)));
      const blank = fc.constant<readonly CellValue[]>(item.columns.map(() => ''));
      return fc
        .tuple(
          ...Array.from({ length: maxRows(item) }, () =>
            fc.oneof({ weight: 1, arbitrary: blank }, { weight: 3, arbitrary: row(item.columns) }),
          ),
        )
        .map((rows) => rows.flat());
    }
    default:
      return anyCell(item, toCell, usual(item), often).map((value) => [value]);
  }
}

/**
 * Cell values for the items, as fillings may have them: answers at random, with blanks and garbage
 * between; or everything right, or little of everything, but for a few cells, so that results which
 * need all of them are reached too. In the order of the items; of options, and none of them last; of
 * rows, and their columns.
 */
export function cellsFor(items: readonly Item[], toCell: ToCell): Cells {
  const filled = (same: Uniform | null): Cells =>
    fc.tuple(...items.map((item) => itemCells(item, toCell, same))).map((cells) => cells.flat());
  return fc.oneof(filled(null), ...UNIFORMS.map(filled));
}
