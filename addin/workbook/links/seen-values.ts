import type { CellValue } from '../../../shared/sheet/answer-cell';
import type { SheetSnapshot } from '../sheets/snapshot';
import { formulaAt } from '../sheets/snapshot';
import { answerCells, seenCells } from './ledger';
import { parseLink } from './link-formula';

/** What was last looked at of the values from other cards, by the ids of the hidden columns. */
export function seenValues(snapshot: SheetSnapshot): ReadonlyMap<string, CellValue> {
  const answers = answerCells(snapshot.values);
  return new Map(
    [...seenCells(snapshot.values)].flatMap(([id, { row, column }]) => {
      const cell = answers.get(id);
      const formula = cell === undefined ? null : formulaAt(snapshot, cell);
      const link = formula === null ? null : parseLink(formula);
      // Where the cell shows nothing from elsewhere, nothing was looked at.
      if (link === null || link.kind === 'broken') return [];
      return [[id, snapshot.values[row]?.[column] ?? ''] as const];
    }),
  );
}
