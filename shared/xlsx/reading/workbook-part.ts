/** The workbook's main part: its sheets, its names and its calendar. */
import type { ReadName, SheetVisibility } from '../contents';
import { FILE_LIMITS } from '../limits';
import type { Archive } from './archive';
import type { Meter } from './meter';
import { RELATIONSHIP_IDS, SPREADSHEET } from './namespaces';
import type { XmlTag } from './parse-xml';
import { refuseFile } from './refuse';
import { isTrue } from './truth';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The id of the relationship to its part. */
  readonly link: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly ReadName[];
  /** Days are counted from 1904, as on old Macintoshes. */
  readonly from1904: boolean;
}

const visibilityOf = (state: string | undefined): SheetVisibility => {
  if (state === 'veryHidden') return 'very-hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
};

interface OpenName {
  readonly name: string;
  readonly scope: string | undefined;
  content: string;
}

export function readWorkbookPart(archive: Archive, part: string, meter: Meter): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: OpenName[] = [];
  const invalid = (): never => refuseFile({ code: 'file-part-invalid', part });
  let from1904 = false;
  let open: OpenName | null = null;

  const sheet = ({ attribute }: XmlTag): void => {
    const name = attribute('name');
    const link = attribute('id', RELATIONSHIP_IDS);
    if (name === undefined || name === '' || link === undefined) return invalid();
    // Each is a member of the archive, which has no more of them.
    if (sheets.length === FILE_LIMITS.entries) return invalid();
    if (sheets.some((other) => other.name.toLowerCase() === name.toLowerCase())) return invalid();
    sheets.push({ name, visibility: visibilityOf(attribute('state')), link });
  };
  archive.readXml(part, SPREADSHEET, {
    open(tag) {
      if (tag.name === 'sheet') sheet(tag);
      if (tag.name === 'workbookPr') from1904 = isTrue(tag.attribute('date1904'));
      if (tag.name !== 'definedName') return;
      open = {
        name: tag.attribute('name') ?? '',
        scope: tag.attribute('localSheetId'),
        content: '',
      };
      names.push(open);
    },
    text(text) {
      if (open !== null) open.content += text;
    },
    close(name) {
      if (name !== 'definedName' || open === null) return;
      meter.text(open.name + open.content);
      open = null;
    },
  });
  if (sheets.length === 0) return invalid();
  return {
    sheets,
    from1904,
    names: names.map(({ name, scope, content }) => {
      const scoped = scope === undefined ? null : sheets[Number(scope)];
      return scoped === undefined
        ? invalid()
        : { name, sheet: scoped === null ? null : scoped.name, content };
    }),
  };
}
