/** Reads an Excel file: strictly, safely, and only what answers stand in. */
import type { ReadingCost, ReadSheet, WorkbookContents } from './contents';
import { FILE_LIMITS } from './limits';
import { openArchive, type Archive } from './reading/archive';
import type { CellSurroundings } from './reading/cell-contents';
import { workbookPath } from './reading/document-kind';
import { foreignFile } from './reading/foreign-file';
import { hasAt } from './reading/bytes';
import { readIdentityParts } from './reading/identity-part';
import { createMeter, type Meter } from './reading/meter';
import { RefusedFile, refuseFile } from './reading/refuse';
import { linksOf, type PartLink } from './reading/relationships';
import { readSharedTexts } from './reading/shared-texts';
import { readSheetCells } from './reading/sheet';
import { readDateStyles } from './reading/styles';
import { readWorkbookPart, type SheetEntry } from './reading/workbook-part';
import type { FileRefusal } from './refusal';

export type WorkbookReading =
  | {
      readonly kind: 'read';
      readonly contents: WorkbookContents;
      readonly cost: ReadingCost;
    }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal; readonly cost: ReadingCost };

const ZIP = [0x50, 0x4b];

/** Sheets of macros are programs as much as Visual Basic is. */
const MACRO_SHEETS = /macrosheet$/i;

interface SheetSource {
  readonly entry: SheetEntry;
  readonly link: PartLink;
}

function readSheet({ entry, link }: SheetSource, of: SheetReader): ReadSheet {
  const { name, visibility } = entry;
  // Sheets of other kinds, charts among them, have no cells.
  const cells =
    link.type === 'worksheet' ? readSheetCells(of.archive, link.part, of, of.meter) : [];
  return { name, visibility, cells };
}

interface SheetReader extends CellSurroundings {
  readonly archive: Archive;
  readonly meter: Meter;
}

function readContents(bytes: Uint8Array, meter: Meter): WorkbookContents {
  if (bytes.length > FILE_LIMITS.upload) refuseFile({ code: 'file-too-large' });
  if (!hasAt(bytes, 0, ZIP)) refuseFile({ code: foreignFile(bytes) });
  const archive = openArchive(bytes, meter);
  const path = workbookPath(archive);
  const links = linksOf(archive, path);
  if (links.some(({ type }) => MACRO_SHEETS.test(type))) refuseFile({ code: 'file-with-macros' });
  const workbook = readWorkbookPart(archive, path, meter);
  const sources = workbook.sheets.map((entry): SheetSource => {
    const link = links.find(({ id }) => id === entry.link);
    return link === undefined
      ? refuseFile({ code: 'file-part-invalid', part: path })
      : { entry, link };
  });
  const partOf = (sought: string): string | undefined =>
    links.find(({ type }) => type === sought)?.part;
  const [styles, texts] = [partOf('styles'), partOf('sharedStrings')];
  const reader: SheetReader = {
    archive,
    meter,
    from1904: workbook.from1904,
    dateStyles: styles === undefined ? new Set() : readDateStyles(archive, styles),
    texts: texts === undefined || !archive.has(texts) ? [] : readSharedTexts(archive, texts, meter),
  };
  const sheets = sources.map((source) => readSheet(source, reader));
  // LibreOffice names such parts beside the workbook, Excel below it.
  const lists = [...links, ...linksOf(archive, '')].filter(({ type }) => type === 'customXml');
  const listed = readIdentityParts(archive, [...new Set(lists.map(({ part }) => part))]);
  return { sheets, names: workbook.names, listed };
}

/**
 * What a file holds, or why it is not read; never an exception, whatever the bytes. The work is
 * bounded by {@link FILE_LIMITS}: no part is unpacked further than it says, and nothing is kept but
 * cells that show something, names and the list of cards.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookReading {
  const meter = createMeter();
  try {
    const contents = readContents(bytes, meter);
    return { kind: 'read', contents, cost: meter.cost() };
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return { kind: 'refused', refusal: error.refusal, cost: meter.cost() };
  }
}
