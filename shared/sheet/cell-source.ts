/** What the cells of a sheet are filled from, and hidden cells. */
import type { CellValue } from './answer-cell';
import type { ContentSource } from './contents';
import type { Geometry } from './geometry';
import type { PlacedCell } from './place';
import type { CellContent, CellPlan, CellPosition, ResultCell, SheetIdentity } from './plan';
import type { TableSource } from './table-cells';

/** A cell that takes an answer or shows one, with its id in the hidden columns. */
export interface IdentifiedCell extends CellPosition {
  readonly id: string;
  readonly linked: boolean;
  readonly content: CellContent;
}

/** What the cells of a sheet are filled from, once everything has its place. */
export interface CellSource {
  readonly placed: readonly PlacedCell[];
  readonly rows: number;
  /** Rows whose first cells nothing is typed into and no formula stands in, in order. */
  readonly fences: readonly number[];
  readonly geometry: Geometry;
  readonly hiddenCount: number;
  readonly identified: readonly IdentifiedCell[];
  readonly results: readonly ResultCell[];
  readonly tables: readonly TableSource[];
  readonly identity: SheetIdentity;
  readonly contents: ContentSource;
  /** What was last looked at of what other cards give, by the ids of the hidden columns. */
  readonly seen: ReadonlyMap<string, CellValue>;
}

export type Put = (at: CellPosition, plan: CellPlan) => void;

/** A hidden cell. */
export const ledgerCell = (content: CellContent): CellPlan => ({ content, role: 'ledger' });
export const ledgerValue = (value: string | number): CellPlan =>
  ledgerCell({ kind: 'value', value });

/** What a cell shows. */
export function shownValue(content: CellContent): CellValue {
  if (content.kind === 'empty') return '';
  return content.kind === 'value' ? content.value : content.cached;
}
