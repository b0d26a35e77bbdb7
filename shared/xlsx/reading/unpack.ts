/** Unpacks a member piece by piece, and no further than it said. */
import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import type { Member } from './member-data';
import type { Meter } from './meter';
import { refuseFile } from './refuse';

const STORED = 0;
const DEFLATED = 8;
/** A byte unpacks to at most 1,032; the pieces are cut so that one cannot run far past the limit. */
const HIGHEST_RATIO = 1032;
const SMALLEST_PIECE = 1024;
const LARGEST_PIECE = 16_384;

const pieceSize = (left: number): number =>
  Math.min(LARGEST_PIECE, Math.max(SMALLEST_PIECE, Math.floor(left / HIGHEST_RATIO)));

type Give = (bytes: Uint8Array) => void;

/** What the library throws carries the number of its fault. */
const isDamage = (error: unknown): boolean => error instanceof Error && 'code' in error;

function inflate(packed: Uint8Array, left: () => number, give: Give): void {
  const inflater = new Inflate(give);
  try {
    let at = 0;
    do {
      const end = Math.min(packed.length, at + pieceSize(left()));
      inflater.push(packed.subarray(at, end), end === packed.length);
      at = end;
    } while (at < packed.length);
  } catch (error) {
    if (isDamage(error)) refuseFile({ code: 'file-damaged' });
    throw error;
  }
}

/**
 * Gives the member's bytes in pieces.
 *
 * @throws {RefusedFile} as soon as there are more than it said or than the limits allow, and at its
 * end when there are fewer or their checksum is another.
 */
export function unpack({ entry, packed }: Member, limit: number, meter: Meter, give: Give): void {
  meter.expect(entry.name, entry.size, limit);
  let size = 0;
  let crc = 0;
  const take: Give = (bytes) => {
    meter.inflated(bytes.length);
    size += bytes.length;
    if (size > entry.size) refuseFile({ code: 'file-size-mismatch', part: entry.name });
    crc = crc32(crc, bytes);
    give(bytes);
  };
  if (entry.method === STORED) {
    if (packed.length !== entry.size) refuseFile({ code: 'file-size-mismatch', part: entry.name });
    take(packed);
  } else if (entry.method === DEFLATED) {
    inflate(packed, () => entry.size - size, take);
  } else {
    refuseFile({ code: 'file-damaged' });
  }
  if (size !== entry.size) refuseFile({ code: 'file-size-mismatch', part: entry.name });
  if (crc !== entry.crc) refuseFile({ code: 'file-damaged' });
}
