import type {
  BooleanExpression,
  ItemId,
  NumberExpression,
  OptionId,
  RuleExpression,
  RuleId,
} from './expression';
import type { Overview, OverviewValue } from './overview';
import type { CaseKind, Process } from './process';

export type ProgrammeId = string;
export type CardId = string;

/** Whether a wording or number stands in the source document or is our proposal to be confirmed. */
export const ORIGINS = ['source', 'proposal'] as const;
export type Origin = (typeof ORIGINS)[number];

/** The bodies of a certification; every person acts for one of them. */
export const ROLES = ['applicant', 'certifier', 'auditor', 'appeal-body', 'coordinator'] as const;
export type Role = (typeof ROLES)[number];

export const ITEM_KINDS = [
  'text',
  'long-text',
  'integer',
  'number',
  'date',
  'choice',
  'choices',
  'email',
  'phone',
  'postal-code',
  'teryt',
  'link',
  'table',
  'info',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One answer that may be picked; `points` is what it is worth in a scoring card. */
export interface Option {
  readonly id: OptionId;
  readonly label: string;
  readonly points?: number | undefined;
  readonly origin: Origin;
}

interface ItemBase {
  readonly id: ItemId;
  readonly label: string;
  readonly help?: string | undefined;
  readonly required: boolean;
  readonly origin: Origin;
  /** Says something about an identified person: held apart, never public, erasable. */
  readonly personal?: true | undefined;
  /** When it does not hold, the answer counts as unanswered; it is kept all the same. */
  readonly applies?: BooleanExpression | undefined;
  /**
   * The card of the same case whose item or rule of the same id gives the value. From a rule that is
   * no number comes a choice: its options are the rule's values, with the rule's labels.
   */
  readonly from?: CardId | undefined;
  /** What the system fills in from the case; nobody types it. */
  readonly filled?: Filled | undefined;
}

/** Days of events, lines of the register, and what many cases come to, as values of a card. */
export type Filled =
  | OverviewValue
  /** An answer or a result of the revision of a card that stood when an event happened last. */
  | {
      readonly by: 'revision';
      readonly card: CardId;
      readonly at: string;
      readonly takes: string;
    }
  | {
      readonly by: 'event';
      readonly event: string;
      readonly which: 'first' | 'last';
      /** Only of cases of this kind; of the case and all that went before it when absent. */
      readonly of?: CaseKind | undefined;
    }
  | {
      readonly by: 'entry';
      /** `address` is that of the entry's public page. */
      readonly field: 'number' | 'level' | 'issued' | 'valid-until' | 'status' | 'address';
    };

/** Free text on one line (or several, for `long-text`); `max` counts characters. */
export interface TextItem extends ItemBase {
  readonly kind: 'text' | 'long-text';
  readonly max?: number | undefined;
}
/** Text of a known form, for which the kind alone says what is right. */
export interface FormattedItem extends ItemBase {
  readonly kind: 'email' | 'phone' | 'postal-code' | 'teryt' | 'link';
}
/** A number; `step` is the smallest difference, `unit` is shown after the value (`%` makes 40 mean 40 %). */
export interface NumberItem extends ItemBase {
  readonly kind: 'integer' | 'number';
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  readonly unit?: string | undefined;
}
/** A calendar day; the bounds are days or the day of the check in Warsaw. */
export interface DateItem extends ItemBase {
  readonly kind: 'date';
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}
export interface ChoiceItem extends ItemBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** The option that belongs to a case of each kind; in a case no other is right. */
  readonly ofKind?: Readonly<Record<CaseKind, OptionId>> | undefined;
}
/**
 * Any number of the options; none of them is an answer too, which the sheet calls „żadna z
 * powyższych” or what `none` says: „nikt z powyższych” of people.
 */
export interface ChoicesItem extends ItemBase {
  readonly kind: 'choices';
  readonly options: readonly Option[];
  readonly none?: string | undefined;
}

/** A column of a table; its `applies` reads the row's other columns. */
export type Column = TextItem | FormattedItem | NumberItem | DateItem | ChoiceItem;

