import type { ComparisonHeads, ComparisonRow } from '../definition/programme';
import { answerRole, marked, type BlockSource, type Lookup } from './block-source';
import { block, cell, type DraftBlock, type DraftCell } from './draft';
import type { Span } from './geometry';
import { inputRole, shownLabel } from './roles';

/** Heads of the columns of a comparison: the card's own words, and those that all cards share. */
export const comparisonHeads = ({
  required,
  declared,
  finding,
}: ComparisonHeads): readonly string[] => [
  'Lp.',
  required,
  'Pozycja',
  declared,
  'Wynik porównania',
  'Czego brakuje',
  finding,
  'Uzasadnienie ustalenia',
];

/** A requirement over the rows of what is declared for it, with the result beside. */
export function comparisonRow(
  source: BlockSource,
  spans: readonly Span[],
  itemById: Lookup,
  row: ComparisonRow,
  number: number,
): DraftBlock {
  const rows = row.items.length;
  const whole = { rows };
  const at = (column: number): Span => spans[column] ?? [0, 0];
  const rule = source.card.rules.find(({ id }) => id === row.rule);
  const declared = row.items.flatMap((id, top): DraftCell[] => {
    const item = itemById(id);
    return [
      cell(...at(2), 'requirement', shownLabel(item), { top }),
      cell(...at(3), answerRole(source, item), { kind: 'answer', item: id }, { top }),
    ];
  });
  return block(
    [
      cell(...at(0), 'ordinal', String(number), whole),
      cell(...at(1), 'requirement', marked(source, row.required, rule?.origin ?? 'source'), whole),
      ...declared,
      cell(...at(4), 'result', { kind: 'result', rule: row.rule }, whole),
      cell(...at(5), 'explanation', { kind: 'lacking', rule: row.rule }, whole),
      cell(
        ...at(6),
        inputRole(itemById(row.finding)),
        { kind: 'answer', item: row.finding },
        whole,
      ),
      cell(...at(7), inputRole(itemById(row.reason)), { kind: 'answer', item: row.reason }, whole),
    ],
    { rows },
  );
}
