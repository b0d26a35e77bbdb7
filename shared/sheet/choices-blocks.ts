import type { ChoicesItem, Item } from '../definition/programme';
import { marked, type BlockSource } from './block-source';
import { block, cell, type DraftBlock } from './draft';
import type { FormSpans } from './form-blocks';
import { itemOrigin } from './origin-marks';
import { shownLabel } from './roles';

/** What is marked when no option is right. */
export const noneLabel = ({ none = 'żadna z powyższych' }: ChoicesItem): string => none;

const ROW_HEIGHT = 20;

/** One row for each option, and one for none of them: a cell to mark, and what it means beside. */
export function choicesRows(
  source: BlockSource,
  { label, answer, mark, option, state }: FormSpans,
  item: ChoicesItem,
): DraftBlock {
  if (mark === null || option === null) throw new Error(`"${item.id}" has no place for marks`);
  const options: readonly { id: string | null; label: string; origin: Item['origin'] }[] = [
    ...item.options,
    { id: null, label: noneLabel(item), origin: 'source' },
  ];
  const rows = options.length;
  const isWhole = item.origin === 'proposal';
  const head = marked(source, shownLabel(item), isWhole ? itemOrigin(item) : 'source');
  return block(
    [
      cell(...label, item.required ? 'label' : 'label-optional', head, { rows }),
      ...options.flatMap(({ id, label: text, origin }, top) => [
        cell(
          ...mark,
          source.isShown(item) ? 'linked-mark' : 'input-mark',
          { kind: 'mark', item: item.id, option: id },
          { top },
        ),
        cell(
          option[0],
          answer[1],
          id === null ? 'option-none' : 'option',
          marked(source, text, isWhole ? 'source' : origin),
          { top },
        ),
      ]),
      ...(state === null
        ? []
        : [cell(...state, 'state', { kind: 'state', item: item.id }, { rows })]),
    ],
    { rows, minHeight: ROW_HEIGHT },
  );
}