/** A column that nobody fills: a number from the row's columns, or the row's place by such a column. */
export type ComputedColumn = {
  readonly id: ItemId;
  readonly label: string;
  readonly unit?: string | undefined;
  readonly origin: Origin;
} & (
  | { readonly value: NumberExpression }
  /** 1 for the row with the highest value of that computed column; equal ones share a place. */
  | { readonly rankBy: ItemId }
);

/** Something that must hold in each row; its message is shown at `column`. */
export interface RowCheck {
  readonly id: string;
  readonly expression: BooleanExpression;
  readonly message: string;
  readonly column: ItemId;
  readonly origin: Origin;
}

/** Rows that the person adds, at most `max` (2,000 unless given). Expressions see the row's columns. */
export interface TableItem extends ItemBase {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly computed?: readonly ComputedColumn[] | undefined;
  readonly checks?: readonly RowCheck[] | undefined;
  readonly max?: number | undefined;
}
/**
 * Something for the reader; takes no answer. With `help` the label is a heading beside that text,
 * without it a sentence of its own.
 */
export interface InfoItem extends ItemBase {
  readonly kind: 'info';
}

export type Item =
  | TextItem
  | FormattedItem
  | NumberItem
  | DateItem
  | ChoiceItem
  | ChoicesItem
  | TableItem
  | InfoItem;

/** A requirement beside what is declared, with the computed result and the certifier's own finding. */
export interface ComparisonRow {
  readonly rule: RuleId;
  readonly criterion: string;
  readonly required: string;
  readonly items: readonly ItemId[];
  readonly finding: ItemId;
  readonly reason: ItemId;
}
/** What a comparison calls its sides and the own finding beside its result. */
export interface ComparisonHeads {
  readonly required: string;
  readonly declared: string;
  readonly finding: string;
}
/** Something declared, beside an auditor's confirmation and annotation. */
export interface ConfirmationRow {
  readonly label: string;
  readonly declared: readonly ItemId[];
  readonly confirmation: ItemId;
  readonly annotation: ItemId;
}

/** One thing asked about in the same way as its neighbours: a label, and an item in each column. */
export interface GridRow {
  readonly label: string;
  readonly items: readonly ItemId[];
}

/**
 * How a section's items stand on the sheet; each item stands in exactly one row.
 * - `form`: one under the other, each beside its label.
 * - `comparison`: requirements in order, each with the items that it rests on and its result; `heads`
 *   are in the words of the card.
 * - `grid`: several in a row, under common heads (one for the label, one for each column).
 * - `table`: the one item of the section is a table.
 * - `results`: no items; rules that stand in no comparison. `chart` draws a bar beside each number,
 *   full at that value.
 * - `list`: no items; one list rule, an entry in a row. `none` is the sentence that stands there when
 *   it names nothing; it has to be true of a blank card too, if the list is empty on one.
 */
export type SectionLayout =
  | { readonly kind: 'form' }
  | {
      readonly kind: 'comparison';
      readonly heads: ComparisonHeads;
      readonly rows: readonly ComparisonRow[];
    }
  | { readonly kind: 'confirmation'; readonly rows: readonly ConfirmationRow[] }
  | {
      readonly kind: 'grid';
      readonly heads: readonly string[];
      readonly rows: readonly GridRow[];
    }
  | { readonly kind: 'table' }
  | {
      readonly kind: 'results';
      readonly rules: readonly RuleId[];
      readonly chart?: number | undefined;
    }
  | { readonly kind: 'list'; readonly rule: RuleId; readonly none: string };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly intro?: string | undefined;
  readonly items: readonly Item[];
  readonly layout: SectionLayout;
}

/** Something that must hold of a card's answers together; its message is shown when it does not. */
export interface Check {
  readonly id: string;
  readonly expression: BooleanExpression;
  readonly message: string;
  /** The item at which the problem is shown. */
  readonly item: ItemId;
  readonly origin: Origin;
}

