/** The first sheet of a workbook of several cards: which cards it has, and the way to each. */
import type { Programme } from '../definition/programme';
import { tie } from '../messages/tie';
import type { CellPlan, CellPosition, SheetPlan } from './plan';
import { STYLES, type StyleRole } from './styles';
import { longestWord, textHeight } from './text-height';

/** Leads from a cell to the first cell of another sheet of the workbook. */
export interface SheetLink extends CellPosition {
  readonly sheet: string;
}

/** A sheet that is no card: it has no identity and takes no answers. */
export interface IndexSheetPlan extends Pick<
  SheetPlan,
  | 'name'
  | 'columns'
  | 'heights'
  | 'cells'
  | 'merges'
  | 'names'
  | 'validations'
  | 'conditionalFormats'
  | 'lists'
  | 'print'
  | 'frozenRows'
> {
  readonly identity: null;
  readonly links: readonly SheetLink[];
}

/** A card as the list tells of it. */
export interface IndexLine {
  /** The name of its tab. */
  readonly sheet: string;
  readonly title: string;
  readonly purpose: string;
  /** Who fills it, as the programme calls them; empty for a card to read. */
  readonly fills: readonly string[];
  /** What has become of it, such as „złożona 5.03.2026”. */
  readonly state?: string | undefined;
}

export const INDEX_TAB = 'Spis kart';
/** The sheet-scoped name by which a reader knows the list. */
export const INDEX_NAME = 'kt_spis';
const NO_BREAK = '\u00A0';
const FOOTER = 'Strona &P z &N';
const HEADS = ['Arkusz', 'Karta', 'Do czego służy', 'Wypełnia'] as const;
/** Widths of the columns after the first, but for that of the purposes. */
const NARROW = { title: 20, fills: 22, state: 12 } as const;
/**
 * How much wider the columns are than heights are reckoned for elsewhere, where room is left for
 * what people type; all texts of the list are known.
 */
const EASE = 1.06;
/** As wide as a form, together. */
const WHOLE = 106;
/** What a cell's edges and its indent take besides the text, in characters. */
const EDGES = 3;
/** A column of a few short tabs is yet a column. */
const NARROWEST_TAB = 14;
const ROLES: readonly StyleRole[] = ['criterion', 'label', 'requirement', 'requirement', 'result'];

const say = (role: StyleRole, text: string): CellPlan => ({
  content: text === '' ? { kind: 'empty' } : { kind: 'value', value: tie(text) },
  role,
});

/** A row that is one text across the sheet. */
const across = (role: StyleRole, text: string, columns: number): readonly CellPlan[] =>
  Array.from({ length: columns }, (_, column) => say(role, column === 0 ? text : ''));

const fillsText = ({ fills }: IndexLine): string =>
  fills.length === 0 ? 'nikt: karta do czytania' : fills.join(', ');

const lineTexts = (line: IndexLine): readonly string[] => [
  line.sheet,
  line.title,
  line.purpose,
  fillsText(line),
  line.state ?? '',
];

const shown = ({ content }: CellPlan): string =>
  content.kind === 'value' ? String(content.value) : '';

/** The tabs whole in one line, for LibreOffice wraps no link; what is left is for the purposes. */
function columnWidths(lines: readonly IndexLine[], hasState: boolean): readonly number[] {
  const { title, fills, state } = NARROW;
  const after = hasState ? [fills, state] : [fills];
  const tab = Math.max(
    NARROWEST_TAB,
    ...lines.map(({ sheet }) =>
      Math.ceil(longestWord(tie(sheet).replaceAll(' ', NO_BREAK)) + EDGES),
    ),
  );
  const left = after.reduce((room, width) => room - width, WHOLE - tab - title);
  return [tab, title, left, ...after];
}

/** The list of a workbook's cards, in the look of the cards. */
export function buildIndexSheet(programme: Programme, lines: readonly IndexLine[]): IndexSheetPlan {
  const hasState = lines.some(({ state }) => state !== undefined);
  const widths = columnWidths(lines, hasState);
  const heads = hasState ? [...HEADS, 'Stan'] : HEADS;
  const cells = [
    across('title', INDEX_TAB, widths.length),
    across('purpose', `${programme.title}\nWersja ${programme.version}`, widths.length),
    heads.map((head) => say('column-head', head)),
    ...lines.map((line) =>
      lineTexts(line)
        .slice(0, widths.length)
        .map((text, column) => say(ROLES[column] ?? 'requirement', text)),
    ),
  ];
  const heights = cells.map((line, row) =>
    Math.max(
      ...line.map((cell, column) =>
        textHeight(
          shown(cell),
          EASE * (row < 2 ? WHOLE : (widths[column] ?? 0)),
          STYLES[cell.role],
        ),
      ),
    ),
  );
  const right = widths.length - 1;
  return {
    name: INDEX_TAB,
    identity: null,
    columns: widths.map((width) => ({ width, hidden: false })),
    heights,
    cells,
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right })),
    names: [{ name: INDEX_NAME, range: { top: 0, left: 0, bottom: 0, right: 0 } }],
    validations: [],
    conditionalFormats: [],
    lists: [],
    print: {
      paper: 'a4',
      orientation: 'portrait',
      area: { top: 0, left: 0, bottom: cells.length - 1, right },
      repeatedRows: [2, 2],
      footer: FOOTER,
      pageBreaksBefore: [],
    },
    frozenRows: 3,
    links: lines.map(({ sheet }, index) => ({ row: 3 + index, column: 0, sheet })),
  };
}
