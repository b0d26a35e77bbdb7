import type {
  BooleanExpression,
  ItemId,
  NumberExpression,
  Relation,
} from '../definition/expression';
import { optionsOf, type Item } from '../definition/programme';
import { formatNumber } from '../messages/numbers';
import { itemsRead } from './order';

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  '>=': 'co najmniej',
  '>': 'więcej niż',
  '<=': 'najwyżej',
  '<': 'mniej niż',
  '=': 'dokładnie',
};

type Items = ReadonlyMap<ItemId, Item>;

const labelOf = (items: Items, id: ItemId): string => items.get(id)?.label ?? id;

function unitOf(items: Items, expression: NumberExpression): string {
  const [item] = itemsRead(expression).map((id) => items.get(id));
  const unit = item !== undefined && 'unit' in item ? item.unit : undefined;
  return unit === undefined ? '' : `\u00A0${unit}`;
}

/**
 * What is wanted for a condition to hold, in a few Polish words: „Psycholog: co najmniej 1 os.”.
 * The pane, the worksheet's formula and the report say the same.
 */
export function wanted(items: Items, condition: BooleanExpression): string {
  switch (condition.op) {
    case 'is': {
      const item = items.get(condition.item);
      const options = item === undefined ? [] : optionsOf(item);
      const label = options.find(({ id }) => id === condition.option)?.label ?? condition.option;
      return `${labelOf(items, condition.item)}: „${label}”`;
    }
    case 'compare': {
      const { left, right, relation } = condition;
      const bound = right.op === 'number' ? formatNumber(right.value, 'pl') : '…';
      const amount = `${RELATION_WORDS[relation]} ${bound}${unitOf(items, left)}`;
      return left.op === 'value' ? `${labelOf(items, left.item)}: ${amount}` : `łącznie ${amount}`;
    }
    default:
      return itemsRead(condition)
        .map((id) => labelOf(items, id))
        .join(', ');
  }
}
