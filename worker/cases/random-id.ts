/** Without 0, 1, I, L, O and U, so that a receipt can be read over the telephone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** Hexadecimal text of `count` random bytes. */
export const randomHex = (count: number): string =>
  [...randomBytes(count)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** An id that says nothing and cannot be guessed (128 bits). */
export const randomId = (): string => randomHex(16);

/** Text for people to quote, from 30 signs: `length` 8 gives 39 bits. */
export function readableId(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      const index = byte & 31;
      if (index < ALPHABET.length && text.length < length) text += ALPHABET.charAt(index);
    }
  }
  return text;
}
