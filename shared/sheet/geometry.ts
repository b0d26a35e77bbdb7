/** Which columns a card's sheet has and what stands in them. */
import type { Card } from '../definition/programme';
import type { LedgerColumn } from './plan';

type Span = readonly [left: number, right: number];

export interface Geometry {
  /** Widths of the visible columns, in characters. */
  readonly widths: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
  /** Where a plain row of a form has its label, its answer and its state. */
  readonly form: { readonly label: Span; readonly answer: Span; readonly state: number | null };
  /** Columns in which answers begin. */
  readonly answerColumns: readonly number[];
}

const FORM: Geometry = {
  widths: [40, 44, 22],
  orientation: 'portrait',
  form: { label: [0, 0], answer: [1, 1], state: 2 },
  answerColumns: [1],
};

/** No., requirement, what is declared, its value, result, what is lacking, own finding, reason. */
const COMPARISON: Geometry = {
  widths: [5, 34, 30, 14, 18, 30, 18, 27],
  orientation: 'landscape',
  form: { label: [0, 2], answer: [3, 7], state: null },
  answerColumns: [3, 6, 7],
};

/** What is confirmed, what was declared, the confirmation, the annotation. */
const CONFIRMATION: Geometry = {
  widths: [34, 46, 24, 44],
  orientation: 'landscape',
  form: { label: [0, 0], answer: [1, 3], state: null },
  answerColumns: [1, 2, 3],
};

/** The columns of a card's sheet; its sections decide. */
export function geometryOf(card: Card): Geometry {
  const layouts = new Set(card.sections.map((section) => section.layout.kind));
  if (layouts.has('comparison')) return COMPARISON;
  return layouts.has('confirmation') ? CONFIRMATION : FORM;
}

/** The hidden columns behind each column of answers, right of the visible ones. */
export const ledgerOf = (geometry: Geometry): readonly LedgerColumn[] =>
  geometry.answerColumns.map((answers, index) => ({
    answers,
    ids: geometry.widths.length + index * 2,
    values: geometry.widths.length + index * 2 + 1,
  }));

/** Width of the columns of a span together, in characters. */
export const spanWidth = (geometry: Geometry, left: number, right: number): number =>
  geometry.widths.slice(left, right + 1).reduce((total, width) => total + width, 0);
