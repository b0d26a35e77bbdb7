import * as v from 'valibot';
import { writeContents, type NewContent } from '../edits/contents';
import { copiedFormula } from '../formula/shared';
import type { CellRange } from '../model';
import { apiError, unknownMember } from '../protocol/errors';
import { argument, optional } from '../protocol/host-object';
import { columnsOf, rowsOf } from '../rectangle';
import { contentAt } from '../state/lookup';
import type { Content } from '../state/sheet';
import { rangeArgument } from './addresses';
import type { Cells } from './api';
import { mayWrite } from './guard';

const CopyType = v.picklist(['All', 'Formulas', 'Values', 'Formats']);

/**
 * Copies formulas or values into the range: a source that fits into it several times is repeated,
 * relative references move along.
 */
export function copyFrom(
  cells: Cells & { readonly range: CellRange },
  [source, type, skipBlanks, transpose]: readonly unknown[],
): void {
  const { api, sheet, range } = cells;
  const what = optional(CopyType, type) ?? 'All';
  if ((what !== 'Formulas' && what !== 'Values') || skipBlanks === true || transpose === true) {
    throw unknownMember('Range', `copyFrom of ${what}`);
  }
  mayWrite(cells);
  const from = rangeArgument(api, sheet, argument(v.unknown(), source));
  const [rows, columns] = [rowsOf(from), columnsOf(from)];
  if (rowsOf(range) % rows !== 0 || columnsOf(range) % columns !== 0) {
    throw apiError('InvalidArgument');
  }
  const copy = (row: number, column: number): NewContent => {
    const at = { row: from.top + (row % rows), column: from.left + (column % columns) };
    if (what === 'Values') {
      const value = api.editor.calculation.value(sheet, at.row, at.column);
      return value === null || value === '' || typeof value === 'object'
        ? null
        : ({ kind: 'constant', value } satisfies Content);
    }
    const content = contentAt(sheet, at.row, at.column);
    if (content?.kind !== 'formula') return content;
    const down = range.top + row - at.row;
    const across = range.left + column - at.column;
    return copiedFormula(content, down, across);
  };
  const block = Array.from({ length: rowsOf(range) }, (_row, down) =>
    Array.from({ length: columnsOf(range) }, (_cell, across) => copy(down, across)),
  );
  writeContents(api.editor, sheet, range, block);
}
