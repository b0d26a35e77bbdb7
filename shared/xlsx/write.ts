/** Writes sheet plans as an Excel file. */
import { archive } from './archive';
import { checkPlans } from './check-plans';
import { contentTypesPart } from './content-types';
import { documentPropertiesPart } from './document-properties';
import { identityPart, identityPropertiesPart } from './identity';
import { listsOf, listsPart } from './lists-sheet';
import { relationshipsPart, type Relationship } from './relationships';
import { sharedStrings } from './shared-strings';
import { sheetPart } from './sheet-part';
import { stylesPart } from './style-sheet';
import { sheetRelationship, workbookPart } from './workbook-part';
import type { WrittenSheet } from './written-sheet';

export const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const CORE_PROPERTIES =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const PACKAGE: readonly Relationship[] = [
  { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
  { id: 'rId2', type: CORE_PROPERTIES, target: 'docProps/core.xml' },
];
const IDENTITY_PROPERTIES: readonly Relationship[] = [
  { id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' },
];

const workbookRelationships = (sheetCount: number): Relationship[] => [
  ...Array.from({ length: sheetCount }, (_, index) => ({
    id: sheetRelationship(index),
    type: 'worksheet',
    target: `worksheets/sheet${index + 1}.xml`,
  })),
  { id: `rId${sheetCount + 1}`, type: 'styles', target: 'styles.xml' },
  { id: `rId${sheetCount + 2}`, type: 'sharedStrings', target: 'sharedStrings.xml' },
  { id: `rId${sheetCount + 3}`, type: 'customXml', target: '../customXml/item1.xml' },
];

/**
 * An .xlsx file with the sheets in the order given, opened at the first one. The same plans give the
 * same bytes, anywhere and at any time. Texts of more than 32,767 characters and characters that XML
 * forbids are cut; prompts and errors are cut to Excel's limits at a word.
 *
 * @param title What the file's properties call it; the first sheet's name unless given.
 * @throws Error when a plan holds something that Excel would repair away, refuse or not compute;
 * no answer of a user can be the cause.
 */
export function writeWorkbook(sheets: readonly WrittenSheet[], title?: string): Uint8Array {
  checkPlans(sheets);
  const lists = listsOf(sheets);
  const strings = sharedStrings();
  const sheetParts = sheets.map((plan, index) => sheetPart(plan, strings, index === 0));
  if (lists.length > 0) sheetParts.push(listsPart(lists, strings));
  const parts = new Map([
    ['_rels/.rels', relationshipsPart(PACKAGE)],
    ['xl/workbook.xml', workbookPart(sheets, lists)],
    ['xl/_rels/workbook.xml.rels', relationshipsPart(workbookRelationships(sheetParts.length))],
    ...sheetParts.map((content, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      content,
    ]),
    ['xl/styles.xml', stylesPart()],
    ['xl/sharedStrings.xml', strings.part()],
    ['docProps/core.xml', documentPropertiesPart(title ?? sheets[0]?.name ?? '')],
    ['customXml/item1.xml', identityPart(sheets)],
    ['customXml/itemProps1.xml', identityPropertiesPart()],
    ['customXml/_rels/item1.xml.rels', relationshipsPart(IDENTITY_PROPERTIES)],
  ]);
  return archive(new Map([['[Content_Types].xml', contentTypesPart([...parts.keys()])], ...parts]));
}
