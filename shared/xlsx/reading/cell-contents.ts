/** What a cell's markup says that it holds. */
import type { CellContents } from '../contents';
import { ownText } from './own-text';
import { plainText } from './rich-text';

/** A cell as it stands in the file. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  /** What stands in `v`; null when there is no `v`. */
  readonly value: string | null;
  /** What stands in `is`. */
  readonly inline: string;
}

/** What of the rest of the workbook a cell's value depends on. */
export interface CellSurroundings {
  readonly texts: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly from1904: boolean;
}

/** The contents, null for none; or what is wrong with the markup. */
export type CellReading = CellContents | null | 'invalid' | 'shared-text-missing';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}(?:\.\d+)?)Z?)?$/;
/** Days from Excel's day 0 to that of the 1904 system. */
const DAYS_TO_1904 = 1462;
const MS_PER_DAY = 86_400_000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

const textContents = (value: string): CellContents | null =>
  value === '' ? null : { kind: 'text', value };

function numberContents(text: string, style: number, of: CellSurroundings): CellReading {
  const trimmed = text.trim();
  const value = Number(trimmed);
  if (!NUMBER.test(trimmed) || !Number.isFinite(value)) return 'invalid';
  const date = of.dateStyles.has(style);
  return { kind: 'number', value: date && of.from1904 ? value + DAYS_TO_1904 : value, date };
}

/** Dates in words stand only in files of the strict form. */
function isoDate(text: string): CellReading {
  const [, day, time = '00:00:00'] = ISO_DATE.exec(text.trim()) ?? [];
  const value = (Date.parse(`${day}T${time}Z`) - EXCEL_EPOCH) / MS_PER_DAY;
  return Number.isFinite(value) ? { kind: 'number', value, date: true } : 'invalid';
}

function sharedText(text: string, of: CellSurroundings): CellReading {
  const found = /^\s*\d{1,9}\s*$/.test(text) ? of.texts[Number(text)] : undefined;
  return found === undefined ? 'shared-text-missing' : textContents(found);
}

export function cellContents(cell: RawCell, of: CellSurroundings): CellReading {
  if (cell.type === 'inlineStr') return textContents(cell.inline);
  const { value } = cell;
  if (value === null) return null;
  switch (cell.type) {
    case 'n':
      return value.trim() === '' ? null : numberContents(value, cell.style, of);
    case 's':
      return sharedText(value, of);
    case 'str':
      return textContents(plainText(value));
    case 'b': {
      const truth = value.trim();
      if (truth === '1' || truth === 'true') return { kind: 'boolean', value: true };
      return truth === '0' || truth === 'false' ? { kind: 'boolean', value: false } : 'invalid';
    }
    case 'e':
      return { kind: 'error', value: ownText(value.trim()) };
    case 'd':
      return isoDate(value);
    default:
      return 'invalid';
  }
}
