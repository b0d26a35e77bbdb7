import type { Card, Rule, Section } from '../definition/programme';
import { marked, type BlockSource } from './block-source';
import { block, cell, type DraftBlock } from './draft';
import { spansOf } from './geometry';
import { LIST_COLUMNS } from './wanted-columns';

const NOTICE_HEIGHT = 16;

/** Whether nothing stands below a section: its last rows need not be printed while they show nothing. */
export const endsCard = ({ sections, roles }: Card, section: Section): boolean =>
  section === sections.at(-1) && roles.length === 0;

/**
 * As many rows as the list has entries: it may come to name all of them.
 *
 * @param ends whether it ends the card.
 */
export function listRows(source: BlockSource, rule: Rule, ends: boolean): readonly DraftBlock[] {
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
    ...(ends
      ? [
          block([cell(0, right, 'notice', { kind: 'unprinted-entries', rule: rule.id })], {
            keepWithNext: 'heading',
            minHeight: NOTICE_HEIGHT,
          }),
        ]
      : []),
    ...rule.expression.entries.map((_, place) =>
      block([
        cell(...number, 'list-number', { kind: 'entry-number', rule: rule.id, place }),
        cell(...entry, 'list-entry', { kind: 'entry', rule: rule.id, place }),
      ]),
    ),
  ];
}
