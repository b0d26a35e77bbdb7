import type { Card, Rule, Section } from '../definition/programme';
import { marked, type BlockSource } from './block-source';
import { block, cell, type DraftBlock } from './draft';
import { spansOf } from './geometry';
import { LIST_COLUMNS } from './wanted-columns';

const NOTICE_HEIGHT = 16;

/**
 * The lists that end a card. They end its sheet, below all that is typed and signed: rows that the
 * last of them does not need are the last of the sheet, and need not be printed.
 */
export function closingLists({ sections }: Card): readonly Section[] {
  const before = sections.findLastIndex(({ layout }) => layout.kind !== 'list');
  return sections.slice(before + 1);
}

/** Whether nothing stands below a list: its last rows need not be printed while they show nothing. */
export const endsSheet = (card: Card, section: Section): boolean =>
  section === closingLists(card).at(-1);

/**
 * As many rows as the list has entries: it may come to name all of them. When it names none, the
 * first one says so.
 *
 * @param none the sentence that says so.
 * @param ends whether it ends the sheet.
 */
export function listRows(
  source: BlockSource,
  rule: Rule,
  none: string,
  ends: boolean,
): readonly DraftBlock[] {
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
    ...rule.expression.entries.map((_, place) => {
      const at = { rule: rule.id, place };
      return block([
        cell(...number, 'list-number', { kind: 'entry-number', ...at }),
        cell(...entry, 'list-entry', {
          kind: 'entry',
          ...at,
          otherwise: place === 0 ? none : '',
        }),
      ]);
    }),
  ];
}
