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
  | 'input-whole'
  | 'input-amount'
  | 'input-share'
  | 'input-date'
  | 'input-choice'
  | 'input-mark'
  | 'option'
  | 'option-none'
  | 'linked'
  | 'linked-percent'
  | 'linked-number'
  | 'linked-whole'
  | 'linked-mark'
  | 'linked-date'
  | 'linked-long'
  | 'result'
  | 'result-number'
  | 'result-whole'
  | 'result-percent'
  | 'bar'
  | 'list-number'
  | 'list-entry'
  | 'info-head'
  | 'info'
  | 'row-ordinal'
  | 'row-text'
  | 'row-number'
  | 'row-percent'
  | 'row-date'
  | 'row-computed'
  | 'row-computed-whole'
  | 'computed'
  | 'computed-whole'
  | 'row-state'
  | 'table-state'
  | 'explanation'
  | 'state'
  | 'declaration'
  | 'footnote'
  | 'notice'
  | 'receipt'
  | 'ledger'
  | 'ledger-seen';

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
const computed: CellStyle = {
  ...framed,
  font: { ...base.font, bold: true },
  fill: PAPER,
  indent: 1,
};
const quiet = { ...base.font, colour: QUIET };
const strong = { ...base.font, bold: true };
/** A row of a growing table: lines and fill come with use. */
const row: CellStyle = { ...base, indent: 1, locked: false };

/** Text stays text whatever is typed: a postal code keeps its zeros, `=1+1` is no formula. */
const TEXT_FORMAT = '@';
const DATE_FORMAT = 'dd.mm.yyyy';
const WHOLE_FORMAT = '#,##0';
const AMOUNT_FORMAT = '#,##0.00';
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
  'intro': { ...base, font: { ...quiet, italic: true } },
  'column-head': { ...framed, font: { ...strong, colour: ACCENT }, fill: TINT, indent: 1 },
  'label': { ...framed, font: strong, fill: PAPER, indent: 1 },
  'label-optional': { ...framed, fill: PAPER, indent: 1 },
  'criterion': { ...framed, font: { ...strong, colour: ACCENT }, fill: TINT, indent: 1 },
  'requirement': { ...framed, fill: PAPER, indent: 1 },
  'ordinal': { ...framed, fill: PAPER, horizontal: 'center' },
  'input-text': { ...input, numberFormat: TEXT_FORMAT },
  'input-long': { ...input, vertical: 'top', numberFormat: TEXT_FORMAT },
  'input-number': input,
  'input-whole': { ...input, numberFormat: WHOLE_FORMAT },
  'input-percent': { ...input, numberFormat: 'General" %"' },
  'input-amount': { ...input, numberFormat: AMOUNT_FORMAT },
  'input-share': { ...input, numberFormat: PERCENT_FORMAT },
  'input-date': { ...input, numberFormat: DATE_FORMAT },
  'input-choice': { ...input, numberFormat: TEXT_FORMAT },
  'input-mark': {
    ...input,
    font: strong,
    horizontal: 'center',
    indent: 0,
    numberFormat: TEXT_FORMAT,
  },
  'option': { ...framed, indent: 1 },
  'option-none': { ...framed, font: { ...quiet, italic: true }, indent: 1 },
  'linked-mark': { ...framed, font: strong, horizontal: 'center' },
  'linked': { ...framed, indent: 1 },
  'linked-whole': { ...framed, indent: 1, numberFormat: WHOLE_FORMAT },
  'linked-number': { ...framed, indent: 1, numberFormat: AMOUNT_FORMAT },
  'linked-percent': { ...framed, indent: 1, numberFormat: PERCENT_FORMAT },
  'linked-date': { ...framed, indent: 1, numberFormat: DATE_FORMAT },
  'linked-long': { ...framed, indent: 1, vertical: 'top' },
  'result': { ...framed, font: strong, indent: 1 },
  'result-number': {
    ...framed,
    font: strong,
    indent: 1,
    numberFormat: AMOUNT_FORMAT,
  },
  'result-whole': { ...framed, font: strong, indent: 1, numberFormat: WHOLE_FORMAT },
  'result-percent': {
    ...framed,
    font: strong,
    indent: 1,
    numberFormat: PERCENT_FORMAT,
  },
  'bar': { ...framed, font: { ...base.font, size: 8, colour: ACCENT }, wrap: false, indent: 1 },
  'list-number': { ...base, font: quiet, horizontal: 'center', vertical: 'top' },
  'list-entry': { ...base, vertical: 'top', indent: 1 },
  'info-head': {
    ...framed,
    font: { ...strong, colour: ACCENT },
    fill: TINT,
    indent: 1,
  },
  'info': { ...framed, indent: 1 },
  'row-ordinal': { ...base, font: quiet, horizontal: 'center' },
  'row-text': { ...row, numberFormat: TEXT_FORMAT },
  'row-number': row,
  'row-percent': { ...row, numberFormat: 'General" %"' },
  'row-date': { ...row, numberFormat: DATE_FORMAT },
  'row-computed': { ...row, font: strong, locked: true, numberFormat: AMOUNT_FORMAT },
  'row-computed-whole': { ...row, font: strong, locked: true, numberFormat: WHOLE_FORMAT },
  'computed': { ...computed, numberFormat: AMOUNT_FORMAT },
  'computed-whole': { ...computed, numberFormat: WHOLE_FORMAT },
  'table-state': { ...framed, font: quiet, indent: 1 },
  'row-state': { ...base, font: quiet, indent: 1 },
  'explanation': { ...framed, font: quiet, indent: 1 },
  'state': { ...base, font: quiet, indent: 1 },
  'declaration': { ...base, font: { ...base.font, italic: true } },
  'footnote': { ...base, font: { ...quiet, size: 9, italic: true } },
  'notice': { ...base, font: { ...strong, colour: '#6B3F00' } },
  'receipt': { ...framed, fill: PAPER, indent: 1, numberFormat: TEXT_FORMAT },
  'ledger': { ...base, font: { ...quiet, size: 8 }, wrap: false },
  'ledger-seen': { ...base, font: { ...quiet, size: 8 }, wrap: false, locked: false },
};

/** Colours of the conditional looks; the word and sign in the cell say the same. */
export const LOOKS = {
  'met': { fill: '#E3F2E6', colour: '#14532D' },
  'deviation': { fill: '#FBE4E4', colour: '#7F1D1D' },
  'not-applicable': { fill: '#EDEFF2', colour: '#3D444D' },
  'to-do': { fill: '#FFF8E8', colour: '#6B3F00' },
  'done': { fill: '#FFFFFF', colour: '#14532D' },
  'changed': { fill: '#FDE7C7', colour: '#6B3F00' },
  'row-done': { fill: PAPER, colour: '#14532D', border: LINE },
  'row-to-do': { fill: '#FFF8E8', colour: '#6B3F00', border: LINE },
  'row-wrong': { fill: '#FBE4E4', colour: '#7F1D1D', border: LINE },
  'row-input': { fill: FIELD, border: LINE },
  'row-locked': { fill: PAPER, border: LINE },
} as const satisfies Record<string, LookStyle>;

/** What a conditional look changes; what it does not name stays as the cell has it. */
export interface LookStyle {
  readonly fill: Colour;
  readonly colour?: Colour;
  /** Thin lines on all four sides. */
  readonly border?: Colour;
}
