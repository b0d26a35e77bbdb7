/** Makes zip archives that say what they are told to say. Tests only. */
import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../reading/crc32';

export interface ZipMember {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Bytes to put in place of the packed content. */
  readonly packed?: Uint8Array;
  /** Lies of the directory. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Points to the packed bytes of the member before instead of its own. */
  readonly sharesBefore?: true;
}

const number = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256);

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function joined(pieces: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;

export function makeZip(members: readonly ZipMember[], claimedCount = members.length): Uint8Array {
  const locals: (Uint8Array | number[])[] = [];
  const central: (Uint8Array | number[])[] = [];
  let at = 0;
  let before = 0;
  for (const member of members) {
    const content = bytesOf(member.content);
    const packed = member.packed ?? deflateSync(content);
    const name = latin(member.name);
    const described = [
      ...number(20, 2),
      ...number(member.flags ?? 0, 2),
      ...number(member.method ?? 8, 2),
      ...number(0, 4),
      ...number(member.crc ?? crc32(0, content), 4),
      ...number(packed.length, 4),
      ...number(member.size ?? content.length, 4),
      ...number(name.length, 2),
      ...number(0, 2),
    ];
    const offset = member.sharesBefore === true ? before : at;
    if (member.sharesBefore !== true) {
      locals.push([0x50, 0x4b, 3, 4, ...described], name, packed);
      before = at;
      at += 30 + name.length + packed.length;
    }
    central.push(
      [0x50, 0x4b, 1, 2, ...number(20, 2), ...described, ...number(0, 10), ...number(offset, 4)],
      name,
    );
  }
  const directory = joined(central);
  const end = [
    ...[0x50, 0x4b, 5, 6, 0, 0, 0, 0],
    ...number(claimedCount, 2),
    ...number(claimedCount, 2),
    ...number(directory.length, 4),
    ...number(at, 4),
    ...[0, 0],
  ];
  return joined([...locals, directory, end]);
}
