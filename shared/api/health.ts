import * as v from 'valibot';

export const healthResponse = v.strictObject({
  build: v.string(),
  schema: v.nullable(v.string()),
  database: v.picklist(['reachable', 'unreachable']),
});
