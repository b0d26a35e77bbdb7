import { answerTo, type Answers } from '../card/answers';
import type { ItemId } from '../definition/expression';
import type { Card, CardId, Item } from '../definition/programme';
import { resultsOf } from '../rules/results';
import { absoluteAddress, cellRange, quotedSheet } from './address';
import { answerToCell } from './answer-cell';
import { itemsById } from './block-source';
import { cardBlocks } from './card-blocks';
import { fillCells } from './fill-cells';
import { formulaPlaces } from './formula-places';
import { geometryOf, ledgerOf } from './geometry';
import { longestText } from './longest-text';
import { conditionalFormats } from './looks';
import { namesOf } from './names';
import { pageBreaks } from './pages';
import { place, type PlacedCell } from './place';
import type { AnswerCell, CellPosition, ReceiptCells, SheetIdentity, SheetPlan } from './plan';
import { itemValidation } from './validations';

/** A sheet of the same workbook that items come from: its name, and the hidden cell of each answer. */
export interface LinkedSheet {
  readonly sheet: string;
  readonly cells: ReadonlyMap<ItemId, CellPosition>;
}

export interface SheetOptions {
  readonly identity: SheetIdentity;
  /** The tab's name; the card's own when left out. */
  readonly name?: string;
  /** What to fill in; linked items too, so that cached values are true. Blank when left out. */
  readonly answers?: Answers;
  /** Cards that stand in the same workbook; without, their items are typed in. */
  readonly links?: ReadonlyMap<CardId, LinkedSheet>;
}

const LEDGER_WIDTH = 12;
const FOOTER = 'Strona &P z &N';

const linkOf =
  (links: ReadonlyMap<CardId, LinkedSheet>) =>
  (item: Item): string | null => {
    const linked = item.from === undefined ? undefined : links.get(item.from);
    const cell = linked?.cells.get(item.id);
    if (linked === undefined || cell === undefined) return null;
    const address = `${quotedSheet(linked.sheet)}!${absoluteAddress(cell)}`;
    return `=IF(${address}="","",${address})`;
  };

/** Where answers, results and receipts stand. */
function indexCells(cells: readonly PlacedCell[], link: (item: ItemId) => boolean) {
  const answers: AnswerCell[] = [];
  const results: SheetPlan['results'][number][] = [];
  const receipt = new Map<string, CellPosition>();
  for (const { content, row, column } of cells) {
    if (content.kind === 'answer') {
      answers.push({ item: content.item, row, column, linked: link(content.item) });
    }
    if (content.kind === 'result') results.push({ rule: content.rule, row, column });
    if (content.kind === 'receipt') receipt.set(content.field, { row, column });
  }
  return { answers, results, receipt: receiptCells(receipt) };
}

function receiptCells(found: ReadonlyMap<string, CellPosition>): ReceiptCells {
  const cellOf = (field: keyof ReceiptCells): CellPosition => {
    const position = found.get(field);
    if (position === undefined) throw new Error(`the sheet has no place for the ${field}`);
    return position;
  };
  return {
    number: cellOf('number'),
    receivedAt: cellOf('receivedAt'),
    sha256: cellOf('sha256'),
  };
}

function validationsOf(card: Card, answers: readonly AnswerCell[]) {
  const items = itemsById(card);
  const found = answers.flatMap((cell) => {
    const item = items.get(cell.item);
    const validation =
      item === undefined || cell.linked ? null : itemValidation(card.id, item, cellRange(cell));
    return validation === null ? [] : [validation];
  });
  return {
    validations: found.map(({ validation }) => validation),
    lists: found.flatMap(({ list }) => (list === null ? [] : [list])),
  };
}

/**
 * The worksheet of a card: blank or filled, with live formulas, ready for Excel and for a file.
 *
 * @throws {NoFormula} when a rule cannot be said as a formula; the definition's tests find that.
 */
export function buildSheet(card: Card, options: SheetOptions): SheetPlan {
  const { identity, answers: filled = {}, links = new Map<never, never>() } = options;
  const geometry = geometryOf(card);
  const ledger = ledgerOf(geometry);
  const link = linkOf(links);
  const items = itemsById(card);
  const blocks = cardBlocks({
    card,
    geometry,
    isLinked: (item) => link(item) !== null,
    textOf: (item) => String(answerToCell(item, answerTo(filled, item.id))),
  });

  const rules = new Map(card.rules.map((rule) => [rule.id, rule]));
  const results = resultsOf(card, filled);
  const source = { card, items, rules, answers: filled, results, link };
  const placement = place(blocks, geometry, ({ content }) => longestText(source, content));
  const index = indexCells(placement.cells, (id) => {
    const item = items.get(id);
    return item !== undefined && link(item) !== null;
  });
  const places = formulaPlaces(card, index.answers, index.results, ledger);
  const rows = placement.heights.length;
  const [firstLedger] = ledger;
  const lastColumn = geometry.widths.length - 1;
  return {
    name: options.name ?? card.tab,
    identity,
    identityCell: { row: 0, column: firstLedger?.ids ?? 0 },
    columns: [
      ...geometry.widths.map((width) => ({ width, hidden: false })),
      ...ledger.flatMap(() => [
        { width: LEDGER_WIDTH, hidden: true },
        { width: LEDGER_WIDTH, hidden: true },
      ]),
    ],
    heights: placement.heights,
    cells: fillCells({
      placed: placement.cells,
      rows,
      geometry,
      ledger,
      answers: index.answers,
      identity,
      contents: { ...source, places },
    }),
    merges: placement.cells
      .filter((cell) => cell.bottom > cell.row || cell.right > cell.left)
      .map(({ row, bottom, left, right }) => ({ top: row, left, bottom, right })),
    names: namesOf(index.answers, index.results, index.receipt),
    ...validationsOf(card, index.answers),
    conditionalFormats: conditionalFormats(placement.cells, rules),
    print: {
      orientation: geometry.orientation,
      area: { top: 0, left: 0, bottom: rows - 1, right: lastColumn },
      repeatedRows: [0, 0],
      footer: FOOTER,
      pageBreaksBefore: pageBreaks(placement, geometry),
    },
    frozenRows: 1,
    ...index,
    ledger,
  };
}
