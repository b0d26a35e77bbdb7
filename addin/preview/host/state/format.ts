import type { BorderLine, BorderSide, CellFormat, FontFormat } from '../model';

/** A new workbook's cells look like this. */
export const DEFAULT_FORMAT: CellFormat = {
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    colour: '#000000',
  },
  fill: null,
  borders: { top: null, right: null, bottom: null, left: null },
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  numberFormat: 'General',
  locked: true,
};

/** The line that Excel draws when only its style, weight or colour is set. */
export const DEFAULT_LINE: BorderLine = { style: 'Continuous', weight: 'Thin', colour: '#000000' };

/** What is to change of a format; what is left out stays. */
export interface FormatPatch extends Partial<Omit<CellFormat, 'font' | 'borders'>> {
  readonly font?: Partial<FontFormat>;
  readonly borders?: Partial<Record<BorderSide, BorderLine | null>>;
}

export function patched(format: CellFormat, patch: FormatPatch): CellFormat {
  return {
    ...format,
    ...patch,
    font: { ...format.font, ...patch.font },
    borders: { ...format.borders, ...patch.borders },
  };
}
