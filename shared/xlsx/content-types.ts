/** `[Content_Types].xml`: what each part of the file is. */
import { CONTENT_TYPES } from './namespaces';
import { element, part } from './xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, `${SPREADSHEET}.sheet.main+xml`],
  [/^xl\/worksheets\/sheet\d+\.xml$/, `${SPREADSHEET}.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${SPREADSHEET}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${SPREADSHEET}.sharedStrings+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [
    /^customXml\/itemProps\d+\.xml$/,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  ],
];

/** The part for a file made of `paths`; a part that it does not know is plain XML. */
export function contentTypesPart(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const known = TYPES.find(([pattern]) => pattern.test(path));
    return known === undefined
      ? []
      : [element('Override', { PartName: `/${path}`, ContentType: known[1] })];
  });
  return part(
    element(
      'Types',
      { xmlns: CONTENT_TYPES },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...overrides,
    ),
  );
}
