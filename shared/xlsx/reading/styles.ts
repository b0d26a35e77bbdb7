/** Of the styles only this: which of them show their number as a date. */
import type { Archive } from './archive';
import { SPREADSHEET } from './namespaces';
import { isBuiltInDate, isDateCode } from './number-format';

/** The indexes of cell formats that show dates. */
export function readDateStyles(archive: Archive, part: string): ReadonlySet<number> {
  const dateCodes = new Map<number, boolean>();
  const formats: number[] = [];
  let inCellFormats = false;
  archive.readXml(part, SPREADSHEET, {
    open({ name, attribute }) {
      if (name === 'numFmt')
        dateCodes.set(Number(attribute('numFmtId')), isDateCode(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) formats.push(Number(attribute('numFmtId') ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  const isDate = (id: number): boolean => dateCodes.get(id) ?? isBuiltInDate(id);
  return new Set(formats.flatMap((id, index) => (isDate(id) ? [index] : [])));
}
