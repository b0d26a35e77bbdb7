/** What would make Excel repair or refuse the file, found before it is written. */
import type { CellRange } from '../sheet/plan';
import { rangeAddress } from '../sheet/address';
import { LISTS_SHEET } from './lists-sheet';
import type { WrittenSheet } from './written-sheet';

const NAME_LIMIT = 31;
const HEIGHT_LIMIT = 409;

const nameIsFit = (name: string): boolean =>
  name.length > 0 &&
  name.length <= NAME_LIMIT &&
  !/[\\/?*[\]:\p{Cc}]|^'|'$|_x[0-9A-Fa-f]{4}_/u.test(name) &&
  ![LISTS_SHEET, 'history'].includes(name.toLowerCase());

function checkShape({ name, cells, columns, heights }: WrittenSheet): void {
  if (cells.length !== heights.length || cells.some((row) => row.length !== columns.length))
    throw new Error(`The plan of ${name} has rows that do not fit its columns or heights.`);
  if (heights.some((height) => !(height >= 0 && height <= HEIGHT_LIMIT)))
    throw new Error(`The plan of ${name} has a row higher than ${HEIGHT_LIMIT} points.`);
}

const overlap = (a: CellRange, b: CellRange): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

function checkMerges({ name, merges, cells }: WrittenSheet): void {
  merges.forEach((merge, index) => {
    const address = rangeAddress(merge);
    if (merges.slice(index + 1).some((other) => overlap(merge, other)))
      throw new Error(`Merged cells overlap at ${name}!${address}.`);
    const covered = cells
      .slice(merge.top, merge.bottom + 1)
      .flatMap((row) => row.slice(merge.left, merge.right + 1))
      .slice(1);
    if (covered.some(({ content }) => content.kind !== 'empty'))
      throw new Error(`Merged cells hide a content at ${name}!${address}.`);
  });
}

/** @throws Error that names the sheet and what is wrong with its plan. */
export function checkPlans(sheets: readonly WrittenSheet[]): void {
  if (sheets.length === 0) throw new Error('A workbook needs a sheet.');
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (names.size !== sheets.length) throw new Error('Two sheets have the same name.');
  for (const plan of sheets) {
    if (!nameIsFit(plan.name)) throw new Error(`A sheet cannot be called ${plan.name}.`);
    checkShape(plan);
    checkMerges(plan);
  }
}
