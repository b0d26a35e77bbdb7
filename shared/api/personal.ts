import * as v from 'valibot';
import {
  cursorSchema,
  daySchema,
  etagSchema,
  givenIdSchema,
  idSchema,
  instantSchema,
  institutionIdSchema,
  limitSchema,
  pageSchema,
  roleSchema,
} from './common';

export const personalQuery = v.strictObject({
  limit: v.optional(limitSchema),
  cursor: v.optional(cursorSchema),
});

const revisions = (of: string) => v.pipe(v.array(v.number()), v.description(of));

/** What a case holds of people and who read it; never a value. */
export const personalResponse = v.object({
  case_etag: v.pipe(etagSchema, v.description('If-Match usunięcia danych')),
  why: v.pipe(v.string(), v.description('Po co program zbiera dane osób')),
  months: v.pipe(v.number(), v.description('Ile miesięcy po zakończeniu sprawy są przechowywane')),
  keep_until: v.pipe(
    v.nullable(daySchema),
    v.description('Do kiedy są przechowywane; null, gdy sprawa trwa'),
  ),
  items: v.array(
    v.object({
      card: idSchema,
      card_title: v.string(),
      item: idSchema,
      label: v.string(),
      state: v.pipe(
        v.picklist(['held', 'empty', 'erased']),
        v.description('przechowywana, niewypełniona albo usunięta'),
      ),
      held: revisions('Wersje karty, które ją przechowują'),
      erased: revisions('Wersje karty, z\u00a0których ją usunięto'),
      erased_at: v.nullable(instantSchema),
    }),
  ),
  reads: pageSchema(
    v.object({
      card: idSchema,
      revision: v.number(),
      at: instantSchema,
      by: roleSchema,
      person: v.string(),
      institution: v.object({ id: institutionIdSchema, name: v.string() }),
    }),
  ),
});

/** Why somebody’s data are erased, by art. 17 (1) of the GDPR; words of one’s own could name them. */
export const ERASURE_REASONS = [
  'no-longer-needed',
  'consent-withdrawn',
  'objection',
  'unlawful',
  'legal-duty',
] as const;

export const personalItemSchema = v.strictObject({ card: idSchema, item: idSchema });

export const erasureRequest = v.strictObject({
  reason: v.pipe(
    v.picklist(ERASURE_REASONS),
    v.description('Podstawa usunięcia (art. 17 ust. 1 RODO)'),
  ),
  items: v.optional(
    v.pipe(
      v.array(personalItemSchema),
      v.minLength(1),
      v.maxLength(500),
      v.description('Pozycje do usunięcia; bez nich wszystkie pozycje osobowe sprawy'),
    ),
  ),
});

export const erasureResponse = v.object({
  id: v.string(),
  etag: etagSchema,
  erased: v.pipe(
    v.array(v.object({ card: idSchema, item: idSchema })),
    v.description('Usunięte pozycje, także te, które przejęły wartość na innych kartach'),
  ),
});

export const personSearchRequest = v.strictObject({
  value: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(3),
    v.maxLength(200),
    v.regex(/[\p{L}\p{N}]{3}/u),
    v.description('Imię i\u00a0nazwisko, adres e-mail albo numer telefonu'),
  ),
  cursor: v.optional(cursorSchema),
});

/** A part of what is held about a person; `next` goes on even where a part is empty. */
export const personSearchResponse = pageSchema(
  v.object({
    case: givenIdSchema,
    receipt: v.string(),
    card: idSchema,
    revision: v.number(),
    item: idSchema,
    label: v.string(),
    value: v.pipe(
      v.unknown(),
      v.description('Wartość; z\u00a0tabeli wiersze, które mówią o\u00a0osobie'),
    ),
  }),
);
