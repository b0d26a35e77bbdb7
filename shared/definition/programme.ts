import * as v from 'valibot';
import {
  booleanExpressionSchema,
  ruleExpressionSchema,
  type BooleanExpression,
  type ItemId,
  type OptionId,
  type RuleExpression,
  type RuleId,
} from './expression';

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
  /** The card of the same case whose item of the same id gives the value. */
  readonly from?: CardId | undefined;
}

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
  readonly kind: 'choice' | 'choices';
  readonly options: readonly Option[];
}
/** Rows that the person adds; `columns` are items without tables among them. */
export interface TableItem extends ItemBase {
  readonly kind: 'table';
  readonly columns: readonly (TextItem | FormattedItem | NumberItem | DateItem | ChoiceItem)[];
  readonly max?: number | undefined;
}
/** A sentence for the reader; takes no answer. */
export interface InfoItem extends ItemBase {
  readonly kind: 'info';
}

export type Item =
  TextItem | FormattedItem | NumberItem | DateItem | ChoiceItem | TableItem | InfoItem;

/** A requirement beside what is declared, with the computed result and the certifier's own finding. */
export interface ComparisonRow {
  readonly rule: RuleId;
  readonly criterion: string;
  readonly required: string;
  readonly items: readonly ItemId[];
  readonly finding: ItemId;
  readonly reason: ItemId;
}
/** Something declared, beside an auditor's confirmation and annotation. */
export interface ConfirmationRow {
  readonly label: string;
  readonly declared: readonly ItemId[];
  readonly confirmation: ItemId;
  readonly annotation: ItemId;
}

/**
 * How a section's items stand on the sheet; each item stands in exactly one row. `results` has no
 * items and shows the rules that stand in no comparison.
 */
export type SectionLayout =
  | { readonly kind: 'form' }
  | { readonly kind: 'comparison'; readonly rows: readonly ComparisonRow[] }
  | { readonly kind: 'confirmation'; readonly rows: readonly ConfirmationRow[] }
  | { readonly kind: 'results'; readonly rules: readonly RuleId[] };

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
  /** Words for boolean results (`true`, `false`) and outcomes. */
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
  /** Who may hand it in. */
  readonly roles: readonly Role[];
  /** The declaration that is confirmed when handing in, stored with it. */
  readonly declaration?: string | undefined;
  readonly sections: readonly Section[];
  readonly checks: readonly Check[];
  readonly rules: readonly Rule[];
}

export const EVENT_FIELD_KINDS = ['text', 'long-text', 'date'] as const;
/** A datum that an event carries. A date of the past or today: what is recorded has happened. */
export interface EventField {
  readonly id: string;
  readonly kind: (typeof EVENT_FIELD_KINDS)[number];
  readonly label: string;
  readonly required: boolean;
}

/** One row of the table that a procedure is. */
export interface ProcessEvent {
  readonly id: string;
  readonly title: string;
  readonly by: Role;
  /** States in which it may happen; empty for the event that opens a case. */
  readonly from: readonly string[];
  readonly to: string;
  readonly data: readonly EventField[];
  /** Cards that must have been handed in before. */
  readonly cards?: readonly CardId[] | undefined;
  /** `register` puts a line in the register; the case's certificate gets its number. */
  readonly effect?: 'register' | undefined;
  readonly origin: Origin;
}

export interface ProcessState {
  readonly id: string;
  readonly title: string;
  /** Calendar days within which the next step is due. */
  readonly days?: number | undefined;
  readonly closed?: true | undefined;
}

export interface Process {
  readonly states: readonly ProcessState[];
  readonly events: readonly ProcessEvent[];
}

/** Certificates end `months` after their issue; results have a date only. */
export type Validity =
  { readonly kind: 'certificate'; readonly months: number } | { readonly kind: 'result' };

/** Which answers become the public line of the register. */
export interface RegisterLine {
  readonly card: CardId;
  readonly holder: ItemId;
  readonly institution: ItemId;
  readonly place: ItemId;
  readonly voivodeship: ItemId;
  readonly teryt?: ItemId | undefined;
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
  /** Pattern of certificate numbers; `{voivodeship}`, `{year}` and `{serial}` are filled in. */
  readonly number: string;
}

const id = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/, 'not an id'));
const label = v.pipe(v.string(), v.trim(), v.minLength(1));
const origin = v.picklist(ORIGINS);
const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2}|today)$/, 'neither a day nor today'));
const finite = v.pipe(v.number(), v.finite());

