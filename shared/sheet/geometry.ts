/** Which columns a card's sheet has and where the columns of each section stand on them. */
import type { Card } from '../definition/programme';
import { isReadable, type Orientation, type Paper } from './paper';
import { FORM_COLUMNS, wantedColumns } from './wanted-columns';

/** First and last column, both included. */
export type Span = readonly [left: number, right: number];

export interface Geometry {
  /** Widths of the visible columns, in characters. */
  readonly widths: readonly number[];
  readonly paper: Paper;
  readonly orientation: Orientation;
}

/** What an A4 page holds across at a readable size, in characters. */
const PORTRAIT = 106;
const WIDEST_PORTRAIT = 114;
const LANDSCAPE = 148;
/** Columns narrower than this are as wide as they ought to be; wider ones share what is left. */
const STRETCHES = 20;
const SPARE_COLUMN = 14;

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Widens the columns that hold texts until they are `target` wide together. */
function widened(widths: readonly number[], target: number): readonly number[] {
  const missing = target - total(widths);
  if (missing <= 0) return widths;
  const elastic = widths.some((width) => width >= STRETCHES) ? STRETCHES : 0;
  const share = total(widths.filter((width) => width >= elastic));
  return widths.map((width) => (width < elastic ? width : width + (missing * width) / share));
}

/** Columns that are wide enough for each of the lists of columns. */
function widestOf(lists: readonly (readonly number[])[]): readonly number[] {
  const columns = Math.max(...lists.map((widths) => widths.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...lists.map((widths) => widths[column] ?? 0)),
  );
}

/** The right edge of each column, from the left of the sheet. */
const edgesOf = (widths: readonly number[]): readonly number[] =>
  widths.reduce<readonly number[]>((sums, width) => [...sums, (sums.at(-1) ?? 0) + width], []);

/** How far apart the edges of two sections must be to be two edges of the sheet. */
const APART = 2.5;
/** What part of its width a column may lack or have too much: one for texts, and a narrow one. */
const TOLERANCES = { wide: [0.35, 0.35], narrow: [0.08, 0.6] } as const;

/** Whether a section's columns find their widths on the sheet, more or less. */
const suits = (widths: readonly number[], wanted: readonly number[]): boolean => {
  const wishes = widened(wanted, total(widths));
  const spans = wanted.length > widths.length ? [] : spansOf({ widths }, wanted);
  return (
    spans.length === wanted.length &&
    spans.every(([left, right], column) => {
      const wish = wishes[column] ?? 0;
      const [lack, surplus] = TOLERANCES[wish < STRETCHES ? 'narrow' : 'wide'];
      const width = total(widths.slice(left, right + 1));
      return width >= (1 - lack) * wish && width <= (1 + surplus) * wish;
    })
  );
};

/** The sheet's columns cut where a section's columns end, but for slivers. */
function cutFor(widths: readonly number[], wanted: readonly number[]): readonly number[] {
  if (suits(widths, wanted)) return widths;
  const present = edgesOf(widths);
  const own = edgesOf(widened(wanted, total(widths)));
  const more = own.filter((edge) => present.every((other) => Math.abs(other - edge) >= APART));
  const edges = [...present, ...more].sort((x, y) => x - y);
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/**
 * The columns of a card's sheet: those of its tables, whose cells are never merged so that blocks can
 * be pasted; else those of the section with most columns, cut further where another one would not
 * find its widths. Sections span several of them.
 */
export function geometryOf(card: Card): Geometry {
  const wanted = card.sections.map((section) => ({
    widths: wantedColumns(card, section),
    isTable: section.layout.kind === 'table',
  }));
  const tables = wanted.flatMap(({ widths, isTable }) => (isTable ? [widths] : []));
  const others = wanted
    .flatMap(({ widths, isTable }) => (isTable ? [] : [widths]))
    .sort((a, b) => b.length - a.length || total(b) - total(a));
  const [richest = FORM_COLUMNS] = others;
  const base = tables.length > 0 ? widestOf(tables) : richest;
  const spare =
    Math.max(0, FORM_COLUMNS.length, ...others.map(({ length }) => length)) - base.length;
  const natural = [...base, ...Array.from({ length: Math.max(0, spare) }, () => SPARE_COLUMN)];
  const widest = Math.max(total(natural), ...others.map(total));
  const isPortrait = widest <= WIDEST_PORTRAIT;
  const widths = widened(natural, Math.max(widest, isPortrait ? PORTRAIT : LANDSCAPE));
  const cut = tables.length > 0 ? widths : others.reduce(cutFor, widths);
  const rounded = cut.map((width) => Math.round(width));
  const orientation = isPortrait ? 'portrait' : 'landscape';
  return {
    widths: rounded,
    paper: isReadable(rounded, 'a4', orientation) ? 'a4' : 'a3',
    orientation,
  };
}

/** How badly a span of `width` suits a column that wants another: too narrow is worse than too wide. */
const misfit = (width: number, wanted: number): number =>
  ((width - wanted) ** 2 / wanted) * (width < wanted ? 2 : 1);

/**
 * Where columns that want these widths stand on the sheet: all of it is shared out, so that each comes
 * as close to its wish as the sheet's columns allow. There may be no more of them than the sheet has.
 */
export function spansOf(
  { widths }: Pick<Geometry, 'widths'>,
  wanted: readonly number[],
): readonly Span[] {
  const edges = [0, ...edgesOf(widths)];
  const wishes = widened(wanted, total(widths));
  // best[k]: the least misfit of the first columns when they end at the k-th edge.
  let best: readonly { readonly misfit: number; readonly ends: readonly number[] }[] = [
    { misfit: 0, ends: [] },
    ...widths.map(() => ({ misfit: Infinity, ends: [] })),
  ];
  for (const wish of wishes) {
    best = edges.map((edge, end) => {
      const options = best.slice(0, end).map((before, start) => ({
        misfit: before.misfit + misfit(edge - (edges[start] ?? 0), wish),
        ends: [...before.ends, end],
      }));
      return options.reduce((least, option) => (option.misfit < least.misfit ? option : least), {
        misfit: Infinity,
        ends: [],
      });
    });
  }
  const ends = best.at(-1)?.ends ?? [];
  if (ends.length !== wanted.length) {
    throw new Error(`${wanted.length} columns do not fit on ${widths.length}`);
  }
  return ends.map((end, index) => [ends[index - 1] ?? 0, end - 1]);
}

/** Width of the columns of a span together, in characters. */
export const spanWidth = (geometry: Geometry, left: number, right: number): number =>
  total(geometry.widths.slice(left, right + 1));
