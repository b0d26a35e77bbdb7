import * as v from 'valibot';
import {
  givenIdSchema,
  instantSchema,
  institutionIdSchema,
  programmesSchema,
  roleSchema,
} from './common';
import { keyScopeSchema } from './key-scope';

export const membershipSchema = v.object({
  institution: v.object({ id: institutionIdSchema, name: v.string() }),
  role: roleSchema,
  voivodeships: v.array(v.string()),
  programmes: programmesSchema,
  /** null for a machine, which is nobody’s member. */
  member: v.nullable(givenIdSchema),
  owner: v.boolean(),
});

export const meResponse = v.object({
  kind: v.picklist(['person', 'key']),
  name: v.string(),
  key: v.optional(v.object({ id: v.string(), scope: keyScopeSchema, expires_at: instantSchema })),
  memberships: v.array(membershipSchema),
});
