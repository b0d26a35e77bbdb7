import * as v from 'valibot';
import { daySchema, idSchema } from './common';

/** A fault of the request, at a place of the body (`pointer`) or in a parameter. */
const faultSchema = v.object({
  pointer: v.optional(v.string()),
  parameter: v.optional(v.string()),
  code: idSchema,
  message: v.string(),
  /** The last day that can be given there. */
  day: v.optional(daySchema),
});
export type Fault = v.InferOutput<typeof faultSchema>;

/** A fault of a card's answers, as a person must mend it. */
export const issueSchema = v.object({
  card: idSchema,
  item: v.string(),
  code: v.string(),
  message: v.string(),
  row: v.optional(v.number()),
  column: v.optional(v.string()),
  cell: v.optional(v.string()),
});

export type ApiIssue = Readonly<v.InferOutput<typeof issueSchema>>;

/** RFC 9457, with the members that this API adds. */
export const problemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  instance: v.string(),
  errors: v.optional(v.array(faultSchema)),
  issues: v.optional(v.array(issueSchema)),
  allowed: v.optional(v.array(v.string())),
  cards: v.optional(v.array(v.string())),
  day: v.optional(v.string()),
  from: v.optional(v.string()),
  until: v.optional(v.string()),
  current: v.optional(v.unknown()),
});

export const codesResponse = v.object({
  items: v.array(v.object({ code: v.string(), pl: v.string(), en: v.string() })),
  next: v.null(),
});
