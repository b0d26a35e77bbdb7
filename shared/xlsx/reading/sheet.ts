/** A sheet's cells. Looks, merges, rules and everything else of a sheet are passed over. */
import type { ReadCell } from '../contents';
import type { CellPosition } from '../../sheet/plan';
import { addressOf } from '../../sheet/address';
import { FILE_LIMITS } from '../limits';
import type { Archive } from './archive';
import { cellContents, type CellSurroundings } from './cell-contents';
import { exists, parseCellReference } from './cell-reference';
import type { Meter } from './meter';
import { SPREADSHEET } from './namespaces';
import type { XmlHandler, XmlTag } from './parse-xml';
import { refuseFile } from './refuse';
import { textCollector } from './rich-text';

interface OpenCell extends CellPosition {
  readonly type: string;
  readonly style: number;
  value: string | null;
  isFormula: boolean;
}

const COLUMNS = 16_384;

/** Where cells stand: their own word for it, else after the one before. */
function placement(invalid: () => never) {
  let row = -1;
  let column = -1;
  return {
    row({ attribute }: XmlTag): void {
      const number = attribute('r');
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
      if (!Number.isInteger(row) || row < 0 || !exists({ row, column: 0 })) invalid();
    },
    cell({ attribute }: XmlTag): CellPosition {
      const reference = attribute('r');
      const position =
        reference === undefined ? { row, column: column + 1 } : parseCellReference(reference);
      if (position === null || position.row !== row || !exists(position)) return invalid();
      column = position.column;
      return position;
    },
  };
}

/** @throws {RefusedFile} for a cell that cannot be, that is there twice, or for one too many. */
export function readSheetCells(
  archive: Archive,
  part: string,
  of: CellSurroundings,
  meter: Meter,
): readonly ReadCell[] {
  const cells: ReadCell[] = [];
  const taken = new Set<number>();
  const inline = textCollector();
  const invalid = (): never => refuseFile({ code: 'file-part-invalid', part });
  const place = placement(invalid);
  let inData = false;
  let open: OpenCell | null = null;
  let reading: 'value' | 'inline' | null = null;

  const begin = (tag: XmlTag): void => {
    open = {
      ...place.cell(tag),
      type: tag.attribute('t') ?? 'n',
      style: Number(tag.attribute('s') ?? 0),
      value: null,
      isFormula: false,
    };
  };
  const end = ({ row, column, type, style, value, isFormula }: OpenCell): void => {
    const found = cellContents({ type, style, value, inline: inline.take() }, of);
    if (found === 'invalid') return invalid();
    if (found === 'shared-text-missing') {
      const cell = addressOf({ row, column });
      return refuseFile({ code: 'file-shared-text-missing', part, cell });
    }
    if (found === null) return;
    if (taken.has(row * COLUMNS + column)) return invalid();
    meter.cell(isFormula);
    if (type !== 's' && found.kind === 'text') meter.text(found.value);
    taken.add(row * COLUMNS + column);
    cells.push({ row, column, contents: found });
  };

  const handler: XmlHandler = {
    open(tag) {
      if (tag.name === 'sheetData') inData = true;
      if (!inData) return;
      if (tag.name === 'row') place.row(tag);
      if (tag.name === 'c') begin(tag);
      if (open === null) return;
      if (tag.name === 'v') {
        reading = 'value';
        open.value = '';
      }
      // LibreOffice writes the formulas of a table out in full, tens of megabytes: none is kept.
      if (tag.name === 'f') open.isFormula = true;
      if (tag.name === 'is') reading = 'inline';
      if (reading === 'inline') inline.open(tag.name);
    },
    text(text) {
      if (open === null) return;
      if (reading === 'value') open.value += text;
      if (reading === 'inline') inline.text(text);
    },
    close(name) {
      if (reading === 'inline') inline.close(name);
      if (name === 'v' || name === 'is') reading = null;
      if (name === 'c' && open !== null) {
        end(open);
        open = null;
      }
      if (name === 'sheetData') inData = false;
    },
  };
  archive.readXml(part, SPREADSHEET, handler, FILE_LIMITS.sheet);
  return cells;
}
