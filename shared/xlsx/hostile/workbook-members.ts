/** A sound workbook, member by member, to be spoilt. Tests only. */
import { SAMPLE } from '../testing/sample-plan';
import { partsOf } from '../testing/xml-tree';
import { writeWorkbook } from '../write';
import { makeZip, type ZipMember } from './make-zip';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const TYPES = '[Content_Types].xml';
export const STRINGS = 'xl/sharedStrings.xml';

const SOUND: readonly ZipMember[] = [...partsOf(writeWorkbook([SAMPLE]))].map(
  ([name, content]) => ({ name, content }),
);

/** The sound workbook, as members. */
export const soundMembers = (): readonly ZipMember[] => SOUND;

/** A part's text in the sound workbook. */
export function partText(name: string): string {
  const content = SOUND.find((member) => member.name === name)?.content;
  if (typeof content !== 'string') throw new Error(`no part ${name}`);
  return content;
}

/** The workbook with one member in place of another. */
export const withMember = (name: string, member: Omit<ZipMember, 'name'>): Uint8Array =>
  makeZip(SOUND.map((other) => (other.name === name ? { name, ...member } : other)));

/** The workbook with a part's text changed; the change must be one. */
export function withText(name: string, change: (text: string) => string): Uint8Array {
  const before = partText(name);
  const after = change(before);
  if (after === before) throw new Error(`${name} was not changed`);
  return withMember(name, { content: after });
}

export const withMore = (...members: readonly ZipMember[]): Uint8Array =>
  makeZip([...SOUND, ...members]);

export const without = (name: string): Uint8Array =>
  makeZip(SOUND.filter((member) => member.name !== name));
