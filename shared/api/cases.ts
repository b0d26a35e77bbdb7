import * as v from 'valibot';
import { CASE_KINDS } from '../definition/process';
import { ROLES } from '../definition/programme';
import { isObject } from './object';
import {
  cursorSchema,
  daySchema,
  etagSchema,
  flagSchema,
  idSchema,
  instantSchema,
  institutionIdSchema,
  limitSchema,
  pageSchema,
  rawAnswersSchema,
  roleSchema,
  sha256Schema,
  versionSchema,
} from './common';
import { scoreSchema } from './score';

export const createCaseRequest = v.strictObject({
  programme: idSchema,
  renews: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(64),
      v.description('Numer certyfikatu, którego przedłużenia dotyczy sprawa'),
    ),
  ),
  institution: v.optional(
    v.pipe(
      institutionIdSchema,
      v.description('Instytucja wnioskodawcy; potrzebna, gdy wnioskujący należy do kilku'),
    ),
  ),
  cards: v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isObject),
    v.description('Karty wnioskodawcy: identyfikator karty → odpowiedzi'),
  ),
});

export const receiptSchema = v.object({
  number: v.string(),
  received_at: instantSchema,
  sha256: sha256Schema,
});

export const createCaseResponse = v.object({
  id: v.string(),
  state: idSchema,
  etag: etagSchema,
  receipt: receiptSchema,
  scores: v.record(idSchema, scoreSchema),
});

export const caseListQuery = v.strictObject({
  programme: v.optional(idSchema),
  state: v.optional(idSchema),
  mine: v.optional(flagSchema),
  waiting: v.optional(
    v.pipe(flagSchema, v.description('Czekające na czynność jednostki pytającego')),
  ),
  assigned: v.optional(v.pipe(flagSchema, v.description('Przydzielone pytającemu'))),
  institution: v.optional(
    v.pipe(institutionIdSchema, v.description('Tylko jako członek tej swojej instytucji')),
  ),
  limit: v.optional(limitSchema),
  cursor: v.optional(cursorSchema),
});
export type CaseListQuery = v.InferOutput<typeof caseListQuery>;

export const revisionListQuery = v.strictObject({
  limit: v.optional(limitSchema),
  cursor: v.optional(cursorSchema),
});

const summary = {
  id: v.string(),
  programme: idSchema,
  version: versionSchema,
  state: idSchema,
  kind: v.picklist(CASE_KINDS),
  /** The number that another term is asked for; null in a first case. */
  renews: v.nullable(v.string()),
  /** The day by which the next step is due. */
  due: v.nullable(daySchema),
  closed: v.boolean(),
  /** null where the programme does not ask for it. */
  voivodeship: v.nullable(idSchema),
  institution: v.string(),
  receipt: v.string(),
  submitted_at: instantSchema,
};
export const caseListResponse = pageSchema(v.object(summary));

export const caseResponse = v.object({
  ...summary,
  etag: etagSchema,
  title: v.pipe(v.string(), v.description('Nazwa stanu sprawy')),
  actions: v.array(
    v.object({
      event: idSchema,
      title: v.string(),
      by: roleSchema,
      due: v.optional(daySchema),
      after: v.optional(v.pipe(daySchema, v.description('Czynność możliwa dopiero po tym dniu'))),
    }),
  ),
  cards: v.array(
    v.object({
      card: idSchema,
      title: v.string(),
      revision: v.number(),
      etag: etagSchema,
      accepted_at: instantSchema,
    }),
  ),
  events: v.array(
    v.object({
      version: v.number(),
      event: idSchema,
      by: v.picklist([...ROLES, 'system']),
      at: instantSchema,
      day: daySchema,
      data: v.record(v.string(), v.unknown()),
      hash: sha256Schema,
    }),
  ),
  earlier: v.pipe(
    v.array(v.object({ event: idSchema, day: daySchema, kind: v.picklist(CASE_KINDS) })),
    v.description('Czynności wcześniejszych spraw tego samego certyfikatu'),
  ),
  certificate: v.optional(v.string()),
});

export const putCardRequest = v.strictObject({ answers: rawAnswersSchema });

export const putCardResponse = v.object({
  card: idSchema,
  revision: v.number(),
  etag: etagSchema,
  case_etag: etagSchema,
  receipt: receiptSchema,
  score: scoreSchema,
});

const revisionSummary = {
  card: idSchema,
  revision: v.number(),
  etag: etagSchema,
  accepted_at: instantSchema,
  by: roleSchema,
  sha256: sha256Schema,
};
export const revisionListResponse = pageSchema(v.object(revisionSummary));

export const cardResponse = v.object({
  ...revisionSummary,
  answers: v.record(v.string(), v.unknown()),
  withheld: v.pipe(
    v.array(idSchema),
    v.description('Pozycje osobowe usunięte lub niedostępne dla pytającego'),
  ),
  scores: v.record(idSchema, scoreSchema),
});

/** Longest text that an event's datum may hold. */
export const MAX_EVENT_TEXT = 10_000;

export const eventRequest = v.strictObject({
  event: idSchema,
  data: v.optional(
    v.pipe(
      v.custom<Readonly<Record<string, unknown>>>(isObject),
      v.description(
        'Dane czynności: identyfikator pola → tekst, data, wybór albo true (oświadczenie)',
      ),
    ),
    {},
  ),
});

export const eventResponse = v.object({
  id: v.string(),
  event: idSchema,
  state: idSchema,
  etag: etagSchema,
  actions: caseResponse.entries.actions,
  certificate: v.optional(v.string()),
});
