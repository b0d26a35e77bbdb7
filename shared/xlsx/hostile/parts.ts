/** Files whose parts are made to do harm. Tests only. */
import type { HostileFile } from './hostile-file';
import {
  partText,
  SHEET,
  STRINGS,
  TYPES,
  withMember,
  withMore,
  withText,
  WORKBOOK,
} from './workbook-members';

const ENTITIES = `<!ENTITY a "${'ha'.repeat(10)}">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`,
).join('')}`;

const afterDeclaration =
  (more: string) =>
  (text: string): string =>
    text.replace('?>\n', `?>\n${more}`);

/** Puts more rows at the end of a sheet. */
export const inSheetData =
  (more: string) =>
  (text: string): string =>
    text.replace('</sheetData>', `${more}</sheetData>`);

export const HOSTILE_PARTS: readonly HostileFile[] = [
  {
    what: 'a DOCTYPE',
    make: () => withText(SHEET, afterDeclaration('<!DOCTYPE worksheet>')),
    code: 'file-doctype',
  },
  {
    what: 'an external entity',
    make: () =>
      withText(STRINGS, (text) =>
        afterDeclaration('<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>')(
          text.replace('Kartoteka', '&x;').replace('Tak', '&x;'),
        ),
      ),
    code: 'file-doctype',
  },
  {
    what: 'a billion laughs',
    make: () =>
      withText(STRINGS, (text) =>
        afterDeclaration(`<!DOCTYPE sst [${ENTITIES}]>`)(text.replace('Tak', '&j;')),
      ),
    code: 'file-doctype',
  },
  {
    what: 'XML that is cut',
    make: () => withText(SHEET, (text) => text.slice(0, text.indexOf('</sheetData>') - 100)),
    code: 'file-malformed-xml',
  },
  {
    what: 'tags that do not match',
    make: () => withText(SHEET, (text) => text.replace('</row>', '</raw>')),
    code: 'file-malformed-xml',
  },
  {
    what: 'an entity that is not defined',
    make: () => withText(STRINGS, (text) => text.replace('Tak', '&nbsp;')),
    code: 'file-malformed-xml',
  },
  {
    what: 'another encoding',
    make: () => withText(SHEET, (text) => text.replace('UTF-8', 'ISO-8859-2')),
    code: 'file-malformed-xml',
  },
  {
    what: 'bytes that are no UTF-8',
    make: () =>
      withMember(STRINGS, {
        content: Uint8Array.from(partText(STRINGS).replace('Tak', '\xff'), (letter) =>
          letter.charCodeAt(0),
        ),
      }),
    code: 'file-malformed-xml',
  },
  {
    what: 'a far cell',
    make: () =>
      withText(SHEET, inSheetData('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    code: 'read',
  },
  {
    what: 'a cell further than Excel has any',
    make: () => withText(SHEET, inSheetData('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')),
    code: 'file-part-invalid',
  },
  {
    what: 'a merge of seventeen thousand million cells',
    make: () =>
      withText(SHEET, (text) =>
        text.replace(/ref="A10:[^"]*"|ref="B10:[^"]*"/, 'ref="A50:XFD1048576"'),
      ),
    code: 'read',
  },
  {
    what: '200,000 elements in each other',
    make: () =>
      withText(SHEET, inSheetData(`${'<row>'.repeat(200_000)}${'</row>'.repeat(200_000)}`)),
    code: 'file-too-deep',
  },
  {
    what: 'a sheet and a name called __proto__',
    make: () =>
      withText(WORKBOOK, (text) =>
        text
          .replaceAll(/<sheet name="[^"]*"/g, '<sheet name="__proto__"')
          .replace('<sheet name="__proto__"', '<sheet name="constructor"')
          .replace('name="kt_blok"', 'name="__proto__"'),
      ),
    code: 'read',
  },
  {
    what: 'an attribute called __proto__',
    make: () =>
      withText(SHEET, (text) => text.replaceAll('<c ', '<c __proto__="x" constructor="y" ')),
    code: 'read',
  },
  {
    what: 'a number of a shared text that is too high',
    make: () => withText(SHEET, inSheetData('<row r="99"><c r="A99" t="s"><v>999</v></c></row>')),
    code: 'file-shared-text-missing',
  },
  {
    what: 'a number of a shared text that is a property of every object',
    make: () =>
      withText(SHEET, inSheetData('<row r="99"><c r="A99" t="s"><v>length</v></c></row>')),
    code: 'file-shared-text-missing',
  },
  {
    what: 'a cell that stands there twice',
    make: () =>
      withText(SHEET, (text) => text.replace('<c r="B4"', '<c r="A4" t="s"><v>0</v></c><c r="B4"')),
    code: 'file-part-invalid',
  },
  {
    what: 'a number that is none',
    make: () => withText(SHEET, inSheetData('<row r="99"><c r="A99"><v>1e999</v></c></row>')),
    code: 'file-part-invalid',
  },
  {
    what: 'the type of a workbook with macros',
    make: () =>
      withText(TYPES, (text) =>
        text.replace(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        ),
      ),
    code: 'file-with-macros',
  },
  {
    what: 'a program under the type of a workbook without',
    make: () => withMore({ name: 'xl/vbaProject.bin', content: 'x' }),
    code: 'file-with-macros',
  },
  {
    what: 'a sheet of macros',
    make: () =>
      withText('xl/_rels/workbook.xml.rels', (text) =>
        text.replace(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"',
          'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet"',
        ),
      ),
    code: 'file-with-macros',
  },
];
