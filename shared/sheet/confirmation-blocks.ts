import type { ConfirmationRow } from '../definition/programme';
import {
  answerRole,
  roomToWrite,
  rowsForLongText,
  type BlockSource,
  type Lookup,
} from './block-source';
import { block, cell, type DraftBlock } from './draft';
import { spanWidth } from './geometry';
import { inputRole } from './roles';

/** Lines that an empty annotation offers to write in. */
const ANNOTATION_LINES = 3;

/** Heads of the columns of an audit. */
export const CONFIRMATION_HEADS = [
  'Pozycja',
  'Poziom zadeklarowany',
  'Potwierdzenie',
  'Adnotacja audytora',
];

/** What was declared beside the auditor's confirmation and annotation. */
export function confirmationRow(
  source: BlockSource,
  itemById: Lookup,
  row: ConfirmationRow,
): DraftBlock {
  const declared = row.declared.map((id) => {
    const item = itemById(id);
    return { item, rows: rowsForLongText(source, item, spanWidth(source.geometry, 1, 1)) };
  });
  const annotation = itemById(row.annotation);
  const own = rowsForLongText(source, annotation, spanWidth(source.geometry, 3, 3));
  const rows = Math.max(
    own,
    declared.reduce((total, one) => total + one.rows, 0),
  );
  let top = 0;
  const cells = declared.map(({ item, rows: needed }, index) => {
    const last = index === declared.length - 1;
    const height = last ? rows - top : needed;
    const placed = cell(
      1,
      1,
      answerRole(source, item),
      { kind: 'answer', item: item.id },
      { top, rows: height },
    );
    top += height;
    return placed;
  });
  const confirmation = itemById(row.confirmation);
  return block(
    [
      cell(0, 0, 'label', row.label, { rows }),
      ...cells,
      cell(2, 2, inputRole(confirmation), { kind: 'answer', item: row.confirmation }, { rows }),
      cell(3, 3, inputRole(annotation), { kind: 'answer', item: row.annotation }, { rows }),
    ],
    { rows, minHeight: roomToWrite(ANNOTATION_LINES, rows) },
  );
}
