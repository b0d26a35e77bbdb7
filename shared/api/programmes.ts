import * as v from 'valibot';
import { idSchema, pageSchema, sha256Schema, versionSchema } from './common';

const summary = {
  id: idSchema,
  version: versionSchema,
  title: v.string(),
  summary: v.string(),
  sha256: sha256Schema,
};

export const programmeListResponse = pageSchema(
  v.object({
    ...summary,
    cards: v.array(v.object({ id: idSchema, title: v.string() })),
  }),
);

/** A definition as served: its members and the hash of them all. */
export const programmeResponse = v.looseObject({
  ...summary,
  roles: v.record(v.string(), v.string()),
  cards: v.array(
    v.looseObject({
      id: idSchema,
      title: v.string(),
      roles: v.array(v.string()),
      sections: v.array(v.looseObject({ id: idSchema, title: v.string() })),
      checks: v.array(v.looseObject({ id: idSchema, message: v.string() })),
      rules: v.array(v.looseObject({ id: idSchema, title: v.string(), text: v.string() })),
    }),
  ),
  process: v.looseObject({
    states: v.array(v.looseObject({ id: idSchema, title: v.string() })),
    events: v.array(v.looseObject({ id: idSchema, title: v.string() })),
  }),
  validity: v.looseObject({ kind: v.picklist(['certificate', 'result']) }),
  number: v.string(),
});