export interface Rule {
  readonly id: RuleId;
  readonly title: string;
  readonly unit?: string | undefined;
  /** The rule in words, for people. */
  readonly text: string;
  /** What both sides compute. */
  readonly expression: RuleExpression;
  /** Words for boolean results (`true`, `false`), outcomes, and the entries of a list. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly origin: Origin;
}

export interface Card {
  readonly id: CardId;
  readonly title: string;
  /** Name of its worksheet: at most 25 characters (a copy gets a number), none of `\\ / ? * [ ] : '`. */
  readonly tab: string;
  /** Two lines that say what the card is for and who fills it. */
  readonly purpose: string;
  /** Who may hand it in; empty for a card to read: explanations, or values that the system fills. */
  readonly roles: readonly Role[];
  /** States of a case in which it may be handed in whosever turn it is. */
  readonly openIn?: readonly string[] | undefined;
  /**
   * A description that is shown to all as an example while its case's certificate holds and this
   * answer is given; personal items and those from elsewhere never are.
   */
  readonly example?: { readonly agreed: ItemId; readonly is: OptionId } | undefined;
  /** It tells of all cases of a voivodeship, not of one. */
  readonly overview?: Overview | undefined;
  /** The declaration that is confirmed when handing in, stored with it. */
  readonly declaration?: string | undefined;
  readonly sections: readonly Section[];
  readonly checks: readonly Check[];
  readonly rules: readonly Rule[];
}

/** Certificates end `months` after their issue, if ever; results have a date only. */
export type Validity =
  | {
      readonly kind: 'certificate';
      readonly months?: number | undefined;
      /** When another term may be asked for: months before the end and after it. */
      readonly renewal?: { readonly before: number; readonly after: number } | undefined;
      /** An institution holds one certificate: a new number takes the place of one that is valid. */
      readonly single?: true | undefined;
    }
  | { readonly kind: 'result' };

/** Which answers become the public line of the register. */
export interface RegisterLine {
  readonly card: CardId;
  readonly holder: ItemId;
  readonly institution: ItemId;
  readonly place: ItemId;
  /**
   * By it the bodies of a voivodeship are found, unless the programme is `nationwide`. Without it
   * only those that are competent in the whole country see a case, and numbers have no
   * `{voivodeship}`.
   */
  readonly voivodeship?: ItemId | undefined;
  /** Only bodies that are competent in the whole country see its cases, wherever they are from. */
  readonly nationwide?: true | undefined;
  readonly teryt?: ItemId | undefined;
  /** Further answers that the entry shows, of any card as it stood when the entry was made. */
  readonly details?: readonly { readonly card: CardId; readonly item: ItemId }[] | undefined;
  /** The card and rule whose result, in words, is the level that was reached. */
  readonly level?: { readonly card: CardId; readonly rule: RuleId } | undefined;
}

/** Why a programme asks about people, and how long it keeps what it was told. */
export interface Privacy {
  readonly why: string;
  /** Counted from the end of the case. */
  readonly months: number;
  readonly origin: Origin;
}

export interface Programme {
  readonly id: ProgrammeId;
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  /** What each body is called in this programme. */
  readonly roles: Readonly<{ [role in Role]?: string | undefined }>;
  readonly cards: readonly Card[];
  readonly process: Process;
  readonly validity: Validity;
  readonly register: RegisterLine;
  /** States in which all may see that a case is on its way, with the register's holder and TERYT. */
  readonly inProgress?: readonly string[] | undefined;
  /** Needed where any item is personal. */
  readonly privacy?: Privacy | undefined;
  /** Pattern of certificate numbers; `{voivodeship}`, `{year}` and `{serial}` are filled in. */
  readonly number: string;
}

/** Whether an item, or a column of it, says something about an identified person. */
export const isPersonal = (item: Item): boolean =>
  item.personal === true || (item.kind === 'table' && item.columns.some((of) => of.personal));

/** The options of an item that is picked from. */
export const optionsOf = (item: Item): readonly Option[] =>
  item.kind === 'choice' || item.kind === 'choices' ? item.options : [];

/** All items of a card in the order of the sheet. */
export const itemsOf = (of: Card): readonly Item[] =>
  of.sections.flatMap((section) => section.items);
