import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { optionsOf, type Card, type Programme } from './programme';

/** A SHA-256 written as the contract writes it. */
export type Hash = `sha256:${string}`;

/** SHA-256 of the text's UTF-8 bytes. */
export const sha256Of = (text: string): Hash => `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;

/**
 * The one JSON text of a value by RFC 8785: keys sorted by UTF-16 code units, no white space,
 * numbers as ECMAScript writes them. Members that are `undefined` are left out, as JSON does.
 *
 * @throws {TypeError} for what JSON cannot say: NaN, infinities, functions, lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('JSON has no such number');
    return JSON.stringify(value);
  }
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw new TypeError('a lone surrogate is no Unicode text');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`JSON cannot say a ${typeof value}`);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** Names a definition in full: any change to it, a word of help included, changes the hash. */
export const programmeHash = (programme: Programme): Hash => sha256Of(canonicalJson(programme));

/**
 * Names what a card computes: the ids and expressions of its rules and what they stand on, the
 * points of options and the conditions of items. A corrected wording leaves it as it was.
 */
export function rulesHash(card: Card): Hash {
  const items = card.sections
    .flatMap((section) => section.items)
    .flatMap((item) => [
      { path: item.id, item },
      ...(item.kind === 'table'
        ? item.columns.map((column) => ({ path: `${item.id}.${column.id}`, item: column }))
        : []),
    ]);
  return sha256Of(
    canonicalJson({
      rules: card.rules.map(({ id, expression }) => ({ id, expression })),
      points: items.flatMap(({ path, item }) =>
        optionsOf(item)
          .filter((option) => option.points !== undefined)
          .map((option) => ({ item: path, option: option.id, points: option.points })),
      ),
      applies: items.flatMap(({ path, item }) =>
        item.applies === undefined ? [] : [{ id: path, applies: item.applies }],
      ),
    }),
  );
}
