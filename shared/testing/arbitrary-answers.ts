/** Generated answers for property tests: everything a person may have left in a card. */
import fc from 'fast-check';
import type { AnswerValue, Answers } from '../card/answers';
import { itemsOf, type Card, type Item, type NumberItem } from '../definition/programme';
import { maxLength } from '../card/read-cell';
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

function rightAnswer(item: Item): fc.Arbitrary<AnswerValue> {
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

/** Answers of the right kind, one in `blanks` left empty; bounds are not kept on purpose. */
export const answersTo = (card: Card, blanks = 4): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      itemsOf(card).map((item) => [
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

/** The first option and one number everywhere: 40 pleases every requirement of ours, 1 is little. */
function uniform(item: Item, number: number): AnswerValue {
  if (item.kind === 'choice') return item.options[0]?.id ?? null;
  return item.kind === 'integer' || item.kind === 'number' ? number : null;
}

/**
 * Cell values for the items, as fillings may have them: answers at random, with blanks and garbage
 * between; or everything right, or little of everything, but for a few cells, so that results which
 * need all of them are reached too.
 */
export function cellsFor(
  items: readonly Item[],
  toCell: (item: Item, answer: AnswerValue) => CellValue,
): fc.Arbitrary<readonly CellValue[]> {
  const blank = fc.constant<CellValue>('');
  const anyCell = (item: Item, usual: fc.Arbitrary<CellValue>, often: number) =>
    fc.oneof(
      { weight: 2, arbitrary: blank },
      { weight: 12, arbitrary: rightAnswer(item).map((answer) => toCell(item, answer)) },
      { weight: 1, arbitrary: garbage },
      { weight: often, arbitrary: usual },
    );
  const random = fc.tuple(...items.map((item) => anyCell(item, blank, 1)));
  const nearly = (number: number) =>
    fc.tuple(
      ...items.map((item) => anyCell(item, fc.constant(toCell(item, uniform(item, number))), 1000)),
    );
  return fc.oneof(random, nearly(40), nearly(1));
}
