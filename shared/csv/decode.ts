import { refuseCsv } from './refusal';

/** The platform's decoder, which every host of ours has; of its types only this is needed. */
declare const TextDecoder: new (
  label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250',
  options: { readonly fatal: true },
) => { decode: (bytes: Uint8Array) => string };

const UTF_8_MARK = [0xef, 0xbb, 0xbf];
/** What stands for bytes that Windows-1250 has no letter for. */
const NO_LETTER = /[\u0080-\u009F]/;

type Encoding = ConstructorParameters<typeof TextDecoder>[0];

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** As Polish Windows writes: Excel's „CSV (rozdzielany średnikami)” does. */
function asWindows(bytes: Uint8Array): string | null {
  const text = decoded(bytes, 'windows-1250');
  return text === null || NO_LETTER.test(text) ? null : text;
}

function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  const isMarked = UTF_8_MARK.every((byte, index) => bytes[index] === byte);
  return decoded(bytes, 'utf-8') ?? (isMarked ? null : asWindows(bytes));
}

/**
 * The text of a file, without a mark of its encoding: UTF-8, UTF-16 where a mark says so, and
 * Windows-1250 where it is no UTF-8.
 *
 * @throws {RefusedCsv} for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = textOf(bytes);
  return text === null || text.includes('\u0000') ? refuseCsv({ code: 'csv-not-text' }) : text;
}
