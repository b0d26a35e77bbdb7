import type { CellPosition } from '../../sheet/plan';

const REFERENCE = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
const LAST = { row: 1_048_575, column: 16_383 } as const;

/** Whether Excel has such a cell. */
export const exists = ({ row, column }: CellPosition): boolean =>
  row <= LAST.row && column <= LAST.column;

/** The place that `B7` names, both counted from 0; null when Excel has no such cell. */
export function parseCellReference(text: string): CellPosition | null {
  const [, letters, digits] = REFERENCE.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const position = { row: Number(digits) - 1, column };
  return exists(position) ? position : null;
}
