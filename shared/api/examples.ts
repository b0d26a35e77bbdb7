import * as v from 'valibot';
import { cursorSchema, daySchema, idSchema, limitSchema, pageSchema } from './common';

export const exampleListQuery = v.strictObject({
  limit: v.optional(limitSchema),
  cursor: v.optional(cursorSchema),
});

/** Descriptions that holders of certificates agreed to show. */
export const exampleListResponse = pageSchema(
  v.object({
    number: v.string(),
    holder: v.string(),
    institution: v.string(),
    place: v.string(),
    voivodeship: v.nullable(v.string()),
    valid_until: v.nullable(daySchema),
    described: v.pipe(daySchema, v.description('Dzień złożenia opisu')),
    description: v.array(v.object({ item: idSchema, label: v.string(), text: v.string() })),
  }),
);
export type ExampleResponse = v.InferOutput<typeof exampleListResponse>['items'][number];
