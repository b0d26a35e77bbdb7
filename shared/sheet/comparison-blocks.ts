import type { ComparisonRow } from '../definition/programme';
import { answerRole, type BlockSource, type Lookup } from './block-source';
import { block, cell, type DraftBlock, type DraftCell } from './draft';
import { inputRole, shownLabel } from './roles';

/** Heads of the columns of a comparison. */
export const COMPARISON_HEADS = [
  'Lp.',
  'Poziom wymagalny',
  'Pozycja',
  'Poziom wnioskowany',
  'Wynik porównania',
  'Czego brakuje',
  'Ustalenie jednostki',
  'Uzasadnienie ustalenia',
];

/** A requirement over the rows of what is declared for it, with the result beside. */
export function comparisonRow(
  source: BlockSource,
  itemById: Lookup,
  row: ComparisonRow,
  number: number,
): DraftBlock {
  const rows = row.items.length;
  const whole = { rows };
  const declared = row.items.flatMap((id, top): DraftCell[] => {
    const item = itemById(id);
    return [
      cell(2, 2, 'requirement', shownLabel(item), { top }),
      cell(3, 3, answerRole(source, item), { kind: 'answer', item: id }, { top }),
    ];
  });
  return block(
    [
      cell(0, 0, 'ordinal', String(number), whole),
      cell(1, 1, 'requirement', row.required, whole),
      ...declared,
      cell(4, 4, 'result', { kind: 'result', rule: row.rule }, whole),
      cell(5, 5, 'explanation', { kind: 'lacking', rule: row.rule }, whole),
      cell(6, 6, inputRole(itemById(row.finding)), { kind: 'answer', item: row.finding }, whole),
      cell(7, 7, inputRole(itemById(row.reason)), { kind: 'answer', item: row.reason }, whole),
    ],
    { rows },
  );
}
