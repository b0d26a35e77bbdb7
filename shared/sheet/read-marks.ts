/** The marks beside a question's options, back to what was picked. */
import type { OptionId } from '../definition/expression';
import type { ChoicesItem } from '../definition/programme';
import { MARK } from '../rules/answer-formula';
import type { CellValue } from './answer-cell';
import { markId } from './ledger-ids';

/** The ids that the cells of a `choices` item have in the hidden columns. */
export const markIds = (
  item: ChoicesItem,
): readonly { readonly id: string; readonly option: OptionId | null }[] =>
  [...item.options.map(({ id }) => id), null].map((option) => ({
    id: markId(item.id, option),
    option,
  }));

interface Mark {
  readonly option: OptionId | null;
  readonly value: CellValue;
}

const said = (value: CellValue): string => String(value).trim();
const isMarked = ({ value }: Mark): boolean => said(value).toLowerCase() === MARK;

/**
 * The options picked, none of them as the empty list, null when nothing is marked. What is no mark,
 * or a mark for none beside others, is no answer: validation says what is wrong.
 */
export function readMarks(
  marks: readonly Mark[],
): readonly OptionId[] | null | { readonly cell: CellValue } {
  const strange = marks.find((mark) => said(mark.value) !== '' && !isMarked(mark));
  if (strange !== undefined) return { cell: strange.value };
  const marked = marks.filter(isMarked);
  const none = marked.find(({ option }) => option === null);
  if (none !== undefined) return marked.length === 1 ? [] : { cell: none.value };
  return marked.length === 0 ? null : marked.flatMap(({ option }) => option ?? []);
}
