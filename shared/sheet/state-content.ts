/** Whether an item is filled in, in a word and a sign. */
import { answerTo } from '../card/answers';
import type { ItemId } from '../definition/expression';
import type { Item } from '../definition/programme';
import { compileBoolean } from '../rules/compile';
import { booleanFormula, isAnswered } from '../rules/formula';
import { textConstant } from '../rules/formula-constants';
import type { FormulaPlaces } from '../rules/formula-places';
import type { ContentSource } from './contents';
import { linkOf } from './links';
import { isOutside, outsideFormula } from './number-bounds';
import type { CellContent } from './plan';

/** What a state cell says; the looks of conditional formats tell by the first sign. */
export const STATE_WORDS = {
  done: '✓ gotowe',
  toDo: '• uzupełnij',
  /** The cell shows another card's answer: there is nothing to type here. */
  elsewhere: '• na innej karcie',
  wrong: '✗ popraw',
} as const;

/** The state of an answer is shown also where the item does not apply at present. */
const withoutCondition = (
  items: ReadonlyMap<ItemId, Item>,
  item: Item,
): ReadonlyMap<ItemId, Item> =>
  item.applies === undefined ? items : new Map(items).set(item.id, { ...item, applies: undefined });

/** The state beside an answer. */
export function stateContent(source: ContentSource, id: ItemId): CellContent {
  const item = source.items.get(id);
  if (item === undefined) return { kind: 'empty' };
  const { places } = source;
  const needed = !item.required
    ? 'FALSE'
    : item.applies === undefined
      ? 'TRUE'
      : booleanFormula(places, item.applies);
  const written = `LEN(TRIM(${writtenIn(places, item)}))>0`;
  const missing = linkOf(source.links, item) === null ? STATE_WORDS.toDo : STATE_WORDS.elsewhere;
  const [done, toDo, wrong] = [
    textConstant(STATE_WORDS.done),
    textConstant(missing),
    textConstant(STATE_WORDS.wrong),
  ];
  const frame = { answers: source.answers, results: new Map<never, never>() };
  const isNeeded =
    item.required &&
    (item.applies === undefined || compileBoolean(source.items, item.applies)(frame));
  const answer = answerTo(source.answers, id);
  const isNumber = item.kind === 'integer' || item.kind === 'number';
  const outside = isNumber ? outsideFormula(places.answer(id), item) : null;
  const said = outside === null ? done : `IF(${outside},${wrong},${done})`;
  const isWrong = isNumber && typeof answer === 'number' && isOutside(answer, item);
  const present = isWrong ? STATE_WORDS.wrong : STATE_WORDS.done;
  return {
    kind: 'formula',
    formula: `=IF(${isAnswered({ ...places, items: withoutCondition(source.items, item) }, id)},${said},IF(${written},${wrong},IF(${needed},${toDo},"")))`,
    cached: answer !== null ? present : isNeeded ? missing : '',
  };
}

/** Everything that stands in the cells of an item, as one text. */
const writtenIn = (places: FormulaPlaces, item: Item): string =>
  item.kind === 'choices'
    ? [
        ...item.options.map((option) => places.mark(item.id, option.id)),
        places.noneMark(item.id),
      ].join('&')
    : places.answer(item.id);
