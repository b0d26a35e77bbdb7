/** The table of a sheet: its rows, headings and blank cells, with merged areas and frozen lines. */
import { columnName } from '../host/address';
import type { SheetView } from '../host/model';
import { element } from './element';
import type { Line, Paper } from './paper';
import type { Span, Spans } from './spans';
import type { GridTexts } from './texts';

export const ROW_HEAD_WIDTH = 46;
export const COLUMN_HEAD_HEIGHT = 24;

/** A cell of the table, merged ones as one. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly td: HTMLTableCellElement;
  readonly content: HTMLElement;
  readonly span: Span | null;
  /** Width, of all its columns together. */
  readonly pixels: number;
  /** Declarations that keep a frozen cell in place. */
  readonly place: string;
}

export interface SheetTable {
  readonly element: HTMLTableElement;
  readonly cells: readonly DrawnCell[];
  readonly columns: readonly Line[];
  /** The cell that shows this place, also inside a merged area; `null` when it is hidden. */
  readonly at: (row: number, column: number) => DrawnCell | null;
  readonly ofElement: (target: Element) => DrawnCell | null;
  readonly rowHeads: ReadonlyMap<number, HTMLTableCellElement>;
  readonly columnHeads: ReadonlyMap<number, HTMLTableCellElement>;
}

export interface TableSource {
  readonly sheet: SheetView;
  readonly paper: Paper;
  readonly spans: Spans;
  readonly texts: GridTexts;
}

/** Says when a table must be made anew: everything about it apart from what cells say. */
export function layoutKey({ sheet, paper }: Omit<TableSource, 'texts' | 'spans'>): string {
  return JSON.stringify([sheet.id, sheet.showGridlines, paper.rows, paper.columns, sheet.merges]);
}

const stays = (name: 'top' | 'left', head: number, { frozenAt }: Line): string =>
  frozenAt === null ? '' : `${name}:${head + frozenAt}px;`;

function placeOf(row: Line, column: Line): string {
  const place = stays('top', COLUMN_HEAD_HEIGHT, row) + stays('left', ROW_HEAD_WIDTH, column);
  if (place === '') return '';
  const level = row.frozenAt !== null && column.frozenAt !== null ? 4 : 3;
  return `position:sticky;z-index:${level};${place}`;
}

function drawCell(row: Line, column: Line, span: Span | null): DrawnCell {
  const content = element('div', { class: 'kt-content' });
  const height = span?.pixels ?? row.pixels;
  // The line below belongs to the row's height.
  content.style.maxHeight = `${height - 1}px`;
  const td = element(
    'td',
    { 'tabindex': '-1', 'aria-colindex': String(column.index + 1) },
    content,
  );
  if (span !== null) {
    if (span.rows > 1) td.rowSpan = span.rows;
    if (span.columns > 1) td.colSpan = span.columns;
  }
  return {
    row: span?.area.top ?? row.index,
    column: span?.area.left ?? column.index,
    td,
    content,
    span,
    pixels: span?.width ?? column.pixels,
    place: placeOf(row, column),
  };
}

function drawColumnHeads(columns: readonly Line[], texts: GridTexts) {
  const heads = new Map<number, HTMLTableCellElement>();
  const corner = element('td', { class: 'kt-corner', title: texts.selectAll });
  const line = element('tr', {}, corner);
  for (const column of columns) {
    const head = element('th', { scope: 'col' }, columnName(column.index));
    head.dataset['column'] = String(column.index);
    if (column.frozenAt !== null) {
      head.style.cssText = `z-index:7;${stays('left', ROW_HEAD_WIDTH, column)}`;
    }
    heads.set(column.index, head);
    line.append(head);
  }
  const sizes = element('colgroup', {}, sized(ROW_HEAD_WIDTH));
  for (const { pixels } of columns) sizes.append(sized(pixels));
  return { heads, sizes, head: element('thead', {}, line) };
}

function sized(pixels: number): HTMLElement {
  const col = element('col');
  col.style.width = `${pixels}px`;
  return col;
}

function drawRowHead(row: Line): HTMLTableCellElement {
  const head = element('th', { scope: 'row' }, String(row.index + 1));
  head.dataset['row'] = String(row.index);
  if (row.frozenAt !== null) {
    head.style.cssText = `z-index:6;${stays('top', COLUMN_HEAD_HEIGHT, row)}`;
  }
  return head;
}

export function drawTable({ sheet, paper, spans, texts }: TableSource): SheetTable {
  const { rows, columns } = paper;
  const { heads: columnHeads, sizes, head } = drawColumnHeads(columns, texts);
  const rowHeads = new Map<number, HTMLTableCellElement>();
  const cells: DrawnCell[] = [];
  const places = new Map<number, DrawnCell>();
  const elements = new WeakMap<Element, DrawnCell>();
  const body = element('tbody');
  for (const row of rows) {
    const rowHead = drawRowHead(row);
    rowHeads.set(row.index, rowHead);
    const line = element('tr', { 'aria-rowindex': String(row.index + 1) }, rowHead);
    line.style.height = `${row.pixels}px`;
    for (const column of columns) {
      const span = spans.of(row.index, column.index);
      if (span !== null && (span.at.row !== row.index || span.at.column !== column.index)) continue;
      const cell = drawCell(row, column, span);
      cells.push(cell);
      elements.set(cell.td, cell);
      places.set(row.index * paper.columnEnd + column.index, cell);
      line.append(cell.td);
    }
    body.append(line);
  }
  const table = element(
    'table',
    {
      'role': 'grid',
      'class': sheet.showGridlines ? 'kt-table kt-gridlines' : 'kt-table',
      'aria-label': texts.sheetLabel(sheet.name),
      'aria-rowcount': String(paper.rowEnd),
      'aria-colcount': String(paper.columnEnd),
      'aria-multiselectable': 'true',
      'aria-describedby': 'kt-keys',
    },
    sizes,
    head,
    body,
  );
  const width = columns.reduce((sum, { pixels }) => sum + pixels, ROW_HEAD_WIDTH);
  table.style.width = `${width}px`;
  return {
    element: table,
    cells,
    columns,
    rowHeads,
    columnHeads,
    at: (row, column) => {
      const first = spans.of(row, column)?.at ?? { row, column };
      return places.get(first.row * paper.columnEnd + first.column) ?? null;
    },
    ofElement: (target) => {
      const td = target.closest('td');
      return td === null ? null : (elements.get(td) ?? null);
    },
  };
}
