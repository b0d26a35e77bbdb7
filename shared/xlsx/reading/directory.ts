/** The members of a zip archive, by its central directory: the only list of them that is believed. */
import { FILE_LIMITS } from '../limits';
import { hasAt, uint16, uint32 } from './bytes';
import { refuseFile } from './refuse';

/** A member, its bytes still packed. */
export interface ArchiveEntry {
  readonly name: string;
  /** The name as parts are found by: without regard to case and to the sort of slash. */
  readonly key: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes packed and unpacked, as the directory says. */
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END = [0x50, 0x4b, 0x05, 0x06];
const CENTRAL = [0x50, 0x4b, 0x01, 0x02];
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED_FLAG = 1;

/** The end record; its comment must reach the end of the file, so that there is but one reading. */
function endRecord(bytes: Uint8Array): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (hasAt(bytes, at, END) && at + END_LENGTH + uint16(bytes, at + 20) === bytes.length)
      return at;
  }
  return refuseFile({ code: 'file-damaged' });
}

/** Names that matter are ASCII; others need only differ where they differ. */
const nameOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

export const partKey = (name: string): string =>
  name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function entryAt(bytes: Uint8Array, at: number): ArchiveEntry {
  const name = nameOf(
    bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + uint16(bytes, at + 28)),
  );
  if ((uint16(bytes, at + 8) & ENCRYPTED_FLAG) !== 0) refuseFile({ code: 'file-encrypted' });
  return {
    name,
    key: partKey(name),
    method: uint16(bytes, at + 10),
    crc: uint32(bytes, at + 16),
    packed: uint32(bytes, at + 20),
    size: uint32(bytes, at + 24),
    offset: uint32(bytes, at + 42),
  };
}

export interface Directory {
  readonly entries: readonly ArchiveEntry[];
  /** Where the directory begins; members end before it. */
  readonly start: number;
}

/**
 * @throws {RefusedFile} when there are too many members, two of one name, or the archive does not
 * fit together.
 */
export function readDirectory(bytes: Uint8Array): Directory {
  const end = endRecord(bytes);
  const count = uint16(bytes, end + 10);
  if (count > FILE_LIMITS.entries) refuseFile({ code: 'file-too-many-entries' });
  const start = uint32(bytes, end + 16);
  const oneVolume =
    uint16(bytes, end + 4) === 0 &&
    uint16(bytes, end + 6) === 0 &&
    uint16(bytes, end + 8) === count;
  if (!oneVolume || start + uint32(bytes, end + 12) !== end) refuseFile({ code: 'file-damaged' });

  const entries = new Map<string, ArchiveEntry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (!hasAt(bytes, at, CENTRAL)) refuseFile({ code: 'file-damaged' });
    const entry = entryAt(bytes, at);
    if (entries.has(entry.key)) refuseFile({ code: 'file-duplicate-parts', part: entry.name });
    entries.set(entry.key, entry);
    at += CENTRAL_LENGTH + uint16(bytes, at + 28) + uint16(bytes, at + 30) + uint16(bytes, at + 32);
  }
  if (at !== end) refuseFile({ code: 'file-damaged' });
  return { entries: [...entries.values()], start };
}
