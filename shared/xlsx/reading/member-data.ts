/** Where the packed bytes of each member stand. */
import { hasAt, uint16 } from './bytes';
import type { ArchiveEntry, Directory } from './directory';
import { refuseFile } from './refuse';

/** A member with its packed bytes. */
export interface Member {
  readonly entry: ArchiveEntry;
  readonly packed: Uint8Array;
}

const LOCAL = [0x50, 0x4b, 0x03, 0x04];
const LOCAL_LENGTH = 30;

interface Placed extends Member {
  readonly end: number;
}

function placed(bytes: Uint8Array, entry: ArchiveEntry, limit: number): Placed {
  const nameLength = uint16(bytes, entry.offset + 26);
  const name = entry.offset + LOCAL_LENGTH;
  const from = name + nameLength + uint16(bytes, entry.offset + 28);
  const end = from + entry.packed;
  const sameName =
    nameLength === entry.name.length &&
    [...entry.name].every((letter, index) => bytes[name + index] === letter.charCodeAt(0));
  if (!hasAt(bytes, entry.offset, LOCAL) || !sameName || end > limit)
    refuseFile({ code: 'file-damaged' });
  return { entry, packed: bytes.subarray(from, end), end };
}

/**
 * The members by their keys.
 *
 * @throws {RefusedFile} when two share bytes: small archives that unpack without end are made so.
 */
export function memberData(bytes: Uint8Array, directory: Directory): ReadonlyMap<string, Member> {
  const members = directory.entries
    .map((entry) => placed(bytes, entry, directory.start))
    .sort((a, b) => a.entry.offset - b.entry.offset);
  members.forEach(({ end }, index) => {
    const next = members[index + 1];
    if (next !== undefined && next.entry.offset < end)
      refuseFile({ code: 'file-overlapping-parts' });
  });
  return new Map(members.map((member) => [member.entry.key, member]));
}
