import { answerTo, type Answers, type TableRow } from '../card/answers';
import { itemsOf, type Card, type Item, type TableItem } from '../definition/programme';
import { resultsOf } from '../rules/results';
import { absoluteRange } from './address';
import { answerToCell, type CellValue } from './answer-cell';
import { itemsById } from './block-source';
import { isBegun } from '../card/begun';
import { begunCell } from './once-begun';
import { cardBlocks } from './card-blocks';
import { shownValue } from './cell-source';
import { identifiedCells, fillCells, hasChanged } from './fill-cells';
import { formulaPlaces } from './formula-places';
import { geometryOf } from './geometry';
import { hiddenColumns } from './hidden-columns';
import { indexCells, tablePlaces } from './index-cells';
import { linkOf, type Links } from './links';
import { listPlaces } from './list-cells';
import { longestText } from './longest-text';
import { conditionalFormats } from './looks';
import { namesOf } from './names';
import { originMarks } from './origin-marks';
import { pagesOf } from './pages';
import { place } from './place';
import type { HiddenColumns, SheetIdentity, SheetPlan } from './plan';
import { lastShown, printPlan } from './print-plan';
import { rowsExpressions } from './rows-expressions';
import { tableFills } from './table-cells';
import { cardValidations } from './validations';

export type { LinkedSheet } from './links';

export interface SheetOptions {
  readonly identity: SheetIdentity;
  /** The tab's name; the card's own when left out. */
  readonly name?: string;
  /** What to fill in; linked items too, so that cached values are true. Blank when left out. */
  readonly answers?: Answers;
  /** Cards that stand in the same workbook; without, their items are typed in. */
  readonly links?: Links;
  /**
   * What was last looked at of the values that other cards give, by the ids of the hidden columns:
   * others are marked as changed. The present values when left out.
   */
  readonly seen?: ReadonlyMap<string, CellValue>;
}

const LEDGER_WIDTH = 12;

const rowsOf = (answers: Answers, { id }: TableItem): readonly TableRow[] => {
  const rows = answerTo(answers, id);
  const isRow = (row: string | TableRow): row is TableRow => typeof row === 'object';
  return Array.isArray(rows) ? rows.filter(isRow) : [];
};

/** The formula (without `=`) that counts values which other cards changed; null on a card without. */
function changesFormula({ answers }: HiddenColumns, rows: number): string | null {
  const ranges = answers.flatMap(({ seen }) =>
    seen === null
      ? []
      : [absoluteRange({ top: 1, left: seen + 1, bottom: rows - 1, right: seen + 1 })],
  );
  return ranges.length === 0 ? null : `SUM(${ranges.join(',')})`;
}

/**
 * The worksheet of a card: blank or filled, with live formulas, ready for Excel and for a file.
 *
 * @throws {NoFormula} when a rule cannot be said as a formula; the definition's tests find that.
 */
export function buildSheet(card: Card, options: SheetOptions): SheetPlan {
  const { identity, answers: filled = {}, links = new Map<never, never>() } = options;
  const seen = options.seen ?? new Map<string, CellValue>();
  const geometry = geometryOf(card);
  const items = itemsById(card);
  const rules = new Map(card.rules.map((rule) => [rule.id, rule]));
  const isLinked = (item: Item): boolean => linkOf(links, item) !== null;
  const tables = itemsOf(card).filter((item) => item.kind === 'table');
  const results = isBegun(card, filled) ? resultsOf(card, filled) : {};
  const blocks = cardBlocks({
    card,
    geometry,
    marks: originMarks(card),
    isShown: (item) => item.filled !== undefined || isLinked(item),
    textOf: (item) => String(answerToCell(item, answerTo(filled, item.id))),
    lengthOf: (rule) => {
      const value = results[rule]?.value;
      return Array.isArray(value) ? value.length : 0;
    },
    rowsOf: (table) => rowsOf(filled, table),
  });

  const measured = { card, items, rules, answers: filled };
  const placement = place(blocks, geometry, ({ content }) => longestText(measured, content));
  const rows = placement.heights.length;
  const index = indexCells(placement.cells, items, isLinked);
  const places = tablePlaces(card, placement.blocks);
  const expressions = rowsExpressions(card);
  const { hidden, count } = hiddenColumns({
    visible: geometry.widths.length,
    answers: index.columns.map((column) => ({
      column,
      takes: [...index.answers, ...index.marks].some(
        (cell) => cell.column === column && items.get(cell.item)?.from !== undefined,
      ),
    })),
    hasLists: index.entries.length > 0,
    helpers:
      tables.length === 0 ? null : Math.max(...[...expressions.values()].map((of) => of.length)),
  });
  const parts = { ...index, tables: places, hidden };
  const growing = tables.find(({ id }) =>
    places.some(({ item, growing: is }) => is && item === id),
  );
  const used = growing === undefined ? 0 : rowsOf(filled, growing).length;
  const paging = pagesOf(placement, geometry, places, used);
  const shown = lastShown(placement.cells, results);
  const print = printPlan(card.title, geometry, placement, paging, places, shown);
  const source = {
    ...measured,
    results,
    links,
    hidden,
    tables: places,
    lists: listPlaces(index.entries, rules),
    places: formulaPlaces(card, parts),
    begun: begunCell(card, hidden),
    lastPrinted: print.area.bottom,
    changes: null,
  };
  const identified = identifiedCells(source, index.answers, index.marks);
  const changed = identified.filter(({ id, linked, content }) => {
    const value = shownValue(content);
    return linked && hasChanged(value, seen.get(id) ?? value);
  });
  const formula = changesFormula(hidden, rows);
  const tableSources = tables.flatMap((table) => {
    const at = places.find(({ item }) => item === table.id);
    return at === undefined || hidden.tables === null
      ? []
      : [
          {
            table,
            place: at,
            hidden: hidden.tables,
            expressions: expressions.get(table.id) ?? [],
            rows: rowsOf(filled, table),
            printed: at.growing ? paging.tableRows : at.end - at.head - 1,
          },
        ];
  });
  return {
    name: options.name ?? card.tab,
    identity,
    identityCell: { row: 0, column: geometry.widths.length },
    columns: [
      ...geometry.widths.map((width) => ({ width, hidden: false })),
      ...Array.from({ length: count }, () => ({ width: LEDGER_WIDTH, hidden: true })),
    ],
    heights: placement.heights,
    cells: fillCells({
      placed: placement.cells,
      rows,
      fences: placement.blocks.filter(({ fence }) => fence).map(({ top }) => top),
      geometry,
      hiddenCount: count,
      identified,
      results: index.results,
      tables: tableSources,
      identity,
      seen,
      contents: {
        ...source,
        changes: formula === null ? null : { formula, count: changed.length },
      },
    }),
    merges: placement.cells
      .filter((cell) => cell.bottom > cell.row || cell.right > cell.left)
      .map(({ row, bottom, left, right }) => ({ top: row, left, bottom, right })),
    names: namesOf(parts),
    ...cardValidations(card, parts),
    conditionalFormats: conditionalFormats(placement.cells, rules, parts, tables),
    print,
    frozenRows: 1,
    fills: tableSources.flatMap(tableFills),
    fittedRows: places.map(({ head, end }) => [head + 1, end - 1] as const),
    answers: index.answers,
    marks: index.marks,
    results: index.results,
    entries: index.entries,
    lacking: index.lacking,
    receipt: index.receipt,
    tables: places,
    hidden,
    ledger: hidden.answers,
  };
}
