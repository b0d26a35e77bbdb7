/** The procedure of a programme as data: states, and the steps that lead from one to another. */
import type { ItemId, OptionId, RuleId } from './expression';
import type { CardId, Origin, Role } from './programme';

/** Who takes a step: a body, or the system on the day that a date has come. */
export type Actor = Role | 'system';

export const CASE_KINDS = ['first', 'renewal'] as const;
/** A case asks for a certificate, or for another term of one that there is. */
export type CaseKind = (typeof CASE_KINDS)[number];

interface FieldBase {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
}

/** What a step carries, by what is typed there. */
export type EventField = FieldBase &
  (
    | { readonly kind: 'text' | 'long-text' }
    /** A day of the past or today: what is recorded has happened. */
    | { readonly kind: 'date' }
    /** A day to come, at least `ahead` days after the step; offered: the end of `usual` days. */
    | { readonly kind: 'coming-date'; readonly ahead: number; readonly usual?: number | undefined }
    | {
        readonly kind: 'choice';
        readonly options: readonly { readonly id: OptionId; readonly label: string }[];
      }
    /** The label is a declaration; it is confirmed or the step is not taken. */
    | { readonly kind: 'declaration'; readonly required: true }
  );

/** What a step does in the register. */
export type Effect =
  /** A number and a line: a certificate, or a result. A result's next round is a line of the same number. */
  | 'issue'
  /** Another term of the same number. */
  | 'renew'
  /** A later end of the present term. */
  | 'prolong'
  /** Another end of the present term, which had been recorded wrongly. */
  | 'correct-end'
  | 'withdraw'
  /** Takes a withdrawal back. */
  | 'reinstate'
  /** The end has passed; the line says so by its dates anyway. */
  | 'expire';

/** One row of the table that a procedure is; a step of several rows has the same id in each. */
export interface ProcessEvent {
  readonly id: string;
  readonly title: string;
  readonly by: Actor;
  /** States in which it may happen; empty for the step that opens a case. */
  readonly from: readonly string[];
  readonly to: string;
  /** Only in cases of this kind. */
  readonly only?: CaseKind | undefined;
  /** Only when the case came to its present state from one of these. */
  readonly cameFrom?: readonly string[] | undefined;
  readonly data: readonly EventField[];
  /** At most once while the case stays in a state. */
  readonly once?: true | undefined;
  /** Cards that must have been handed in before. */
  readonly cards?: readonly CardId[] | undefined;
  /**
   * Cards that need not be there, but if they are must have been made from the newest revisions of
   * the cards that they take from. That holds for `cards`, `revised` and `requires` too, as far as
   * the body that takes the step is who fills them.
   */
  readonly upToDate?: readonly CardId[] | undefined;
  /** Cards that must have been handed in anew since the case came to its present state. */
  readonly revised?: readonly CardId[] | undefined;
  /** A result that must be one of these values, as it was accepted with the card. */
  readonly requires?:
    | { readonly card: CardId; readonly rule: RuleId; readonly values: readonly ResultId[] }
    | undefined;
  /** Not after the day by which the state is due, or only after it. */
  readonly time?: 'until-due' | 'after-due' | undefined;
  /** The datum that is the day on which it happened; without it that is the day of recording. */
  readonly datedBy?: string | undefined;
  /** The datum that is the day by which the next step is due. */
  readonly dueBy?: string | undefined;
  /** The datum, or the item of a card, that an issued or prolonged certificate is valid until. */
  readonly validUntil?:
    { readonly field: string } | { readonly card: CardId; readonly item: ItemId } | undefined;
  /** Names the revisions and results that it rests on; who took it takes no part in an appeal. */
  readonly decides?: true | undefined;
  readonly effect?: Effect | undefined;
  readonly origin: Origin;
}

/** A value of a result as a condition names it. */
export type ResultId = string | number | boolean;

export interface ProcessState {
  readonly id: string;
  readonly title: string;
  /** Calendar days within which the next step is due. */
  readonly days?: number | undefined;
  /** The step within the state from whose day the days count; without it the coming to the state. */
  readonly daysFrom?: string | undefined;
  readonly closed?: true | undefined;
  /** A step comes first, such as a declaration: whose turn it is opens no cards here. */
  readonly cardsClosed?: true | undefined;
}

export interface Process {
  readonly states: readonly ProcessState[];
  readonly events: readonly ProcessEvent[];
  /** Days on which applications are taken, both included; always when absent. */
  readonly windows?: readonly { readonly from: string; readonly until: string }[] | undefined;
}
