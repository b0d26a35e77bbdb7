import * as v from 'valibot';
import { CASE_KINDS, type EventField, type Process, type ProcessEvent } from './process';
import { ORIGINS, ROLES } from './programme';

const id = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/, 'not an id'));
const label = v.pipe(v.string(), v.trim(), v.minLength(1));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a day'));
const days = v.pipe(v.number(), v.integer(), v.minValue(1));

const fieldBase = { id, label, required: v.boolean() };
const field: v.GenericSchema<EventField> = v.variant('kind', [
  v.strictObject({ ...fieldBase, kind: v.picklist(['text', 'long-text', 'date']) }),
  v.strictObject({
    ...fieldBase,
    kind: v.literal('coming-date'),
    ahead: v.pipe(v.number(), v.integer(), v.minValue(0)),
    usual: v.optional(days),
  }),
  v.strictObject({
    ...fieldBase,
    kind: v.literal('choice'),
    options: v.pipe(v.array(v.strictObject({ id, label })), v.minLength(2)),
  }),
  v.strictObject({ id, label, required: v.literal(true), kind: v.literal('declaration') }),
]);

const event: v.GenericSchema<ProcessEvent> = v.strictObject({
  id,
  title: label,
  by: v.picklist([...ROLES, 'system']),
  from: v.array(id),
  to: id,
  only: v.optional(v.picklist(CASE_KINDS)),
  cameFrom: v.optional(v.pipe(v.array(id), v.minLength(1))),
  data: v.array(field),
  once: v.optional(v.literal(true)),
  cards: v.optional(v.array(id)),
  upToDate: v.optional(v.array(id)),
  revised: v.optional(v.array(id)),
  requires: v.optional(
    v.strictObject({
      card: id,
      rule: id,
      values: v.pipe(v.array(v.union([v.string(), v.number(), v.boolean()])), v.minLength(1)),
    }),
  ),
  time: v.optional(v.picklist(['until-due', 'after-due'])),
  datedBy: v.optional(id),
  dueBy: v.optional(id),
  validUntil: v.optional(
    v.union([v.strictObject({ field: id }), v.strictObject({ card: id, item: id })]),
  ),
  decides: v.optional(v.literal(true)),
  effect: v.optional(
    v.picklist(['issue', 'renew', 'prolong', 'correct-end', 'withdraw', 'reinstate', 'expire']),
  ),
  origin: v.picklist(ORIGINS),
});

/** The shape of a procedure; what a shape cannot say is `checkProcess`’s to say. */
export const processSchema: v.GenericSchema<Process> = v.strictObject({
  states: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: label,
        days: v.optional(days),
        daysFrom: v.optional(id),
        closed: v.optional(v.literal(true)),
        cardsClosed: v.optional(v.literal(true)),
      }),
    ),
    v.minLength(1),
  ),
  events: v.array(event),
  windows: v.optional(v.array(v.strictObject({ from: day, until: day }))),
});
