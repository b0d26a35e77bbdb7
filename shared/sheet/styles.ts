/** How a cell of each role looks; one table for Excel, the xlsx file and the preview. */

/** What a cell is for. Its look, number format and lock follow from it. */
export type StyleRole =
  | 'blank'
  | 'title'
  | 'purpose'
  | 'section'
  | 'intro'
  | 'column-head'
  | 'label'
  | 'label-optional'
  | 'criterion'
  | 'requirement'
  | 'ordinal'
  | 'input-text'
  | 'input-long'
  | 'input-number'
  | 'input-percent'
  | 'input-date'
  | 'input-choice'
  | 'linked'
  | 'linked-date'
  | 'linked-long'
  | 'result'
  | 'result-number'
  | 'result-percent'
  | 'explanation'
  | 'state'
  | 'declaration'
  | 'receipt'
  | 'ledger';

/** A colour as `#RRGGBB`. */
export type Colour = `#${string}`;

export interface CellStyle {
  readonly font: {
    /** In points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly colour: Colour;
  };
  readonly fill: Colour | null;
  /** Thin lines on all four sides, or a single one below. */
  readonly border: { readonly sides: 'all' | 'bottom' | 'none'; readonly colour: Colour };
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** In steps of Excel's indent, about one character each. */
  readonly indent: number;
  /** In Excel's en-US codes. */
  readonly numberFormat: string;
  readonly locked: boolean;
}

export const FONT = 'Calibri';
/** The size that column widths are counted in. */
export const BODY_SIZE = 10.5;

const INK: Colour = '#1B1F24';
const QUIET: Colour = '#57606A';
const LINE: Colour = '#C9D1D9';
const ACCENT: Colour = '#17365D';
const TINT: Colour = '#EAF0F7';
const PAPER: Colour = '#F6F8FA';
const FIELD: Colour = '#FFFDF2';

const base: CellStyle = {
  font: { size: BODY_SIZE, bold: false, italic: false, colour: INK },
  fill: null,
  border: { sides: 'none', colour: LINE },
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  indent: 0,
  numberFormat: 'General',
  locked: true,
};
const framed: CellStyle = { ...base, border: { sides: 'all', colour: LINE } };
const input: CellStyle = { ...framed, fill: FIELD, locked: false, indent: 1 };
const quiet = { ...base.font, colour: QUIET };
const strong = { ...base.font, bold: true };

/** Text stays text whatever is typed: a postal code keeps its zeros, `=1+1` is no formula. */
const TEXT_FORMAT = '@';
const DATE_FORMAT = 'dd.mm.yyyy';
const PERCENT_FORMAT = '0.00" %"';

export const STYLES: Readonly<Record<StyleRole, CellStyle>> = {
  'blank': base,
  'title': { ...base, font: { ...strong, size: 18, colour: ACCENT } },
  'purpose': { ...base, font: quiet, vertical: 'top' },
  'section': {
    ...base,
    font: { ...strong, size: 12, colour: '#FFFFFF' },
    fill: ACCENT,
    indent: 1,
  },
  'intro': { ...base, font: { ...quiet, italic: true }, vertical: 'top' },
  'column-head': { ...framed, font: { ...strong, colour: ACCENT }, fill: TINT, indent: 1 },
  'label': { ...framed, font: strong, fill: PAPER, indent: 1 },
  'label-optional': { ...framed, fill: PAPER, indent: 1 },
  'criterion': { ...framed, font: { ...strong, colour: ACCENT }, fill: TINT, indent: 1 },
  'requirement': { ...framed, fill: PAPER, indent: 1 },
  'ordinal': { ...framed, fill: PAPER, horizontal: 'center' },
  'input-text': { ...input, numberFormat: TEXT_FORMAT },
  'input-long': { ...input, vertical: 'top', numberFormat: TEXT_FORMAT },
  'input-number': input,
  'input-percent': { ...input, numberFormat: 'General" %"' },
  'input-date': { ...input, numberFormat: DATE_FORMAT },
  'input-choice': { ...input, numberFormat: TEXT_FORMAT },
  'linked': { ...framed, indent: 1 },
  'linked-date': { ...framed, indent: 1, numberFormat: DATE_FORMAT },
  'linked-long': { ...framed, indent: 1, vertical: 'top' },
  'result': { ...framed, font: strong, indent: 1 },
  'result-number': {
    ...framed,
    font: strong,
    horizontal: 'right',
    indent: 1,
    numberFormat: '#,##0.00',
  },
  'result-percent': {
    ...framed,
    font: strong,
    horizontal: 'right',
    indent: 1,
    numberFormat: PERCENT_FORMAT,
  },
  'explanation': { ...framed, font: quiet, indent: 1 },
  'state': { ...base, font: quiet, indent: 1 },
  'declaration': { ...base, font: { ...base.font, italic: true } },
  'receipt': { ...framed, fill: PAPER, locked: false, indent: 1, numberFormat: TEXT_FORMAT },
  'ledger': { ...base, font: { ...quiet, size: 8 }, wrap: false },
};

/** Colours of the conditional looks; the word and sign in the cell say the same. */
export const LOOKS = {
  'met': { fill: '#E3F2E6', colour: '#14532D' },
  'deviation': { fill: '#FBE4E4', colour: '#7F1D1D' },
  'not-applicable': { fill: '#EDEFF2', colour: '#3D444D' },
  'to-do': { fill: '#FFF8E8', colour: '#6B3F00' },
  'done': { fill: '#FFFFFF', colour: '#14532D' },
} as const satisfies Record<string, { fill: Colour; colour: Colour }>;
