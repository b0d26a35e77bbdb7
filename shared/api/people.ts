import * as v from 'valibot';
import { VOIVODESHIPS } from '../territory/voivodeships';
import {
  cursorSchema,
  etagSchema,
  givenIdSchema,
  idSchema,
  instantSchema,
  institutionIdSchema,
  limitSchema,
  pageSchema,
  programmesSchema,
  roleSchema,
} from './common';
import { givenNameSchema } from './given-name';

const voivodeshipsSchema = v.pipe(
  v.array(v.picklist(VOIVODESHIPS.map(({ id }) => id))),
  v.minLength(1),
  v.maxLength(VOIVODESHIPS.length),
  v.description('Właściwość miejscowa jednostki; bez niej cały kraj'),
);

export const createInstitutionRequest = v.strictObject({
  name: givenNameSchema,
  role: roleSchema,
  voivodeships: v.optional(voivodeshipsSchema),
  programmes: v.optional(
    v.pipe(
      v.array(idSchema),
      v.minLength(1),
      v.maxLength(100),
      v.description('Programy, którymi jednostka się zajmuje; bez nich wszystkie'),
    ),
  ),
});

const institution = {
  id: institutionIdSchema,
  name: v.string(),
  role: roleSchema,
  voivodeships: v.array(v.string()),
  programmes: programmesSchema,
  made_at: instantSchema,
};
export const institutionSchema = v.object(institution);

export const institutionListQuery = v.strictObject({
  limit: v.optional(limitSchema),
  cursor: v.optional(cursorSchema),
});
export const institutionListResponse = pageSchema(institutionSchema);

export const memberSchema = v.object({
  id: givenIdSchema,
  name: v.pipe(v.string(), v.description('Jak osobę nazywa jej logowanie; może być puste')),
  owner: v.boolean(),
  me: v.boolean(),
  since: instantSchema,
  etag: etagSchema,
});

const invitation = {
  id: givenIdSchema,
  owner: v.boolean(),
  made_at: instantSchema,
  expires_at: instantSchema,
};
export const invitationSchema = v.object(invitation);

export const institutionResponse = v.object({
  ...institution,
  members: v.array(memberSchema),
  invitations: v.array(invitationSchema),
});

/** Days for which an invitation stands. */
export const INVITATION_DAYS = 14;

export const invitationRequest = v.strictObject({
  owner: v.optional(v.boolean(), false),
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), INVITATION_DAYS),
});
export const invitationResponse = v.object({
  ...invitation,
  code: v.optional(
    v.pipe(v.string(), v.description('Tylko w\u00a0pierwszej odpowiedzi; nikt go nie przechowuje')),
  ),
});

export const acceptRequest = v.strictObject({
  code: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
});

export const memberRequest = v.strictObject({ owner: v.boolean() });
export const removeMemberQuery = v.strictObject({
  to: v.optional(
    v.pipe(givenIdSchema, v.description('Członek, który przejmuje przydzielone sprawy')),
  ),
});

/** What was taken away. */
export const removedResponse = v.object({ id: givenIdSchema });

export const assignmentQuery = v.strictObject({ institution: v.optional(institutionIdSchema) });
export const assignmentRequest = v.strictObject({
  member: v.nullable(givenIdSchema),
  institution: v.optional(institutionIdSchema),
});
export const assignmentResponse = v.object({
  institution: v.object({ id: institutionIdSchema, name: v.string() }),
  member: v.nullable(v.object({ id: givenIdSchema, name: v.string() })),
  etag: v.nullable(etagSchema),
});
