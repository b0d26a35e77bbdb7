import * as v from 'valibot';
import { VOIVODESHIPS } from '../territory/voivodeships';
import { etagSchema, flagSchema, idSchema, institutionIdSchema, versionSchema } from './common';
import { receiptSchema } from './cases';
import { issueSchema } from './problem';
import { scoreSchema } from './score';

const caseIdSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(64),
  v.description('Identyfikator sprawy'),
);

export const cardFileQuery = v.strictObject({
  case: v.optional(caseIdSchema),
  voivodeship: v.optional(
    v.pipe(
      v.picklist(VOIVODESHIPS.map(({ id }) => id)),
      v.description('Województwo zestawienia; tylko dla kart, które są zestawieniami'),
    ),
  ),
  alone: v.optional(
    v.pipe(flagSchema, v.description('Sama karta, bez kart, z\u00A0których bierze wartości')),
  ),
});

export const workbookQuery = v.strictObject({
  case: v.optional(caseIdSchema),
  submit: v.optional(flagSchema),
  institution: v.optional(institutionIdSchema),
});

/** Something to be told of a card; `cell` is an A1 address on its sheet. */
const remarkSchema = v.object({
  code: v.string(),
  message: v.string(),
  item: v.optional(v.string()),
  cell: v.optional(v.string()),
});
export type Remark = v.InferOutput<typeof remarkSchema>;

const filedCard = {
  sheet: v.pipe(v.string(), v.description('Nazwa arkusza w\u00a0pliku')),
  programme: v.string(),
  card: v.string(),
  instance: v.pipe(v.string(), v.description('Egzemplarz karty')),
};

const otherSheets = v.pipe(v.array(v.string()), v.description('Arkusze, które nie są kartami'));

/** What was read of a workbook; nothing is stored. */
export const workbookResponse = v.object({
  cards: v.array(
    v.object({
      ...filedCard,
      version: v.pipe(v.string(), v.description('Wersja programu, którą podaje plik')),
      read_by: v.nullable(
        v.pipe(versionSchema, v.description('Wersja, według której odczytano kartę')),
      ),
      notices: v.array(remarkSchema),
      unread: v.pipe(v.array(remarkSchema), v.description('Czego nie odczytano i\u00a0dlaczego')),
      answers: v.record(v.string(), v.unknown()),
      issues: v.array(issueSchema),
      score: v.nullable(scoreSchema),
    }),
  ),
  others: otherSheets,
});

/** What a workbook handed in has come to. */
export const workbookHandedIn = v.object({
  case: v.object({
    id: v.string(),
    state: idSchema,
    etag: etagSchema,
    receipt: v.optional(receiptSchema),
  }),
  cards: v.array(
    v.object({
      ...filedCard,
      revision: v.number(),
      etag: v.optional(etagSchema),
      receipt: v.optional(receiptSchema),
      score: v.optional(scoreSchema),
      notices: v.array(remarkSchema),
    }),
  ),
  skipped: v.pipe(
    v.array(v.object({ ...filedCard, code: v.string(), message: v.string() })),
    v.description('Karty, których nie złożono, bo nic w\u00a0nich nowego'),
  ),
  others: otherSheets,
});
