/** Files that are sound but for too much of something. Tests only. */
import { FILE_LIMITS } from '../limits';
import type { HostileFile } from './hostile-file';
import { inSheetData } from './parts';
import { SHEET, STRINGS, withText, WORKBOOK } from './workbook-members';

const manyCells = (count: number, cell: string): string =>
  Array.from(
    { length: count / 1000 },
    (_, row) => `<row r="${row + 101}">${cell.repeat(1000)}</row>`,
  ).join('');

export const HOSTILE_AMOUNTS: readonly HostileFile[] = [
  {
    what: 'more cells than are read',
    make: () =>
      withText(SHEET, inSheetData(manyCells(FILE_LIMITS.cells + 1000, '<c><v>1</v></c>'))),
    code: 'file-too-many-cells',
  },
  {
    what: 'more formulas than are read',
    make: () =>
      withText(
        SHEET,
        inSheetData(manyCells(FILE_LIMITS.formulas + 1000, '<c><f>1</f><v>1</v></c>')),
      ),
    code: 'file-too-many-cells',
  },
  {
    what: 'more text in its cells than is kept',
    make: () =>
      withText(
        SHEET,
        inSheetData(manyCells(4000, `<c t="inlineStr"><is><t>${'a'.repeat(3000)}</t></is></c>`)),
      ),
    code: 'file-too-much-text',
  },
  {
    what: 'more text in its table than is kept',
    make: () =>
      withText(STRINGS, (text) =>
        text.replace('</sst>', `${'<si><t/></si>'.repeat(FILE_LIMITS.text / 16)}</sst>`),
      ),
    code: 'file-too-much-text',
  },
  {
    what: 'more sheets than an archive has parts',
    make: () =>
      withText(WORKBOOK, (text) =>
        text.replace(
          '</sheets>',
          `${Array.from({ length: 50_000 }, (_, n) => `<sheet name="S${n}" sheetId="9" r:id="rId1"/>`).join('')}</sheets>`,
        ),
      ),
    code: 'file-part-invalid',
  },
  {
    what: 'a text of 2 MB',
    make: () =>
      withText(
        SHEET,
        inSheetData(
          `<row r="99"><c r="A99" t="inlineStr"><is><t>${'a'.repeat(2_000_000)}</t></is></c></row>`,
        ),
      ),
    code: 'file-part-invalid',
  },
  {
    what: 'a tag of 2 MB',
    make: () =>
      withText(
        SHEET,
        inSheetData(
          `<row r="99" ${Array.from({ length: 200_000 }, (_, n) => `a${n}=""`).join(' ')}/>`,
        ),
      ),
    code: 'file-part-invalid',
  },
  {
    what: 'a comment of 2 MB',
    make: () => withText(SHEET, inSheetData(`<!--${'a'.repeat(2_000_000)}-->`)),
    code: 'file-part-invalid',
  },
  {
    what: '100,000 cells that only look like something',
    make: () => withText(SHEET, inSheetData(manyCells(100_000, '<c s="7"/>'))),
    code: 'read',
  },
];
