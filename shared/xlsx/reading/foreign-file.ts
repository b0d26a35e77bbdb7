/** What a file is that is no zip archive, told by its first bytes. */
import type { FileRefusalCode } from '../refusal';
import { hasAt, includesBytes, utf16 } from './bytes';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The begin-of-file records of Excel 2 to 5, which stood alone. */
const BARE_BIFF = [0x00, 0x02, 0x04, 0x08].map((version) => [0x09, version]);
/** Names of streams that compound files hold: an encrypted package, a workbook of Excel 97. */
const ENCRYPTED = utf16('EncryptedPackage');
const BOOKS = [utf16('Workbook'), utf16('Book')];
const TEXT_SAMPLE = 4096;

/** Whether the beginning has nothing that a text in any common encoding has not. */
const looksLikeText = (bytes: Uint8Array): boolean =>
  bytes
    .subarray(0, TEXT_SAMPLE)
    .every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);

type ForeignCode = Extract<
  FileRefusalCode,
  'file-empty' | 'file-encrypted' | 'file-old-excel' | 'file-text' | 'file-not-a-workbook'
>;

/** Why a file that is no zip archive is not read. */
export function foreignFile(bytes: Uint8Array): ForeignCode {
  if (bytes.length === 0) return 'file-empty';
  if (hasAt(bytes, 0, COMPOUND_FILE)) {
    if (includesBytes(bytes, ENCRYPTED)) return 'file-encrypted';
    return BOOKS.some((book) => includesBytes(bytes, book))
      ? 'file-old-excel'
      : 'file-not-a-workbook';
  }
  if (BARE_BIFF.some((head) => hasAt(bytes, 0, head))) return 'file-old-excel';
  return looksLikeText(bytes) ? 'file-text' : 'file-not-a-workbook';
}
