/** A sheet as the writer takes it: of a card, or one that only informs. */
import type { SheetLink } from '../sheet/index-sheet';
import type { AnswerCell, SheetIdentity, SheetPlan } from '../sheet/plan';

export interface WrittenSheet extends Pick<
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
  /** Null for a sheet that is no card. */
  readonly identity: SheetIdentity | null;
  readonly answers?: readonly AnswerCell[];
  readonly fills?: SheetPlan['fills'];
  readonly fittedRows?: SheetPlan['fittedRows'];
  readonly links?: readonly SheetLink[];
}
