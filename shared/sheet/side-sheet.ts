/** A sheet beside the cards that keeps answers which no card's sheet could take. */
import type { LeftAnswer } from '../card/carry';
import { LEFT_REASONS } from '../messages/carrying';
import { tie } from '../messages/tie';
import type { CellPlan } from './plan';
import { STYLES, type StyleRole } from './styles';
import { textHeight } from './text-height';

/** One answer that is kept aside, in the words of the sheet. */
export interface AsideLine {
  /** The card's title. */
  readonly card: string;
  readonly item: string;
  readonly value: string;
  readonly reason: string;
}

export const SIDE_TAB = 'Odpowiedzi nieprzeniesione';
/** In characters. */
export const SIDE_WIDTHS: readonly number[] = [26, 34, 40, 30];
/** Rows that stay in view. */
export const SIDE_FROZEN = 3;
const PURPOSE =
  'Tych odpowiedzi nie przyjęły arkusze kart. Przepisz te, które są jeszcze potrzebne; potem arkusz można usunąć.';
const HEADS = ['Karta', 'Pozycja', 'Odpowiedź', 'Dlaczego'];

/** Rows of the sheet, each as wide as {@link SIDE_WIDTHS}. */
export interface SideRows {
  readonly cells: readonly (readonly CellPlan[])[];
  /** In points. */
  readonly heights: readonly number[];
}

const say = (role: StyleRole, text: string): CellPlan => ({
  content: text === '' ? { kind: 'empty' } : { kind: 'value', value: text },
  role,
});

const heightOf = (line: readonly CellPlan[]): number =>
  Math.max(
    ...line.map(({ content, role }, column) =>
      textHeight(
        content.kind === 'value' ? String(content.value) : '',
        SIDE_WIDTHS[column] ?? 0,
        STYLES[role],
      ),
    ),
  );

const rowsOf = (cells: SideRows['cells']): SideRows => ({ cells, heights: cells.map(heightOf) });

const across = (role: StyleRole, text: string): readonly CellPlan[] =>
  SIDE_WIDTHS.map((_, column) => say(role, column === 0 ? text : ''));

/** The first rows: title, what the sheet is, heads. Title and purpose reach across all columns. */
export function sideHead(): SideRows {
  const whole = SIDE_WIDTHS.reduce((sum, width) => sum + width, 0);
  const heads = rowsOf([HEADS.map((head) => say('column-head', head))]);
  const top = [across('title', SIDE_TAB), across('purpose', tie(PURPOSE))];
  return {
    cells: [...top, ...heads.cells],
    heights: [
      textHeight(SIDE_TAB, whole, STYLES.title),
      textHeight(PURPOSE, whole, STYLES.purpose),
      ...heads.heights,
    ],
  };
}

/** One row for each answer. What was answered stands as it was: no space of it is changed. */
export const sideRows = (lines: readonly AsideLine[]): SideRows =>
  rowsOf(
    lines.map(({ card, item, value, reason }) => [
      say('info-head', card),
      say('info', tie(item)),
      say('info', value),
      say('info', tie(reason)),
    ]),
  );

/** What is kept aside of a card's answers; rows of tables by their numbers. */
export const asideLines = (card: string, left: readonly LeftAnswer[]): readonly AsideLine[] =>
  left.map(({ label, row, said, reason }) => ({
    card,
    item: row === null ? label : `${label} (wiersz ${row})`,
    value: said.pl,
    reason: LEFT_REASONS[reason].pl,
  }));
