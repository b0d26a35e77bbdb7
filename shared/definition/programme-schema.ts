import * as v from 'valibot';
import {
  booleanExpressionSchema,
  numberExpressionSchema,
  ruleExpressionSchema,
} from './expression-schema';
import { CASE_KINDS } from './process';
import { processSchema } from './process-schema';
import {
  ORIGINS,
  ROLES,
  type Card,
  type Item,
  type Programme,
  type SectionLayout,
} from './programme';
import { overviewSchema, overviewValueSchema } from './overview-schema';

const id = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/, 'not an id'));
const label = v.pipe(v.string(), v.trim(), v.minLength(1));
const origin = v.picklist(ORIGINS);
const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2}|today)$/, 'neither a day nor today'));
const finite = v.pipe(v.number(), v.finite());
const months = v.pipe(v.number(), v.integer(), v.minValue(1));

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
  filled: v.optional(
    v.variant('by', [
      v.strictObject({
        by: v.literal('event'),
        event: id,
        which: v.picklist(['first', 'last']),
        of: v.optional(v.picklist(CASE_KINDS)),
      }),
      v.strictObject({
        by: v.literal('entry'),
        field: v.picklist(['number', 'level', 'issued', 'valid-until', 'status', 'address']),
      }),
      overviewValueSchema,
      v.strictObject({ by: v.literal('revision'), card: id, at: id, takes: id }),
    ]),
  ),
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
const options = v.pipe(v.array(option), v.minLength(1));
const choiceItem = v.strictObject({
  ...itemBase,
  kind: v.literal('choice'),
  options,
  ofKind: v.optional(v.strictObject({ first: id, renewal: id })),
});
const choicesItem = v.strictObject({
  ...itemBase,
  kind: v.literal('choices'),
  options,
  none: v.optional(label),
});
const computedBase = { id, label, unit: v.optional(label), origin };
const tableItem = v.strictObject({
  ...itemBase,
  kind: v.literal('table'),
  columns: v.pipe(
    v.array(v.variant('kind', [textItem, formattedItem, numberItem, dateItem, choiceItem])),
    v.minLength(1),
  ),
  computed: v.optional(
    v.array(
      v.union([
        v.strictObject({ ...computedBase, value: numberExpressionSchema }),
        v.strictObject({ ...computedBase, rankBy: id }),
      ]),
    ),
  ),
  checks: v.optional(
    v.array(
      v.strictObject({
        id,
        expression: booleanExpressionSchema,
        message: label,
        column: id,
        origin,
      }),
    ),
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
  choicesItem,
  tableItem,
  infoItem,
]);

const layout: v.GenericSchema<SectionLayout> = v.variant('kind', [
  v.strictObject({ kind: v.literal('form') }),
  v.strictObject({
    kind: v.literal('comparison'),
    heads: v.strictObject({ required: label, declared: label, finding: label }),
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
  v.strictObject({
    kind: v.literal('grid'),
    heads: v.pipe(v.array(label), v.minLength(2)),
    rows: v.pipe(
      v.array(v.strictObject({ label, items: v.pipe(v.array(id), v.minLength(1)) })),
      v.minLength(1),
    ),
  }),
  v.strictObject({ kind: v.literal('table') }),
  v.strictObject({
    kind: v.literal('results'),
    rules: v.pipe(v.array(id), v.minLength(1)),
    chart: v.optional(v.pipe(finite, v.gtValue(0))),
  }),
  v.strictObject({ kind: v.literal('list'), rule: id, none: label }),
]);

const card: v.GenericSchema<Card> = v.strictObject({
  id,
  title: label,
  tab: v.pipe(v.string(), v.regex(/^[^\\/?*[\]:']{1,25}$/, 'no name for a worksheet')),
  purpose: label,
  roles: v.array(v.picklist(ROLES)),
  openIn: v.optional(v.array(id)),
  example: v.optional(v.strictObject({ agreed: id, is: id })),
  overview: v.optional(overviewSchema),
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
  process: processSchema,
  validity: v.variant('kind', [
    v.strictObject({
      kind: v.literal('certificate'),
      months: v.optional(months),
      renewal: v.optional(v.strictObject({ before: months, after: months })),
      single: v.optional(v.literal(true)),
    }),
    v.strictObject({ kind: v.literal('result') }),
  ]),
  register: v.strictObject({
    card: id,
    holder: id,
    institution: id,
    place: id,
    voivodeship: v.optional(id),
    nationwide: v.optional(v.literal(true)),
    teryt: v.optional(id),
    details: v.optional(v.array(v.strictObject({ card: id, item: id }))),
    level: v.optional(v.strictObject({ card: id, rule: id })),
  }),
  inProgress: v.optional(v.array(id)),
  privacy: v.optional(v.strictObject({ why: label, months, origin })),
  number: v.pipe(v.string(), v.regex(/\{serial\}/, 'a number pattern needs {serial}')),
});
