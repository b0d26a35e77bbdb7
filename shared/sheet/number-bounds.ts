/** What numbers an item takes, as a formula and in code. */
import type { NumberItem } from '../definition/programme';

const bound = (number: number): string => (number < 0 ? `(${number})` : String(number));

/** TRUE where the number of a cell is outside what its item takes; null where every number is taken. */
export function outsideFormula(cell: string, { kind, min, max }: NumberItem): string | null {
  const tests = [
    ...(min === undefined ? [] : [`${cell}<${bound(min)}`]),
    ...(max === undefined ? [] : [`${cell}>${bound(max)}`]),
    ...(kind === 'integer' ? [`${cell}<>INT(${cell})`] : []),
  ];
  return tests.length === 0 ? null : `OR(${tests.join(',')})`;
}

/** Whether that formula comes to TRUE. */
export const isOutside = (value: number, { kind, min, max }: NumberItem): boolean =>
  (min !== undefined && value < min) ||
  (max !== undefined && value > max) ||
  (kind === 'integer' && !Number.isInteger(value));
