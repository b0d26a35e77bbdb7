/**
 * Shapes that requests and answers share. What is asked is strict: an unknown member is a mistake.
 * What is answered is open: members may be added, so that an older pane understands a newer server.
 */
import * as v from 'valibot';
import { ROLES } from '../definition/programme';
import { isObject } from './object';

/** An id that definitions give. */
export const idSchema = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/));
/** An id that the server gave; what it is made of says nothing. */
export const givenIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
export const institutionIdSchema = v.pipe(givenIdSchema, v.description('Identyfikator instytucji'));
export const versionSchema = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/));
export const daySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.description('Dzień kalendarzowy w\u00a0Polsce (YYYY-MM-DD)'),
);
export const instantSchema = v.pipe(v.string(), v.isoTimestamp());
export const roleSchema = v.picklist(ROLES);
export const sha256Schema = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/));
export const etagSchema = v.pipe(v.string(), v.regex(/^"[\x21\x23-\x7e]+"$/));

/** The programmes that a body is for. */
export const programmesSchema = v.pipe(
  v.nullable(v.array(idSchema)),
  v.description('Programy, którymi jednostka się zajmuje; null, gdy wszystkimi'),
);

/** Answers before they are validated against a card: an object, its members anything. */
export const rawAnswersSchema = v.pipe(
  v.custom<Readonly<Record<string, unknown>>>(isObject),
  v.description('Odpowiedzi na pozycje karty: identyfikator pozycji → wartość lub null'),
);

export const limitSchema = v.pipe(
  v.string(),
  v.regex(/^\d{1,3}$/),
  v.transform(Number),
  v.minValue(1),
  v.maxValue(200),
);
export const DEFAULT_LIMIT = 50;
export const cursorSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,400}$/));
export const flagSchema = v.picklist(['true', 'false']);

/** A page of a list: its items, and the cursor of the next page, null at the end. */
export const pageSchema = <const TItem extends v.GenericSchema>(item: TItem) =>
  v.object({ items: v.array(item), next: v.nullable(v.string()) });
