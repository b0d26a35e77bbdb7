import * as v from 'valibot';
import { cursorSchema, daySchema, idSchema, limitSchema, pageSchema } from './common';

export const inProgressQuery = v.strictObject({
  limit: v.optional(limitSchema),
  cursor: v.optional(cursorSchema),
});

/** Who is on the way to a certificate, and no more than that. */
export const inProgressResponse = pageSchema(
  v.object({
    name: v.string(),
    teryt: v.nullable(v.string()),
    state: idSchema,
    title: v.pipe(v.string(), v.description('Nazwa etapu')),
    since: v.pipe(daySchema, v.description('Od kiedy na tym etapie')),
  }),
);
export type InProgressResponse = v.InferOutput<typeof inProgressResponse>['items'][number];
