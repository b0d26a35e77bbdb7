import { sha256Of } from '../../shared/definition/hash';
import type { AppContext } from './app-env';
import { notModified } from './public-cache';

interface Prepared {
  readonly text: string;
  readonly etag: string;
}

const prepared = new WeakMap<object, Prepared>();

function prepare(body: object): Prepared {
  const text = JSON.stringify(body);
  return { text, etag: `"${sha256Of(text).slice('sha256:'.length, 'sha256:'.length + 32)}"` };
}

/** Answers with what is the same for everybody until the next build; text and tag are made once. */
export function staticJson(c: AppContext, body: object): Response {
  const known = prepared.get(body) ?? prepare(body);
  prepared.set(body, known);
  const headers = { 'ETag': known.etag, 'Cache-Control': 'public, max-age=300' };
  const type = { 'Content-Type': 'application/json; charset=utf-8' };
  return notModified(c, headers) ?? new Response(known.text, { headers: { ...headers, ...type } });
}
