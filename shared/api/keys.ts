import * as v from 'valibot';
import {
  cursorSchema,
  instantSchema,
  institutionIdSchema,
  limitSchema,
  pageSchema,
} from './common';
import { givenNameSchema } from './given-name';
import { keyScopeSchema } from './key-scope';

export const createKeyRequest = v.strictObject({
  institution: institutionIdSchema,
  name: givenNameSchema,
  scope: keyScopeSchema,
  days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)),
});

const key = {
  id: v.string(),
  name: v.string(),
  institution: v.object({ id: institutionIdSchema, name: v.string() }),
  scope: keyScopeSchema,
  prefix: v.pipe(v.string(), v.description('Początek klucza, po którym się go poznaje')),
  made_at: instantSchema,
  expires_at: instantSchema,
  revoked_at: v.nullable(instantSchema),
};
export const keySchema = v.object(key);
export const createKeyResponse = v.object({
  ...key,
  key: v.optional(
    v.pipe(
      v.string(),
      v.description('Cały klucz; tylko w\u00a0pierwszej odpowiedzi, nikt go nie przechowuje'),
    ),
  ),
});

export const keyListQuery = v.strictObject({
  limit: v.optional(limitSchema),
  cursor: v.optional(cursorSchema),
});
export const keyListResponse = pageSchema(keySchema);
