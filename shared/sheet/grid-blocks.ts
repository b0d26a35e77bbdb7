import type { Item, Section, SectionLayout } from '../definition/programme';
import {
  answerRole,
  lookup,
  marked,
  roomToWrite,
  rowsForLongText,
  type BlockSource,
} from './block-source';
import { block, cell, type DraftBlock, type DraftCell } from './draft';
import { spansOf, spanWidth, type Span } from './geometry';
import { itemOrigin } from './origin-marks';

type Grid = Extract<SectionLayout, { readonly kind: 'grid' }>;

const ROW_HEIGHT = 22;
const LONG_TEXT_LINES = 3;
/** Labels of several sentences are read, not looked for: they are better not in bold. */
const LONG_LABEL = 120;

/** Heads over columns that stand where `spans` says. */
export const headRow = (spans: readonly Span[], heads: readonly string[]): DraftBlock =>
  block(
    heads.map((head, column) => cell(...(spans[column] ?? [0, 0]), 'column-head', head)),
    { keepWithNext: 'heading' },
  );

/** Several items in a row under common heads; what is no answer is a text of the row. */
export function gridRows(
  source: BlockSource,
  { items, layout }: Section & { readonly layout: Grid },
  wanted: readonly number[],
): readonly DraftBlock[] {
  const spans = spansOf(source.geometry, wanted);
  const itemById = lookup(items);
  const [first = [0, 0] as const, ...columns] = spans;
  const areLong = layout.rows.some(({ label }) => label.length > LONG_LABEL);
  const rows = layout.rows.map(({ label, items: ids }) => {
    const inRow = ids.map((id, column) => ({
      item: itemById(id),
      span: columns[column] ?? first,
    }));
    const height = Math.max(
      1,
      ...inRow.map(({ item, span }) =>
        rowsForLongText(source, item, spanWidth(source.geometry, ...span)),
      ),
    );
    const whole = { rows: height };
    const cellOf = ({ item, span }: { item: Item; span: Span }): DraftCell =>
      item.kind === 'info'
        ? cell(...span, 'requirement', item.label, whole)
        : cell(...span, answerRole(source, item), { kind: 'answer', item: item.id }, whole);
    const own = inRow.filter(({ item }) => item.kind !== 'info');
    const required = own.some(({ item }) => item.required);
    const proposed = own.some(({ item }) => itemOrigin(item) === 'proposal');
    const isLong = own.some(({ item }) => item.kind === 'long-text' && !source.isShown(item));
    return block(
      [
        cell(
          ...first,
          required && !areLong ? 'label' : 'label-optional',
          marked(source, label, proposed ? 'proposal' : 'source'),
          whole,
        ),
        ...inRow.map(cellOf),
      ],
      { rows: height, minHeight: isLong ? roomToWrite(LONG_TEXT_LINES, height) : ROW_HEIGHT },
    );
  });
  return [headRow(spans, layout.heads), ...rows];
}
