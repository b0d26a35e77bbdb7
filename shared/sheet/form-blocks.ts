import type { Item } from '../definition/programme';
import { answerRole, roomToWrite, rowsForLongText, type BlockSource } from './block-source';
import { block, cell, type DraftBlock } from './draft';
import { spanWidth } from './geometry';
import { shownLabel } from './roles';

const ROW_HEIGHT = 20;
/** Least lines that an empty long text offers to write in. */
const LONG_TEXT_LINES = 5;

/** A label and an answer side by side, with the state beside them where there is room. */
export function formRow(source: BlockSource, item: Item): DraftBlock {
  const { label, answer, state } = source.geometry.form;
  if (item.kind === 'info') {
    return block([cell(label[0], answer[1], 'intro', item.label)]);
  }
  const rows = rowsForLongText(source, item, spanWidth(source.geometry, ...answer));
  const labelRole = item.required ? 'label' : 'label-optional';
  return block(
    [
      cell(...label, labelRole, shownLabel(item), { rows }),
      cell(...answer, answerRole(source, item), { kind: 'answer', item: item.id }, { rows }),
      ...(state === null
        ? []
        : [cell(state, state, 'state', { kind: 'state', item: item.id }, { rows })]),
    ],
    {
      rows,
      minHeight: item.kind === 'long-text' ? roomToWrite(LONG_TEXT_LINES, rows) : ROW_HEIGHT,
    },
  );
}
