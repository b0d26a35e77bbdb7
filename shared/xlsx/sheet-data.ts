/** `sheetData`: rows and cells of a plan. */
import type { CellContent, CellRange } from '../sheet/plan';
import type { StyleRole } from '../sheet/styles';
import { addressOf, rangeAddress } from '../sheet/address';
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

/** A formula that a range of cells has as if copied down from its first row, by its number. */
interface SharedFormula {
  readonly number: number;
  /** The range, for its first cell; null for the others, which take the formula from there. */
  readonly range: string | null;
}

function formulaElement(formula: string, shared: SharedFormula | null): Xml {
  if (shared === null) return element('f', {}, text(fileFormula(formula)));
  const { number: si, range } = shared;
  return range === null
    ? element('f', { t: 'shared', si })
    : element('f', { t: 'shared', ref: range, si }, text(fileFormula(formula)));
}

function formulaCell(
  place: { readonly r: string; readonly s: number },
  { formula, cached }: Extract<CellContent, { readonly kind: 'formula' }>,
  shared: SharedFormula | null,
): Xml {
  const source = formulaElement(formula, shared);
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
  shared: SharedFormula | null = null,
): Xml | null {
  const place = { r: address, s: styleIndex(role) };
  switch (content.kind) {
    case 'empty':
      return role === 'blank' ? null : element('c', place);
    case 'formula':
      return formulaCell(place, content, shared);
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

/** Finds the shared formula that a cell has. */
function sharedFormulas(
  fills: readonly CellRange[],
): (row: number, column: number) => SharedFormula | null {
  const columns = fills.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: right - left + 1 }, (_, across) => ({
      top,
      bottom,
      column: left + across,
    })),
  );
  return (row, column) => {
    const number = columns.findIndex(
      (one) => one.column === column && one.top <= row && row <= one.bottom,
    );
    const found = columns[number];
    if (found === undefined) return null;
    const { top, bottom } = found;
    return {
      number,
      range: row === top ? rangeAddress({ top, left: column, bottom, right: column }) : null,
    };
  };
}

/** Rows and cells; texts go into `strings`. */
export function sheetData(plan: WrittenSheet, strings: SharedStrings): Xml {
  const covered = coveredRoles(plan);
  const { fills = [], fittedRows = [] } = plan;
  const sharedAt = sharedFormulas(fills);
  const isFitted = (row: number): boolean =>
    fittedRows.some(([first, last]) => first <= row && row <= last);
  const rows = plan.cells.map((row, index) =>
    element(
      'row',
      {
        r: index + 1,
        ht: plan.heights[index],
        customHeight: isFitted(index) ? undefined : true,
      },
      ...row.map((cell, column) => {
        const address = addressOf({ row: index, column });
        const role = covered.get(address) ?? cell.role;
        return cellElement(address, role, cell.content, strings, sharedAt(index, column));
      }),
    ),
  );
  return element('sheetData', {}, ...rows);
}
