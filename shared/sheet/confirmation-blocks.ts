import type { ConfirmationRow } from '../definition/programme';
import {
  answerRole,
  roomToWrite,
  rowsForLongText,
  type BlockSource,
  type Lookup,
} from './block-source';
import { block, cell, type DraftBlock } from './draft';
import { spanWidth, type Span } from './geometry';
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
  spans: readonly Span[],
  itemById: Lookup,
  row: ConfirmationRow,
): DraftBlock {
  const at = (column: number): Span => spans[column] ?? [0, 0];
  const declared = row.declared.map((id) => {
    const item = itemById(id);
    return { item, rows: rowsForLongText(source, item, spanWidth(source.geometry, ...at(1))) };
  });
  const annotation = itemById(row.annotation);
  const own = rowsForLongText(source, annotation, spanWidth(source.geometry, ...at(3)));
  const rows = Math.max(
    own,
    declared.reduce((total, one) => total + one.rows, 0),
  );
  let top = 0;
  const cells = declared.map(({ item, rows: needed }, index) => {
    const last = index === declared.length - 1;
    const height = last ? rows - top : needed;
    const placed = cell(
      ...at(1),
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
      cell(...at(0), 'label', row.label, { rows }),
      ...cells,
      cell(...at(2), inputRole(confirmation), { kind: 'answer', item: row.confirmation }, { rows }),
      cell(...at(3), inputRole(annotation), { kind: 'answer', item: row.annotation }, { rows }),
    ],
    { rows, minHeight: roomToWrite(ANNOTATION_LINES, rows) },
  );
}
