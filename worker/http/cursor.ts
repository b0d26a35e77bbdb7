import * as v from 'valibot';
import { canonicalJson, sha256Of } from '../../shared/definition/hash';
import { refuse } from '../refusal';

const cursorSchema = v.strictTuple([v.string(), v.string(), v.string()]);

/** What binds a position to its query: a cursor that was changed on the way does not fit. */
const fingerprint = (query: object, position: readonly [string, string]): string =>
  sha256Of(canonicalJson([query, position])).slice(7, 23);

const toBase64Url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Where the next page begins, for the query that it continues. */
export const makeCursor = (query: object, position: readonly [string, string]): string =>
  toBase64Url(JSON.stringify([fingerprint(query, position), ...position]));

/**
 * The position that a cursor holds, undefined without one.
 *
 * @throws {Refused} 400 when the cursor is not one that this query gave.
 */
export function readCursor(
  query: object,
  cursor: string | undefined,
): readonly [string, string] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(
      atob(cursor.replaceAll('-', '+').replaceAll('_', '/')),
      (character) => character.charCodeAt(0),
    );
    const json: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes),
    );
    const [mark, ...position] = v.parse(cursorSchema, json);
    if (mark === fingerprint(query, position)) return position;
  } catch {
    // A cursor that cannot be read is refused like one of another query.
  }
  return refuse('bad-cursor');
}
