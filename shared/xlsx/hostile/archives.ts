/** Files whose archive lies, overflows or is broken. Tests only. */
import { Deflate, strToU8 } from 'fflate';
import { FILE_LIMITS } from '../limits';
import type { HostileFile } from './hostile-file';
import { makeZip } from './make-zip';
import {
  partText,
  SHEET,
  soundMembers,
  STRINGS,
  withMember,
  withMore,
  without,
  WORKBOOK,
} from './workbook-members';

const MIB = 1024 * 1024;

/** A sheet that begins well and is followed by `mib` MiB of blanks, packed. */
function bomb(mib: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const packer = new Deflate({ level: 6 }, (piece) => pieces.push(piece));
  packer.push(strToU8(partText(SHEET)));
  const blanks = new Uint8Array(MIB).fill(0x20);
  for (let count = 0; count < mib; count += 1) packer.push(blanks, count === mib - 1);
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

const LIE = partText(SHEET).length;

/** Thirty sheets of more than 3 MiB each, as they are. */
const manyLargeParts = (): Uint8Array => {
  const blankRows = ' '.repeat(MIB / 2 - 6) + '<row/>';
  const content = partText(SHEET).replace('</sheetData>', `${blankRows.repeat(6)}</sheetData>`);
  const sheets = Array.from({ length: 30 }, (_, index) => index + 2);
  return makeZip([
    ...soundMembers().map((member) => {
      if (member.name === WORKBOOK)
        return {
          ...member,
          content: partText(WORKBOOK).replace(
            '</sheets>',
            `${sheets.map((n) => `<sheet name="S${n}" sheetId="${n + 9}" r:id="x${n}"/>`).join('')}</sheets>`,
          ),
        };
      if (member.name === 'xl/_rels/workbook.xml.rels')
        return {
          ...member,
          content: partText(member.name).replace(
            '</Relationships>',
            `${sheets.map((n) => `<Relationship Id="x${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/more${n}.xml"/>`).join('')}</Relationships>`,
          ),
        };
      return member;
    }),
    ...sheets.map((n) => ({ name: `xl/worksheets/more${n}.xml`, content })),
  ]);
};

export const HOSTILE_ARCHIVES: readonly HostileFile[] = [
  {
    what: 'a bomb of 200 MB',
    make: () => withMember(SHEET, { content: '', packed: bomb(200), size: 200 * MIB }),
    code: 'file-part-too-large',
  },
  {
    what: 'a bomb of 200 MB that says it is small',
    make: () => withMember(SHEET, { content: '', packed: bomb(200), size: LIE }),
    code: 'file-size-mismatch',
  },
  {
    what: 'a part that says it is larger than it is',
    make: () => withMember(SHEET, { content: partText(SHEET), size: LIE + 1 }),
    code: 'file-size-mismatch',
  },
  { what: 'many parts, together too large', make: manyLargeParts, code: 'file-unpacks-too-large' },
  {
    what: 'two members of one name',
    make: () => withMore({ name: 'xl/a.xml', content: 'a' }, { name: 'xl/a.xml', content: 'a' }),
    code: 'file-duplicate-parts',
  },
  {
    what: 'members of several names over the same bytes',
    make: () => {
      const members = soundMembers();
      const last = members.at(-1);
      if (last === undefined) throw new Error('no members');
      // The same name but for its case would be a duplicate: a name of the same length is needed.
      const name = last.name.replace(/.$/, 'x');
      const file = makeZip([...members, { ...last, name, sharesBefore: true }]);
      return file;
    },
    code: 'file-damaged',
  },
  {
    what: 'a member nested in another',
    make: () => {
      const inner = makeZip([{ name: 'xl/b.xml', content: 'b' }]);
      const file = makeZip([
        ...soundMembers(),
        { name: 'xl/a.bin', content: inner, packed: inner, method: 0 },
        { name: 'xl/b.xml', content: 'b' },
      ]);
      return nest(file);
    },
    code: 'file-overlapping-parts',
  },
  {
    what: '20,000 members',
    make: () =>
      makeZip(Array.from({ length: 20_000 }, (_, index) => ({ name: `a${index}`, content: '' }))),
    code: 'file-too-many-entries',
  },
  {
    what: 'the workbook’s main part twice',
    make: () => withMore({ name: WORKBOOK, content: '<workbook/>' }),
    code: 'file-duplicate-parts',
  },
  {
    what: 'a part twice, by another case',
    make: () => withMore({ name: 'XL/Workbook.xml', content: '<workbook/>' }),
    code: 'file-duplicate-parts',
  },
  {
    what: 'a part twice, by another slash',
    make: () => withMore({ name: 'xl\\workbook.xml', content: '<workbook/>' }),
    code: 'file-duplicate-parts',
  },
  {
    what: 'a file cut in the middle',
    make: () => makeZip(soundMembers()).slice(0, 3000),
    code: 'file-damaged',
  },
  {
    what: 'a part whose bytes are spoilt',
    make: () => withMember(SHEET, { content: partText(SHEET), crc: 1 }),
    code: 'file-damaged',
  },
  {
    what: 'a part that is no deflated data',
    make: () => withMember(SHEET, { content: partText(SHEET), packed: strToU8('ala ma kota') }),
    code: 'file-damaged',
  },
  {
    what: 'a part packed in an unknown way',
    make: () => withMember(SHEET, { content: partText(SHEET), method: 12 }),
    code: 'file-damaged',
  },
  {
    what: 'a part encrypted by the archive',
    make: () => withMember(SHEET, { content: partText(SHEET), flags: 1 }),
    code: 'file-encrypted',
  },
  { what: 'no sheet where it should be', make: () => without(SHEET), code: 'file-part-missing' },
  {
    what: 'no table of shared texts',
    make: () => without(STRINGS),
    code: 'file-shared-text-missing',
  },
  {
    what: 'more bytes than are taken',
    make: () =>
      withMore({
        name: 'xl/media/image1.png',
        content: new Uint8Array(FILE_LIMITS.upload),
        packed: new Uint8Array(FILE_LIMITS.upload),
        method: 0,
      }),
    code: 'file-too-large',
  },
];

/** Points the last member's directory entry at the copy of it inside the member before. */
function nest(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer);
  const end = file.length - 22;
  const inner = lastLocal(file, 'xl/b.xml', 2);
  view.setUint32(end - 8 - 4, inner, true);
  return file;
}

/** Where the local header of the `nth` member of a name from the end begins. */
function lastLocal(file: Uint8Array, name: string, nth: number): number {
  const sought = [0x50, 0x4b, 3, 4];
  const found: number[] = [];
  for (let at = 0; at < file.length; at += 1) {
    if (
      sought.every((byte, index) => file[at + index] === byte) &&
      strToU8(name).every((byte, index) => file[at + 30 + index] === byte)
    )
      found.push(at);
  }
  const at = found.at(-nth);
  if (at === undefined) throw new Error(`no member ${name}`);
  return at;
}
