import * as v from 'valibot';
import { VOIVODESHIPS } from '../territory/voivodeships';
import {
  cursorSchema,
  daySchema,
  idSchema,
  limitSchema,
  pageSchema,
  versionSchema,
} from './common';

export const CERTIFICATE_STATUSES = ['valid', 'expired', 'withdrawn', 'superseded'] as const;
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number];

export const registerQuery = v.strictObject({
  q: v.optional(v.pipe(v.string(), v.maxLength(200))),
  programme: v.optional(idSchema),
  voivodeship: v.optional(v.picklist(VOIVODESHIPS.map(({ id }) => id))),
  status: v.optional(v.picklist(CERTIFICATE_STATUSES)),
  limit: v.optional(limitSchema),
  cursor: v.optional(cursorSchema),
});
export type RegisterQuery = v.InferOutput<typeof registerQuery>;

const line = {
  number: v.string(),
  programme: idSchema,
  version: versionSchema,
  kind: v.picklist(['certificate', 'result']),
  holder: v.string(),
  institution: v.string(),
  place: v.string(),
  /** null where a programme does not ask for it. */
  voivodeship: v.nullable(v.string()),
  issued: daySchema,
  valid_from: v.nullable(daySchema),
  valid_until: v.nullable(daySchema),
  status: v.nullable(v.picklist(CERTIFICATE_STATUSES)),
};
export const registerListResponse = pageSchema(v.object(line));
export type RegisterLineResponse = v.InferOutput<typeof registerListResponse>['items'][number];

const standing = { ...line, level: v.nullable(v.string()) };
const standingSchema = v.object(standing);
export type RegisterStandingResponse = v.InferOutput<typeof standingSchema>;

/** Most numbers of one question. */
export const MAX_LOOKUP_NUMBERS = 200;

export const registerLookupRequest = v.strictObject({
  numbers: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))),
    v.maxLength(MAX_LOOKUP_NUMBERS),
    v.description('Numery z\u00a0„/”, na przykład KIS/06/2026/0001'),
  ),
});

/** In the order of the numbers; null where the register has no such number. */
export const registerLookupResponse = v.object({
  entries: v.pipe(v.array(v.nullable(standingSchema)), v.readonly()),
});

export const registerEntryQuery = v.strictObject({ as_of: v.optional(daySchema) });
export const registerEntryResponse = v.object({
  ...standing,
  details: v.pipe(
    v.array(v.object({ item: idSchema, label: v.string(), value: v.string() })),
    v.description('Dalsze dane wpisu, np. uchwała; dni w\u00a0postaci YYYY-MM-DD'),
  ),
  history: v.array(v.object({ day: daySchema, event: idSchema, title: v.string() })),
});
export type RegisterEntryResponse = v.InferOutput<typeof registerEntryResponse>;
