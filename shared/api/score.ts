import * as v from 'valibot';
import { idSchema, rawAnswersSchema, sha256Schema, versionSchema } from './common';
import { issueSchema } from './problem';

const of = { programme: idSchema, version: v.optional(versionSchema), card: idSchema };

/** The card that a request is about, whatever else it holds. */
export const cardReference = v.object(of);

export const scoreRequest = v.strictObject({ ...of, answers: rawAnswersSchema });

/** Most rows of one batch. */
export const MAX_BATCH_ROWS = 1_000;

export const batchRequest = v.strictObject({
  ...of,
  rows: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
        // A row without answers is a bad row like one with wrong answers: it spoils no other.
        answers: v.optional(v.pipe(v.unknown(), v.description('Jak w\u00a0POST /api/v1/score'))),
      }),
    ),
    v.maxLength(MAX_BATCH_ROWS),
  ),
});

const resultSchema = v.object({
  value: v.nullable(
    v.union([v.number(), v.boolean(), v.string(), v.pipe(v.array(v.string()), v.readonly())]),
  ),
  label: v.optional(v.string()),
  missing: v.optional(v.pipe(v.array(idSchema), v.readonly())),
  explanation: v.pipe(
    v.array(
      v.object({
        item: v.optional(idSchema),
        rule: v.optional(idSchema),
        value: v.unknown(),
        contributes: v.optional(v.union([v.number(), v.boolean()])),
      }),
    ),
    v.readonly(),
  ),
});

/** What a card came to, by which rules. */
export const scoreSchema = v.object({
  programme: idSchema,
  version: versionSchema,
  card: idSchema,
  rules: sha256Schema,
  results: v.record(v.string(), resultSchema),
});

export const scoreResponse = v.object({ score: scoreSchema, issues: v.array(issueSchema) });
export const batchResponse = v.object({
  rows: v.array(v.object({ id: v.string(), score: scoreSchema, issues: v.array(issueSchema) })),
});