const option = v.strictObject({ id, label, points: v.optional(finite), origin });
const itemBase = {
  id,
  label,
  help: v.optional(label),
  required: v.boolean(),
  origin,
  personal: v.optional(v.literal(true)),
  applies: v.optional(booleanExpressionSchema),
  from: v.optional(id),
};
const textItem = v.strictObject({
  ...itemBase,
  kind: v.picklist(['text', 'long-text']),
  max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))),
});
const formattedItem = v.strictObject({
  ...itemBase,
  kind: v.picklist(['email', 'phone', 'postal-code', 'teryt', 'link']),
});
const numberItem = v.strictObject({
  ...itemBase,
  kind: v.picklist(['integer', 'number']),
  min: v.optional(finite),
  max: v.optional(finite),
  step: v.optional(v.pipe(finite, v.gtValue(0))),
  unit: v.optional(label),
});
const dateItem = v.strictObject({
  ...itemBase,
  kind: v.literal('date'),
  min: v.optional(day),
  max: v.optional(day),
});
const choiceItem = v.strictObject({
  ...itemBase,
  kind: v.picklist(['choice', 'choices']),
  options: v.pipe(v.array(option), v.minLength(1)),
});
const tableItem = v.strictObject({
  ...itemBase,
  kind: v.literal('table'),
  columns: v.pipe(
    v.array(v.variant('kind', [textItem, formattedItem, numberItem, dateItem, choiceItem])),
    v.minLength(1),
  ),
  max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000))),
});
const infoItem = v.strictObject({ ...itemBase, kind: v.literal('info') });
const item: v.GenericSchema<Item> = v.variant('kind', [
  textItem,
  formattedItem,
  numberItem,
  dateItem,
  choiceItem,
  tableItem,
  infoItem,
]);

const layout: v.GenericSchema<SectionLayout> = v.variant('kind', [
  v.strictObject({ kind: v.literal('form') }),
  v.strictObject({
    kind: v.literal('comparison'),
    rows: v.array(
      v.strictObject({
        rule: id,
        criterion: label,
        required: label,
        items: v.array(id),
        finding: id,
        reason: id,
      }),
    ),
  }),
  v.strictObject({
    kind: v.literal('confirmation'),
    rows: v.array(
      v.strictObject({ label, declared: v.array(id), confirmation: id, annotation: id }),
    ),
  }),
  v.strictObject({ kind: v.literal('results'), rules: v.pipe(v.array(id), v.minLength(1)) }),
]);

const card: v.GenericSchema<Card> = v.strictObject({
  id,
  title: label,
  tab: v.pipe(v.string(), v.regex(/^[^\\/?*[\]:']{1,25}$/, 'no name for a worksheet')),
  purpose: label,
  roles: v.pipe(v.array(v.picklist(ROLES)), v.minLength(1)),
  declaration: v.optional(label),
  sections: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: label,
        intro: v.optional(label),
        items: v.array(item),
        layout,
      }),
    ),
    v.minLength(1),
  ),
  checks: v.array(
    v.strictObject({ id, expression: booleanExpressionSchema, message: label, item: id, origin }),
  ),
  rules: v.array(
    v.strictObject({
      id,
      title: label,
      unit: v.optional(label),
      text: label,
      expression: ruleExpressionSchema,
      labels: v.optional(v.record(v.string(), label)),
      origin,
    }),
  ),
});

const process: v.GenericSchema<Process> = v.strictObject({
  states: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: label,
        days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
        closed: v.optional(v.literal(true)),
      }),
    ),
    v.minLength(1),
  ),
  events: v.array(
    v.strictObject({
      id,
      title: label,
      by: v.picklist(ROLES),
      from: v.array(id),
      to: id,
      data: v.array(
        v.strictObject({ id, kind: v.picklist(EVENT_FIELD_KINDS), label, required: v.boolean() }),
      ),
      cards: v.optional(v.array(id)),
      effect: v.optional(v.literal('register')),
      origin,
    }),
  ),
});

/**
 * The shape of a definition. What a shape cannot say (unknown ids, cycles, duplicates) is
 * `checkProgramme`'s to say.
 */
export const programmeSchema: v.GenericSchema<Programme> = v.strictObject({
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'not a version')),
  title: label,
  summary: label,
  roles: v.strictObject({
    'applicant': v.optional(label),
    'certifier': v.optional(label),
    'auditor': v.optional(label),
    'appeal-body': v.optional(label),
    'coordinator': v.optional(label),
  }),
  cards: v.pipe(v.array(card), v.minLength(1)),
  process,
  validity: v.variant('kind', [
    v.strictObject({
      kind: v.literal('certificate'),
      months: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
    v.strictObject({ kind: v.literal('result') }),
  ]),
  register: v.strictObject({
    card: id,
    holder: id,
    institution: id,
    place: id,
    voivodeship: id,
    teryt: v.optional(id),
  }),
  number: v.pipe(v.string(), v.regex(/\{serial\}/, 'a number pattern needs {serial}')),
});

/** All items of a card in the order of the sheet. */
export const itemsOf = (of: Card): readonly Item[] =>
  of.sections.flatMap((section) => section.items);
