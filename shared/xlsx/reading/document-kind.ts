/** Whether an archive is a workbook that we read, and where its main part is. */
import type { Archive } from './archive';
import { CONTENT_TYPE_LISTS } from './namespaces';
import { refuseFile } from './refuse';
import { linksOf } from './relationships';

const TYPES = '[Content_Types].xml';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const TEMPLATE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml';
const BINARY = 'application/vnd.ms-excel.sheet.binary';
const MACROS = /macroenabled/i;

/** The content types that single parts and kinds of parts are given. */
interface DeclaredTypes {
  readonly parts: ReadonlyMap<string, string>;
  readonly endings: ReadonlyMap<string, string>;
}

function declaredTypes(archive: Archive): DeclaredTypes {
  const parts = new Map<string, string>();
  const endings = new Map<string, string>();
  archive.readXml(TYPES, CONTENT_TYPE_LISTS, {
    open({ name, attribute }) {
      const type = attribute('ContentType') ?? '';
      if (name === 'Override')
        parts.set((attribute('PartName') ?? '').replace(/^\//, '').toLowerCase(), type);
      if (name === 'Default') endings.set((attribute('Extension') ?? '').toLowerCase(), type);
    },
  });
  return { parts, endings };
}

const typeOf = ({ parts, endings }: DeclaredTypes, part: string): string =>
  parts.get(part.toLowerCase()) ??
  endings.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()) ??
  '';

/**
 * The path of the workbook's main part.
 *
 * @throws {RefusedFile} for documents of other kinds, and for workbooks with programs in them.
 */
export function workbookPath(archive: Archive): string {
  if (archive.has('mimetype') && archive.has('content.xml'))
    refuseFile({ code: 'file-open-document' });
  if (!archive.has(TYPES)) refuseFile({ code: 'file-other-document' });
  const types = declaredTypes(archive);
  const main = linksOf(archive, '').find(({ type }) => type === 'officeDocument')?.part;
  if (main === undefined) return refuseFile({ code: 'file-other-document' });
  const type = typeOf(types, main);
  if (type.startsWith(BINARY)) refuseFile({ code: 'file-binary-excel' });
  const hasProgram = [...archive.keys].some((key) => /(^|\/)vba\w*\.bin$/.test(key));
  if (MACROS.test(type) || hasProgram) refuseFile({ code: 'file-with-macros' });
  if (type !== WORKBOOK && type !== TEMPLATE) refuseFile({ code: 'file-other-document' });
  return main;
}
