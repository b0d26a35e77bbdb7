import type { Rule } from '../definition/programme';
import { marked, type BlockSource } from './block-source';
import { block, cell, type DraftBlock } from './draft';
import { spansOf } from './geometry';
import { LIST_COLUMNS } from './wanted-columns';

/** As many rows as the list has entries: it may come to name all of them. */
export function listRows(source: BlockSource, rule: Rule): readonly DraftBlock[] {
  if (rule.expression.op !== 'list') throw new Error(`"${rule.id}" is no list`);
  const [number = [0, 0] as const, entry = [0, 0] as const] = spansOf(
    source.geometry,
    LIST_COLUMNS,
  );
  const right = source.geometry.widths.length - 1;
  return [
    block([cell(0, right, 'intro', marked(source, rule.text, rule.origin))], {
      keepWithNext: 'heading',
    }),
    ...rule.expression.entries.map((_, place) =>
      block([
        cell(...number, 'list-number', { kind: 'entry-number', rule: rule.id, place }),
        cell(...entry, 'list-entry', { kind: 'entry', rule: rule.id, place }),
      ]),
    ),
  ];
}
