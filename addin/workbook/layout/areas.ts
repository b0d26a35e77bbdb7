import type { CellRange } from '../../../shared/sheet/plan';
import { rangeAddress } from '../../../shared/sheet/address';

/** Longest address that `Worksheet.getRanges` takes. */
export const MAX_ADDRESS = 8192;

/**
 * The cells for which `belongs` holds as few rectangles: runs along rows, equal runs of rows below
 * each other joined.
 */
export function rectangles(
  rows: number,
  columns: number,
  belongs: (row: number, column: number) => boolean,
): readonly CellRange[] {
  const done: CellRange[] = [];
  let open: CellRange[] = [];
  for (let row = 0; row < rows; row += 1) {
    const runs = runsOf(columns, (column) => belongs(row, column));
    const next = runs.map(({ left, right }): CellRange => {
      const above = open.find((range) => range.left === left && range.right === right);
      return { top: above?.top ?? row, left, bottom: row, right };
    });
    done.push(
      ...open.filter((range) => !next.some(({ top, left }) => continues(range, top, left))),
    );
    open = next;
  }
  return [...done, ...open];
}

const continues = (range: CellRange, top: number, left: number): boolean =>
  range.top === top && range.left === left;

/** Unbroken runs of indices for which `belongs` holds. */
export function runsOf(
  length: number,
  belongs: (index: number) => boolean,
): readonly { readonly left: number; readonly right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (let index = 0; index < length; index += 1) {
    if (!belongs(index)) continue;
    const last = runs.at(-1);
    if (last?.right === index - 1) last.right = index;
    else runs.push({ left: index, right: index });
  }
  return runs;
}

/** Addresses joined by commas into as few texts as the limit of `getRanges` allows. */
export function joinedAddresses(addresses: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= MAX_ADDRESS) {
      texts[texts.length - 1] = `${last},${address}`;
    } else texts.push(address);
  }
  return texts;
}

/** Several ranges as one object, or as few as the limit of addresses allows. */
export const areasOf = (
  sheet: Excel.Worksheet,
  ranges: readonly CellRange[],
): readonly Excel.RangeAreas[] =>
  joinedAddresses(ranges.map(rangeAddress)).map((address) => sheet.getRanges(address));

/** Whole rows or columns (`4:7`, `D:E`) as one object, or as few as the limit allows. */
export const linesOf = (
  sheet: Excel.Worksheet,
  addresses: readonly string[],
): readonly Excel.RangeAreas[] =>
  joinedAddresses(addresses).map((address) => sheet.getRanges(address));
