/** Files that are something else, whatever they are called. Tests only. */
import { strToU8 } from 'fflate';
import { utf16 } from '../reading/bytes';
import type { HostileFile } from './hostile-file';
import { makeZip } from './make-zip';
import { soundMembers, TYPES, withText, WORKBOOK } from './workbook-members';

/** The beginning of a compound file, with the name of a stream in its directory. */
const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(utf16(stream), 1152);
  return bytes;
};

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export const FOREIGN_FILES: readonly HostileFile[] = [
  { what: 'nothing', make: () => new Uint8Array(), code: 'file-empty' },
  {
    what: 'a workbook with a password',
    make: () => compound('EncryptedPackage'),
    code: 'file-encrypted',
  },
  { what: 'a workbook of Excel 97', make: () => compound('Workbook'), code: 'file-old-excel' },
  {
    what: 'a workbook of Excel 4',
    make: () => Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0, 0, 0]),
    code: 'file-old-excel',
  },
  {
    what: 'an old Word document',
    make: () => compound('WordDocument'),
    code: 'file-not-a-workbook',
  },
  {
    what: 'a workbook of LibreOffice',
    make: () =>
      makeZip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', content: '<office:document-content/>' },
      ]),
    code: 'file-open-document',
  },
  {
    what: 'a table as text',
    make: () => strToU8('\uFEFFNazwa;Województwo\r\nKlub „Łącznik”;lubelskie\r\n'),
    code: 'file-text',
  },
  {
    what: 'a page that calls itself a workbook',
    make: () => strToU8('<html><table><tr><td>1</td></tr></table></html>'),
    code: 'file-text',
  },
  {
    what: 'a picture',
    make: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    code: 'file-not-a-workbook',
  },
  {
    what: 'a Word document',
    make: () =>
      withText(TYPES, (text) =>
        text.replace(
          MAIN_TYPE,
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        ),
      ),
    code: 'file-other-document',
  },
  {
    what: 'a binary workbook',
    make: () =>
      withText(TYPES, (text) =>
        text.replace(MAIN_TYPE, 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
      ),
    code: 'file-binary-excel',
  },
  {
    what: 'an archive of other files',
    make: () => makeZip([{ name: 'karta.xlsx', content: 'x' }]),
    code: 'file-other-document',
  },
  {
    what: 'a workbook without its main part',
    make: () => makeZip(soundMembers().filter(({ name }) => name !== WORKBOOK)),
    code: 'file-part-missing',
  },
];
