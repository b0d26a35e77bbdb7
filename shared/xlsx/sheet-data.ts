/** `sheetData`: rows and cells of a plan. */
import type { CellContent, CellRange } from '../sheet/plan';
import type { StyleRole } from '../sheet/styles';
import { addressOf } from '../sheet/address';
import { fileFormula } from './formula';
import type { SharedStrings } from './shared-strings';
import { styleIndex } from './style-sheet';
import { CELL_TEXT_LIMIT, cutText, xstring } from './text';
import type { WrittenSheet } from './written-sheet';
import { element, text, textElement, type Xml } from './xml';

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}.`);
  return String(value);
}

function formulaCell(
  place: { readonly r: string; readonly s: number },
  { formula, cached }: Extract<CellContent, { readonly kind: 'formula' }>,
): Xml {
  const source = element('f', {}, text(fileFormula(formula)));
  if (typeof cached === 'string') {
    const kept = xstring(cutText(cached, CELL_TEXT_LIMIT));
    return element('c', { ...place, t: 'str' }, source, textElement('v', kept));
  }
  return typeof cached === 'boolean'
    ? element('c', { ...place, t: 'b' }, source, element('v', {}, text(cached ? '1' : '0')))
    : element('c', place, source, element('v', {}, text(numberText(cached))));
}

/** One cell; null when it is empty and looks like nothing. */
export function cellElement(
  address: string,
  role: StyleRole,
  content: CellContent,
  strings: SharedStrings,
): Xml | null {
  const place = { r: address, s: styleIndex(role) };
  switch (content.kind) {
    case 'empty':
      return role === 'blank' ? null : element('c', place);
    case 'formula':
      return formulaCell(place, content);
    case 'value':
      return typeof content.value === 'number'
        ? element('c', place, element('v', {}, text(numberText(content.value))))
        : element(
            'c',
            { ...place, t: 's' },
            element('v', {}, text(String(strings.indexOf(content.value)))),
          );
  }
}

/** For each cell that a merge covers, the role of the merge's first cell: its border is theirs. */
function coveredRoles({ merges, cells }: WrittenSheet): ReadonlyMap<string, StyleRole> {
  const roles = new Map<string, StyleRole>();
  const cover = ({ top, left, bottom, right }: CellRange): void => {
    const role = cells[top]?.[left]?.role ?? 'blank';
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (row !== top || column !== left) roles.set(addressOf({ row, column }), role);
      }
    }
  };
  merges.forEach(cover);
  return roles;
}

/** Rows and cells; texts go into `strings`. */
export function sheetData(plan: WrittenSheet, strings: SharedStrings): Xml {
  const covered = coveredRoles(plan);
  const rows = plan.cells.map((row, index) =>
    element(
      'row',
      { r: index + 1, ht: plan.heights[index], customHeight: true },
      ...row.map((cell, column) => {
        const address = addressOf({ row: index, column });
        return cellElement(address, covered.get(address) ?? cell.role, cell.content, strings);
      }),
    ),
  );
  return element('sheetData', {}, ...rows);
}
