import type { Card } from '../definition/programme';
import { buildSheet } from '../sheet/build';
import { parseLedgerHead } from '../sheet/identity';
import type { CellValue } from '../sheet/answer-cell';
import type { SheetIdentity } from '../sheet/plan';
import type { SheetValues } from '../sheet/read';

/**
 * The values of a sheet with the heads of its hidden columns put back where its definition has
 * them: somebody has cleared those cells, and without them no answer is found.
 */
export function restoreHeads(
  card: Card,
  identity: SheetIdentity,
  values: SheetValues,
): SheetValues {
  const { cells, identityCell } = buildSheet(card, { identity });
  const heads = new Map<number, CellValue>();
  cells[identityCell.row]?.forEach(({ content }, column) => {
    if (content.kind === 'value' && parseLedgerHead(String(content.value)) !== null)
      heads.set(column, content.value);
  });
  const width = Math.max(0, ...heads.keys()) + 1;
  return values.map((line, row) =>
    row === identityCell.row
      ? Array.from({ length: Math.max(width, line.length) }, (_, column): CellValue => {
          const there = line[column] ?? '';
          return there === '' ? (heads.get(column) ?? '') : there;
        })
      : line,
  );
}
