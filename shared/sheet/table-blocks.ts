import type { Card, Column, Section, TableItem } from '../definition/programme';
import { maxRows } from '../card/read-table';
import { answerTo, type TableRow } from '../card/answers';
import { answerToCell } from './answer-cell';
import { marked, type BlockSource } from './block-source';
import { block, cell, type DraftBlock } from './draft';
import { itemOrigin } from './origin-marks';
import { inputRole } from './roles';
import { STYLES } from './styles';
import { MAX_ROW_HEIGHT, textHeight } from './text-height';
import { tableHeads } from './wanted-columns';

/** Tables of up to so many rows are drawn whole: they can be filled in by hand. */
const MOST_DRAWN_WHOLE = 15;
/** Rows that stay with the head on one page. */
const FIRST_ROWS = 3;
const ROW_HEIGHT = 20;
const LONG_TEXT_HEIGHT = 34;
const END_HEIGHT = 8;
const NOTICE_HEIGHT = 16;

/**
 * Whether a section is a table that is drawn, and printed, only as far as it is used. It ends the
 * card: nothing could stand below it.
 */
export function isGrowing({ sections }: Card, section: Section): boolean {
  const [table] = section.items;
  return (
    section.layout.kind === 'table' &&
    table?.kind === 'table' &&
    section === sections.at(-1) &&
    maxRows(table) > MOST_DRAWN_WHOLE
  );
}

/** Height of a filled row, in points. */
export const rowHeight = (
  columns: readonly Column[],
  row: TableRow,
  widths: readonly number[],
): number =>
  columns.reduce((height, column, index) => {
    const text = String(answerToCell(column, answerTo(row, column.id)));
    const needed = textHeight(text, widths[index + 1] ?? 0, STYLES[inputRole(column)]);
    return Math.min(MAX_ROW_HEIGHT, Math.max(height, needed));
  }, ROW_HEIGHT);

/** A table with all its rows, and a row below them that nothing can be typed into. */
export function tableRows(
  source: BlockSource,
  table: TableItem,
  growing: boolean,
): readonly DraftBlock[] {
  const { widths } = source.geometry;
  const filled = source.rowsOf(table);
  const long = table.columns.some(({ kind }) => kind === 'long-text');
  const blank = long && !growing ? LONG_TEXT_HEIGHT : ROW_HEIGHT;
  const origins = [
    'source' as const,
    ...table.columns.map(itemOrigin),
    ...(table.computed ?? []).map(({ origin }) => origin),
  ];
  const heads = tableHeads(table).map((head, column) =>
    cell(column, column, 'column-head', marked(source, head, origins[column] ?? 'source')),
  );
  const heights = Array.from({ length: maxRows(table) }, (_, index) => {
    const row = filled[index];
    return row === undefined ? blank : rowHeight(table.columns, row, widths);
  });
  const headHeight = Math.max(
    ...heads.map(({ left, content }) =>
      content.kind === 'text'
        ? textHeight(content.text, widths[left] ?? 0, STYLES['column-head'])
        : 0,
    ),
  );
  const first = heights.slice(0, FIRST_ROWS);
  const rest = heights.slice(FIRST_ROWS);
  return [
    ...(growing
      ? [
          block([cell(0, widths.length - 1, 'notice', { kind: 'unprinted', table: table.id })], {
            keepWithNext: 'heading',
            minHeight: NOTICE_HEIGHT,
          }),
        ]
      : []),
    block(heads, {
      rows: first.length + 1,
      heights: [headHeight, ...first],
      tableRows: { table: table.id, part: 'first' },
    }),
    block([], {
      rows: rest.length + 1,
      heights: [...rest, END_HEIGHT],
      tableRows: { table: table.id, part: 'rest' },
    }),
  ];
}
