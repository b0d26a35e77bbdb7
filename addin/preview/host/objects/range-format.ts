import * as v from 'valibot';
import { isWholeColumns } from '../address';
import { formatRange } from '../edits/formats';
import type { CellFormat } from '../model';
import { hostObject, argument } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import { columnsOf, eachCell, rowsOf } from '../rectangle';
import { keysWithin } from '../state/cells';
import type { FormatPatch } from '../state/format';
import { formatAt } from '../state/lookup';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../state/sheet';
import type { Cells } from './api';
import { bordersObject } from './range-borders';
import { colour } from './colour';
import { common } from './common-value';
import { mayChange } from './guard';

export function rangeFormatObject(cells: Cells): HostObject {
  return hostObject(FORMAT, cells);
}

/** Every different format in the cells. */
export function formatsIn({ sheet, areas }: Cells): readonly CellFormat[] {
  const formats = new Set<CellFormat>();
  for (const area of areas) {
    if (isWholeColumns(area)) {
      for (const key of keysWithin(sheet.formats, area)) {
        const format = sheet.formats.get(key);
        if (format) formats.add(format);
      }
      formats.add(sheet.columnFormats.get(area.left) ?? sheet.baseFormat);
    } else {
      eachCell(area, (row, column) => formats.add(formatAt(sheet, row, column)));
    }
  }
  return [...formats];
}

export function patchFormats({ api, sheet, areas }: Cells, patch: FormatPatch): void {
  mayChange(sheet, 'allowFormatCells');
  for (const area of areas) formatRange(api.editor, sheet, area, patch);
}

function reading<T>(read: (format: CellFormat) => T): (cells: Cells) => T | null {
  return (cells) => common(formatsIn(cells).map(read));
}

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
/** Excel's highest row and widest column, in points. */
const Height = v.pipe(v.number(), v.minValue(0), v.maxValue(409.5));
const Width = v.pipe(v.number(), v.minValue(0), v.maxValue(1342.5));
const Indent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(250));
const FontSize = v.pipe(v.number(), v.minValue(1), v.maxValue(409));

const FORMAT: ObjectType<Cells> = {
  name: 'RangeFormat',
  read: {
    HorizontalAlignment: reading((format) => format.horizontal),
    VerticalAlignment: reading((format) => format.vertical),
    WrapText: reading((format) => format.wrap),
    IndentLevel: reading((format) => format.indent),
    RowHeight: ({ sheet, areas }) =>
      common(
        areas.flatMap((area) =>
          Array.from(
            { length: Math.min(rowsOf(area), 20_000) },
            (_, down) => sheet.rowHeights.get(area.top + down) ?? DEFAULT_ROW_HEIGHT,
          ),
        ),
      ),
    ColumnWidth: ({ sheet, areas }) =>
      common(
        areas.flatMap((area) =>
          Array.from(
            { length: columnsOf(area) },
            (_, across) => sheet.columnWidths.get(area.left + across) ?? DEFAULT_COLUMN_WIDTH,
          ),
        ),
      ),
  },
  write: {
    HorizontalAlignment: (cells, value) =>
      patchFormats(cells, { horizontal: argument(v.picklist(HORIZONTAL), value) }),
    VerticalAlignment: (cells, value) =>
      patchFormats(cells, { vertical: argument(v.picklist(VERTICAL), value) }),
    WrapText: (cells, value) => patchFormats(cells, { wrap: argument(v.boolean(), value) }),
    IndentLevel: (cells, value) => patchFormats(cells, { indent: argument(Indent, value) }),
    RowHeight: ({ api, sheet, areas }, value) => {
      mayChange(sheet, 'allowFormatRows');
      const height = argument(Height, value);
      for (const { top, bottom } of areas) {
        for (let row = top; row <= Math.min(bottom, top + 20_000); row += 1) {
          sheet.rowHeights.set(row, height);
        }
      }
      api.editor.journal.record({ kind: 'layout', sheet });
    },
    ColumnWidth: ({ api, sheet, areas }, value) => {
      mayChange(sheet, 'allowFormatColumns');
      const width = argument(Width, value);
      for (const { left, right } of areas) {
        for (let column = left; column <= right; column += 1) {
          sheet.columnWidths.set(column, width);
        }
      }
      api.editor.journal.record({ kind: 'layout', sheet });
    },
  },
  children: {
    Fill: (cells) => hostObject(FILL, cells),
    Font: (cells) => hostObject(FONT, cells),
    Protection: (cells) => hostObject(PROTECTION, cells),
    Borders: bordersObject,
  },
  call: {
    // What fits depends on how a font is drawn, which the model does not know: heights stay.
    AutofitRows: ({ sheet }) => mayChange(sheet, 'allowFormatRows'),
    AutofitColumns: ({ sheet }) => mayChange(sheet, 'allowFormatColumns'),
  },
};

const FILL: ObjectType<Cells> = {
  name: 'RangeFill',
  // Excel says white of cells without a fill.
  read: { Color: reading((format) => format.fill ?? '#FFFFFF') },
  write: { Color: (cells, value) => patchFormats(cells, { fill: colour(value) }) },
  call: { Clear: (cells) => patchFormats(cells, { fill: null }) },
};

const FONT: ObjectType<Cells> = {
  name: 'RangeFont',
  read: {
    Name: reading((format) => format.font.name),
    Size: reading((format) => format.font.size),
    Bold: reading((format) => format.font.bold),
    Italic: reading((format) => format.font.italic),
    Underline: reading((format) => format.font.underline),
    Strikethrough: reading((format) => format.font.strikethrough),
    Color: reading((format) => format.font.colour),
  },
  write: {
    Name: (cells, value) => patchFormats(cells, { font: { name: argument(v.string(), value) } }),
    Size: (cells, value) => patchFormats(cells, { font: { size: argument(FontSize, value) } }),
    Bold: (cells, value) => patchFormats(cells, { font: { bold: argument(v.boolean(), value) } }),
    Italic: (cells, value) =>
      patchFormats(cells, { font: { italic: argument(v.boolean(), value) } }),
    Underline: (cells, value) =>
      patchFormats(cells, { font: { underline: argument(v.picklist(UNDERLINES), value) } }),
    Strikethrough: (cells, value) =>
      patchFormats(cells, { font: { strikethrough: argument(v.boolean(), value) } }),
    Color: (cells, value) => patchFormats(cells, { font: { colour: colour(value) } }),
  },
};

const PROTECTION: ObjectType<Cells> = {
  name: 'FormatProtection',
  read: { Locked: reading((format) => format.locked) },
  write: {
    Locked: (cells, value) => {
      // No option of protection lets anyone unlock cells.
      mayChange(cells.sheet);
      patchFormats(cells, { locked: argument(v.boolean(), value) });
    },
  },
};
