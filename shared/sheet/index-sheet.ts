/** The first sheet of a workbook of several cards: which cards it has, and the way to each. */
import type { Programme } from '../definition/programme';
import { tie } from '../messages/tie';
import type { CellPlan, CellPosition, SheetPlan } from './plan';
import { STYLES, type StyleRole } from './styles';
import { textHeight } from './text-height';

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
const FOOTER = 'Strona &P z &N';
const HEADS = ['Arkusz', 'Karta', 'Do czego służy', 'Wypełnia'] as const;
/** Together as wide as a form; the first has room for any tab, for LibreOffice wraps no link. */
const WIDTHS = [28, 22, 36, 20] as const;
const WIDTHS_WITH_STATE = [28, 20, 32, 14, 12] as const;
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

/** The list of a workbook's cards, in the look of the cards. */
export function buildIndexSheet(programme: Programme, lines: readonly IndexLine[]): IndexSheetPlan {
  const hasState = lines.some(({ state }) => state !== undefined);
  const widths: readonly number[] = hasState ? WIDTHS_WITH_STATE : WIDTHS;
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
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const heights = cells.map((line, row) =>
    Math.max(
      ...line.map((cell, column) =>
        textHeight(shown(cell), row < 2 ? whole : (widths[column] ?? 0), STYLES[cell.role]),
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
