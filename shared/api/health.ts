import * as v from 'valibot';

export const healthResponse = v.object({
  build: v.string(),
  schema: v.nullable(v.string()),
  database: v.picklist(['reachable', 'unreachable']),
});
