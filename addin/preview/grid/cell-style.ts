/** A cell's look as declarations of CSS. */
import type { BorderLine, CellFormat, CellValue } from '../host/model';
import { toPixels } from './pixels';

/** Excel indents by about one character of the body font. */
const INDENT_PIXELS = 9;
const PADDING = 3;

const LINE_STYLES: Readonly<Record<BorderLine['style'], string>> = {
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};
const LINE_WIDTHS: Readonly<Record<BorderLine['weight'], number>> = {
  Hairline: 1,
  Thin: 1,
  Medium: 2,
  Thick: 3,
};

const lineOf = ({ style, weight, colour }: BorderLine): string =>
  `${style === 'Double' ? 3 : LINE_WIDTHS[weight]}px ${LINE_STYLES[style]} ${colour}`;

type Side = 'left' | 'center' | 'right' | 'justify';

/** Where text stands when the format leaves it to the value: numbers right, TRUE and errors centred. */
export function sideOf({ horizontal }: CellFormat, value: CellValue): Side {
  switch (horizontal) {
    case 'Center':
    case 'CenterAcrossSelection':
      return 'center';
    case 'Right':
      return 'right';
    case 'Justify':
    case 'Distributed':
      return 'justify';
    case 'Left':
    case 'Fill':
      return 'left';
    case 'General':
      if (typeof value === 'number') return 'right';
      return value === null || typeof value === 'string' ? 'left' : 'center';
  }
}

const VERTICAL: Readonly<Record<CellFormat['vertical'], string>> = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'top',
  Distributed: 'middle',
};

/** Excel leaves so much over text at the top of a cell, where a line or a fill would touch it. */
const TOP_PIXELS = 2;

/** Fonts of the same widths stand in where Calibri is missing. */
const familyOf = (name: string): string =>
  `"${name.replaceAll(/["\\]/g, '')}",Carlito,"Segoe UI",Arial,sans-serif`;

function decorationOf({ underline, strikethrough }: CellFormat['font']): string {
  const lines = [
    ...(underline === 'None' ? [] : ['underline']),
    ...(strikethrough ? ['line-through'] : []),
  ];
  if (lines.length === 0) return '';
  const double = underline.startsWith('Double') ? ' double' : '';
  return `text-decoration:${lines.join(' ')}${double};`;
}

/** The font as CSS writes it in short. */
export const fontCss = ({ italic, bold, size, name }: CellFormat['font']): string =>
  `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${toPixels(size * 10) / 10}px/1.2 ${familyOf(name)}`;

const indentOf = ({ indent }: CellFormat): number => PADDING + indent * INDENT_PIXELS;

/** The line right of a cell belongs to its width. */
const LINE_PIXELS = 1;

/** What is left for text in a cell so wide. */
export const innerWidth = (format: CellFormat, pixels: number): number =>
  pixels - LINE_PIXELS - PADDING - indentOf(format);

const known = new WeakMap<CellFormat, string>();

/** What does not depend on the value; formats are shared by many cells. */
function formatCss(format: CellFormat): string {
  const found = known.get(format);
  if (found !== undefined) return found;
  const { font, fill, wrap, vertical } = format;
  const css =
    `font:${fontCss(font)};` +
    `color:${font.colour};vertical-align:${VERTICAL[vertical]};` +
    (VERTICAL[vertical] === 'top' ? `--kt-top:${TOP_PIXELS}px;` : '') +
    (fill === null ? '' : `background-color:${fill};`) +
    (wrap ? 'white-space:pre-wrap;overflow-wrap:anywhere;' : 'white-space:pre;') +
    decorationOf(font);
  known.set(format, css);
  return css;
}

/** The lines that a cell draws: those right of it and below it, its neighbours' included. */
export interface DrawnLines {
  readonly right: BorderLine | null;
  readonly bottom: BorderLine | null;
  /** Text runs over the gridline at the right. */
  readonly open: boolean;
}

/** Declarations for a cell's element. Where there is no line the sheet's gridline stays, or the fill. */
export function cellCss(format: CellFormat, value: CellValue, lines: DrawnLines): string {
  const side = sideOf(format, value);
  const indent = indentOf(format);
  const line = (name: string, drawn: BorderLine | null): string => {
    if (drawn !== null) return `border-${name}:${lineOf(drawn)};`;
    if (format.fill !== null) return `border-${name}-color:${format.fill};`;
    return name === 'right' && lines.open ? 'border-right-color:transparent;' : '';
  };
  return (
    formatCss(format) +
    `text-align:${side};` +
    (side === 'right' ? `padding-right:${indent}px;` : `padding-left:${indent}px;`) +
    line('right', lines.right) +
    line('bottom', lines.bottom)
  );
}
