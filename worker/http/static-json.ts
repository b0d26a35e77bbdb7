import * as v from 'valibot';
import { sha256Of } from '../../shared/definition/hash';
import type { AppContext } from './app-env';
import { notModified } from './public-cache';
import { readQuery } from './query';

interface Prepared {
  readonly text: string;
  readonly etag: string;
}

const prepared = new WeakMap<object, Prepared>();

function prepare(body: object): Prepared {
  const text = JSON.stringify(body);
  return { text, etag: `"${sha256Of(text).slice('sha256:'.length, 'sha256:'.length + 32)}"` };
}

/** Until the next build, with which it may change. */
const UNTIL_BUILD = 'public, max-age=300';
/** What grows from time to time is asked for again soon. */
export const FOR_A_MINUTE = 'public, max-age=60';
/** What never changes need not be asked for again. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

const NO_QUERY = v.strictObject({});

/**
 * Answers with what everybody may read; text and tag are made once for the same body.
 *
 * @param cacheControl for how long the answer may be kept.
 */
export function publicJson(c: AppContext, body: object, cacheControl: string): Response {
  const known = prepared.get(body) ?? prepare(body);
  prepared.set(body, known);
  const headers = { 'ETag': known.etag, 'Cache-Control': cacheControl };
  const type = { 'Content-Type': 'application/json; charset=utf-8' };
  return notModified(c, headers) ?? new Response(known.text, { headers: { ...headers, ...type } });
}

/**
 * Answers with what is the same for everybody, until the next build unless told otherwise.
 *
 * @throws {Refused} 422 for any parameter: what is the same for everybody comes whole.
 */
export function staticJson(c: AppContext, body: object, cacheControl = UNTIL_BUILD): Response {
  readQuery(c, NO_QUERY);
  return publicJson(c, body, cacheControl);
}
