/** How wide the columns of each section want to be, in characters; the widest section gets its wish. */
import type { Card, Column, Item, Rule, Section, TableItem } from '../definition/programme';
import { lookup } from './block-source';
import { maxLength } from '../card/read-cell';
import { isReadable, type Paper } from './paper';
import { inputRole, shownLabel, shownText } from './roles';
import { STYLES } from './styles';
import { longestWord, textWidth, widthForOneRow } from './text-height';

/** What a cell loses to its margins and indent, and a little for programs that measure otherwise. */
const CELL_MARGIN = 3.6;
const ORDINAL = 5;
const STATE = 24;
/** Narrow enough for a mark, wide enough to be hit. */
const MARK = 6;
/** A result in words longer than this has the wide place of its row. */
const SHORT_RESULT = 26;

export const FORM_COLUMNS = [40, 44, 22] as const;
/** Label, mark, option, state. */
export const CHOICES_COLUMNS = [40, MARK, 38, 22] as const;
/** No., requirement, what is declared, its value, result, what is lacking, own finding, reason. */
export const COMPARISON_COLUMNS = [5, 34, 30, 14, 18, 30, 18, 27] as const;
/** What is confirmed, what was declared, the confirmation, the annotation. */
export const CONFIRMATION_COLUMNS = [34, 46, 24, 44] as const;
/** Number in order, entry. */
export const LIST_COLUMNS = [ORDINAL, 101] as const;
/** Title, rule in words, result. */
const RESULT_COLUMNS = [38, 46, 22] as const;
const WORDY_RESULT_COLUMNS = [30, 34, 42] as const;
/** Title, rule in words, result, bar. */
const CHART_COLUMNS = [30, 32, 14, 32] as const;

const KIND_WIDTHS = {
  'text': 24,
  'long-text': 34,
  'integer': 10,
  'number': 12,
  'date': 12,
  'choice': 12,
  'choices': 24,
  'email': 24,
  'phone': 16,
  'postal-code': 10,
  'teryt': 11,
  'link': 26,
  'table': 40,
  'info': 24,
} as const satisfies Record<Item['kind'], number>;
/** An option label longer than this wraps. */
const WIDEST_CHOICE = 22;
/** A short text wraps too where columns are many. */
const CLOSE_TEXT = 16;
const CLOSE_STATE = 18;

/** Wide enough for the longest word, so that no program breaks inside it. */
const wordWidth = (text: string): number => longestWord(text) + CELL_MARGIN;

/** `close` is as narrow as can be, for tables of many columns. */
type Spacing = 'wide' | 'close';

/** The width that an answer of an item's kind is comfortable in. */
function answerWidth(item: Item, spacing: Spacing = 'wide'): number {
  const usual = KIND_WIDTHS[item.kind];
  if (item.kind === 'text' && item.max !== undefined)
    return Math.min(spacing === 'wide' ? usual : CLOSE_TEXT, Math.max(10, item.max));
  if (item.kind === 'long-text' && spacing === 'close') return KIND_WIDTHS.text;
  if (item.kind !== 'choice') return usual;
  const labels = item.options.map(({ label }) => label);
  const whole = Math.max(...labels.map(textWidth)) + CELL_MARGIN;
  const least = Math.max(KIND_WIDTHS.integer, ...labels.map(wordWidth));
  return spacing === 'close' ? least : Math.max(usual, Math.min(WIDEST_CHOICE, whole), least);
}

/** The same for a column of a table: a row is one row of cells, however long its texts are. */
const columnWidth = (column: Column, spacing: Spacing): number =>
  Math.max(
    answerWidth(column, spacing),
    column.kind === 'text' || column.kind === 'long-text'
      ? widthForOneRow(maxLength(column), STYLES[inputRole(column)])
      : 0,
  );

const headedWidth = (head: string, width: number): number => Math.max(width, wordWidth(head));

function gridColumns({ items, layout }: Section & { layout: { kind: 'grid' } }): readonly number[] {
  const itemById = lookup(items);
  const [first = '', ...heads] = layout.heads;
  const longest = Math.max(...layout.rows.map(({ label }) => textWidth(label)));
  return [
    headedWidth(first, Math.min(40, Math.max(18, longest + CELL_MARGIN))),
    ...heads.map((head, column) =>
      headedWidth(
        head,
        Math.max(
          ...layout.rows.map(({ items: row }) => {
            const id = row[column];
            return id === undefined ? 0 : answerWidth(itemById(id));
          }),
        ),
      ),
    ),
  ];
}

/** Heads of a table's columns: number, columns, what is computed, state. */
export const tableHeads = (table: TableItem): readonly string[] => [
  'Lp.',
  ...table.columns.map(shownLabel),
  ...(table.computed ?? []).map(({ label, unit }) =>
    unit === undefined ? label : `${label} (${unit.replace(' ', '\u00A0')})`,
  ),
  'Stan',
];

function spacedColumns(table: TableItem, spacing: Spacing): readonly number[] {
  const heads = tableHeads(table);
  const widths = [
    ORDINAL,
    ...table.columns.map((column) => columnWidth(column, spacing)),
    ...(table.computed ?? []).map(() =>
      spacing === 'wide' ? KIND_WIDTHS.number : KIND_WIDTHS.integer,
    ),
    spacing === 'wide' ? STATE : CLOSE_STATE,
  ];
  return widths.map((width, column) => headedWidth(heads[column] ?? '', width));
}

/** As wide as is comfortable where that can be printed, else as wide as it must be. */
function tableColumns(table: TableItem): readonly number[] {
  const [wide, close] = [spacedColumns(table, 'wide'), spacedColumns(table, 'close')];
  const fits = ({ widths, paper }: { widths: readonly number[]; paper: Paper }): boolean =>
    isReadable(widths, paper, 'landscape');
  return (
    [
      { widths: wide, paper: 'a4' as const },
      { widths: close, paper: 'a4' as const },
      { widths: wide, paper: 'a3' as const },
    ].find(fits)?.widths ?? close
  );
}

/** Title, words and result of a section of results, and the bar where it has one. */
export function resultColumns(
  rules: readonly Rule[],
  chart: number | undefined,
): readonly number[] {
  if (chart !== undefined) return CHART_COLUMNS;
  const longest = Math.max(...rules.map((rule) => textWidth(shownText(rule))));
  return longest > SHORT_RESULT ? WORDY_RESULT_COLUMNS : RESULT_COLUMNS;
}

/** The widths that a section's columns want. */
export function wantedColumns(card: Card, section: Section): readonly number[] {
  const { items, layout } = section;
  switch (layout.kind) {
    case 'form':
      return items.some(({ kind }) => kind === 'choices') ? CHOICES_COLUMNS : FORM_COLUMNS;
    case 'comparison':
      return COMPARISON_COLUMNS;
    case 'confirmation':
      return CONFIRMATION_COLUMNS;
    case 'grid':
      return gridColumns({ ...section, layout });
    case 'results':
      return resultColumns(layout.rules.map(lookup(card.rules)), layout.chart);
    case 'list':
      return LIST_COLUMNS;
    case 'table': {
      const [table] = items;
      return table?.kind === 'table' ? tableColumns(table) : [];
    }
  }
}
