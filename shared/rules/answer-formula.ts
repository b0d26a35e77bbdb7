/** What a formula can tell of the cell or the marks in which an item is answered. */
import type { ItemId } from '../definition/expression';
import { optionsOf, type ChoicesItem } from '../definition/programme';
import { formatFormula } from './format-formula';
import { textConstant } from './formula-constants';
import { itemAt, NoFormula, type FormulaPlaces } from './formula-places';

const MIN_SERIAL = 61;
const MAX_SERIAL = 2_958_465;

/** TRUE when the cell holds a number that the item's kind can be. */
export function holdsNumber(places: FormulaPlaces, id: ItemId): string {
  const cell = places.answer(id);
  return itemAt(places, id).kind === 'date'
    ? `IF(ISNUMBER(${cell}),AND(${cell}=INT(${cell}),${cell}>=${MIN_SERIAL},${cell}<=${MAX_SERIAL}),FALSE)`
    : `ISNUMBER(${cell})`;
}

/** The text in the cell when the option is picked, as a constant. */
export function optionLabel(places: FormulaPlaces, id: ItemId, option: string): string {
  const found = optionsOf(itemAt(places, id)).find((one) => one.id === option);
  if (found === undefined) throw new NoFormula(`"${id}" has no option "${option}"`);
  return textConstant(found.label);
}

/** TRUE when the cell holds something that is an answer of the item's kind. */
export function answeredFormula(places: FormulaPlaces, id: ItemId): string {
  const item = itemAt(places, id);
  switch (item.kind) {
    case 'integer':
    case 'number':
    case 'date':
      return holdsNumber(places, id);
    case 'choice': {
      const cell = places.answer(id);
      return `OR(${item.options.map(({ label }) => `EXACT(${cell},${textConstant(label)})`).join(',')})`;
    }
    case 'choices':
      return isPicked(places, item);
    case 'table':
      return `SUM(${places.rows({ op: 'rows', table: id })})>0`;
    case 'info':
      throw new NoFormula(`"${id}" takes no answer`);
    case 'email':
    case 'phone':
    case 'postal-code':
    case 'teryt':
    case 'link':
      return formatFormula(item.kind, places.answer(id));
    default:
      return `LEN(TRIM(${places.answer(id)}))>0`;
  }
}

/** How a picked option is marked on a worksheet. */
export const MARK = 'x';

/** TRUE when the cell of an option is marked. */
export const isMarked = (cell: string): string =>
  `EXACT(LOWER(TRIM(${cell})),${textConstant(MARK)})`;

/** TRUE when options or their refusal are marked, not both, and nothing else stands there. */
export function isPicked(places: FormulaPlaces, item: ChoicesItem): string {
  const options = item.options.map(({ id }) => places.mark(item.id, id));
  const none = places.noneMark(item.id);
  const clean = [...options, none].map((cell) => `OR(LEN(TRIM(${cell}))=0,${isMarked(cell)})`);
  const some = `OR(${options.map(isMarked).join(',')})`;
  return `AND(${clean.join(',')},OR(AND(${some},NOT(${isMarked(none)})),AND(NOT(${some}),${isMarked(none)})))`;
}
