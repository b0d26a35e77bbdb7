import { answerTo, type Answers } from '../card/answers';
import type { ItemId } from '../definition/expression';
import type { Card, CardId, Item } from '../definition/programme';
import type { FormulaPlaces } from '../rules/formula';
import { conjuncts } from '../rules/explain';
import { wanted } from '../rules/lacking';
import { resultsOf } from '../rules/results';
import { absoluteAddress, absoluteRange, cellRange, quotedSheet } from './address';
import { answerToCell } from './answer-cell';
import { cardBlocks, itemsById } from './card-blocks';
import { contentOf, type ContentSource } from './contents';
import type { DraftContent } from './draft';
import { geometryOf, ledgerOf, type Geometry } from './geometry';
import { ledgerHead } from './identity';
import { conditionalFormats } from './looks';
import { pageBreaks } from './pages';
import { place, type PlacedCell } from './place';
import type {
  AnswerCell,
  CellPlan,
  CellPosition,
  LedgerColumn,
  NamePlan,
  ReceiptCells,
  SheetIdentity,
  SheetPlan,
} from './plan';
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

/** A rule's formula may be asked for anything on the card; a miss is a fault of ours. */
function formulaPlaces(
  card: Card,
  answers: readonly AnswerCell[],
  results: SheetPlan['results'],
  ledger: readonly LedgerColumn[],
): FormulaPlaces {
  const answerCells = new Map(
    answers.map(({ item, row, column }) => {
      const values = ledger.find((pair) => pair.answers === column)?.values ?? column;
      return [item, absoluteAddress({ row, column: values })];
    }),
  );
  const resultCells = new Map(results.map((cell) => [cell.rule, absoluteAddress(cell)]));
  const found = (address: string | undefined, id: string): string => {
    if (address === undefined) throw new Error(`"${id}" has no place on the sheet`);
    return address;
  };
  return {
    items: itemsById(card),
    answer: (item) => found(answerCells.get(item), item),
    result: (rule) => found(resultCells.get(rule), rule),
  };
}

/** The answer of a row read by INDEX over its whole column: cutting an answer cell leaves it intact. */
function mirrorFormula(column: number, rows: number): string {
  const block = absoluteRange({ top: 0, left: column, bottom: rows - 1, right: column });
  const first = absoluteAddress({ row: 0, column });
  const read = `INDEX(${block},ROW()-ROW(${first})+1)`;
  return `=IFERROR(IF(${read}="","",${read}),"")`;
}

const BLANK: CellPlan = { content: { kind: 'empty' }, role: 'blank' };
const LEDGER_CELL: CellPlan = { content: { kind: 'empty' }, role: 'ledger' };

/** Fills the rectangle of cells: what is placed, then the hidden columns. */
function fillCells(
  placed: readonly PlacedCell[],
  rows: number,
  geometry: Geometry,
  ledger: readonly LedgerColumn[],
  answers: readonly AnswerCell[],
  identity: SheetIdentity,
  source: ContentSource,
): readonly (readonly CellPlan[])[] {
  const visible = geometry.widths.length;
  const grid = Array.from({ length: rows }, () => [
    ...Array.from({ length: visible }, () => BLANK),
    ...ledger.flatMap(() => [LEDGER_CELL, LEDGER_CELL]),
  ]);
  const put = ({ row, column }: CellPosition, plan: CellPlan): void => {
    const line = grid[row];
    if (line !== undefined) line[column] = plan;
  };
  for (const cell of placed) {
    for (let row = cell.row; row <= cell.bottom; row += 1) {
      for (let column = cell.left; column <= cell.right; column += 1) {
        put({ row, column }, { content: { kind: 'empty' }, role: cell.role });
      }
    }
    put(cell, { content: contentOf(source, cell.content), role: cell.role });
  }
  for (const pair of ledger) {
    const head = ledgerHead(identity, pair.ids - pair.answers);
    put({ row: 0, column: pair.ids }, { content: { kind: 'value', value: head }, role: 'ledger' });
  }
  for (const { item, row, column } of answers) {
    const pair = ledger.find((candidate) => candidate.answers === column);
    if (pair === undefined) throw new Error(`"${item}" stands in a column without a ledger`);
    put({ row, column: pair.ids }, { content: { kind: 'value', value: item }, role: 'ledger' });
    const own = contentOf(source, { kind: 'answer', item });
    const cached = own.kind === 'formula' ? own.cached : own.kind === 'value' ? own.value : '';
    const formula = mirrorFormula(column, rows);
    put(
      { row, column: pair.values },
      { content: { kind: 'formula', formula, cached }, role: 'ledger' },
    );
  }
  return grid;
}

const nameOf = (id: string): string => `kt_${id.replaceAll('-', '_')}`;

function namesOf(
  answers: readonly AnswerCell[],
  results: SheetPlan['results'],
  receipt: ReceiptCells,
): readonly NamePlan[] {
  return [
    ...answers.map((cell) => ({ name: nameOf(cell.item), range: cellRange(cell) })),
    ...results.map((cell) => ({ name: nameOf(cell.rule), range: cellRange(cell) })),
    { name: 'kt_potwierdzenie_numer', range: cellRange(receipt.number) },
    { name: 'kt_potwierdzenie_przyjeto', range: cellRange(receipt.receivedAt) },
    { name: 'kt_potwierdzenie_skrot', range: cellRange(receipt.sha256) },
  ];
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

/** The longest text that a cell shows, or may come to show when what it says follows a formula. */
function longestText({ card, items, answers }: MeasuredBy, content: DraftContent): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'answer': {
      const answer = answerTo(answers, content.item);
      const item = items.get(content.item);
      return item === undefined ? '' : String(answerToCell(item, answer));
    }
    case 'lacking': {
      const expression = card.rules.find(({ id }) => id === content.rule)?.expression;
      return expression?.op === 'requirement'
        ? conjuncts(expression.met)
            .map((condition) => wanted(items, condition))
            .join('; ')
        : '';
    }
    default:
      return '';
  }
}

type MeasuredBy = Pick<ContentSource, 'card' | 'items' | 'answers'>;

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
  const blocks = cardBlocks({ card, geometry, isLinked: (item) => link(item) !== null });

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
    cells: fillCells(placement.cells, rows, geometry, ledger, index.answers, identity, {
      ...source,
      places,
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
