/** `xl/styles.xml`: one cell format per role, one differential format per conditional look. */
import type { ConditionalLook } from '../sheet/plan';
import {
  FONT,
  LOOKS,
  STYLES,
  type CellStyle,
  type Colour,
  type LookStyle,
  type StyleRole,
} from '../sheet/styles';
import { MAIN } from './namespaces';
import { counted, element, part, type Xml } from './xml';

/** Numbers that Excel gives to formats of its own; others begin at 164. */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = { 'General': 0, '@': 49, '#,##0.00': 4 };
const FIRST_CUSTOM_FORMAT = 164;

const isRole = (key: string): key is StyleRole => Object.hasOwn(STYLES, key);
/** Excel takes format 0 for cells that have none and its font for column widths. */
const ROLES: readonly StyleRole[] = [
  'blank',
  ...Object.keys(STYLES)
    .filter(isRole)
    .filter((role) => role !== 'blank'),
];
const isLook = (key: string): key is ConditionalLook => Object.hasOwn(LOOKS, key);
const LOOK_ORDER: readonly ConditionalLook[] = Object.keys(LOOKS).filter(isLook);

const unique = <Value>(values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
const positionIn = <Value>(values: readonly Value[], value: Value): number =>
  values.findIndex((other) => JSON.stringify(other) === JSON.stringify(value));

const styles = ROLES.map((role) => STYLES[role]);
const FONTS = unique(styles.map((style) => style.font));
const FILLS = unique(styles.flatMap((style) => (style.fill === null ? [] : [style.fill])));
const BORDERS = unique(styles.map((style) => style.border));
const FORMATS = unique(styles.map((style) => style.numberFormat)).filter(
  (code) => !Object.hasOwn(BUILT_IN_FORMATS, code),
);

const argb = (colour: Colour): string => `FF${colour.slice(1).toUpperCase()}`;
const colourElement = (name: string, colour: Colour): Xml => element(name, { rgb: argb(colour) });

const fontElement = (font: CellStyle['font']): Xml =>
  element(
    'font',
    {},
    font.bold ? element('b') : null,
    font.italic ? element('i') : null,
    element('sz', { val: font.size }),
    colourElement('color', font.colour),
    element('name', { val: FONT }),
    element('family', { val: 2 }),
  );

const patternFill = (patternType: string, foreground: Colour | null): Xml =>
  element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType },
      foreground === null ? null : colourElement('fgColor', foreground),
    ),
  );

function borderElement({ sides, colour }: CellStyle['border']): Xml {
  const side = (name: string, drawn: boolean): Xml =>
    drawn ? element(name, { style: 'thin' }, colourElement('color', colour)) : element(name);
  return element(
    'border',
    {},
    side('left', sides === 'all'),
    side('right', sides === 'all'),
    side('top', sides === 'all'),
    side('bottom', sides !== 'none'),
    element('diagonal'),
  );
}

const formatNumber = (code: string): number =>
  BUILT_IN_FORMATS[code] ?? FIRST_CUSTOM_FORMAT + FORMATS.indexOf(code);

const cellFormat = (style: CellStyle): Xml =>
  element(
    'xf',
    {
      numFmtId: formatNumber(style.numberFormat),
      fontId: positionIn(FONTS, style.font),
      // Excel keeps fills 0 and 1 for itself.
      fillId: style.fill === null ? 0 : 2 + FILLS.indexOf(style.fill),
      borderId: positionIn(BORDERS, style.border),
      xfId: 0,
      applyNumberFormat: true,
      applyFont: true,
      applyFill: true,
      applyBorder: true,
      applyAlignment: true,
      applyProtection: true,
    },
    element('alignment', {
      horizontal: style.horizontal,
      vertical: style.vertical,
      wrapText: style.wrap,
      indent: style.indent === 0 ? undefined : style.indent,
    }),
    element('protection', { locked: style.locked }),
  );

/** Excel takes the colour of a differential fill from `bgColor`, unlike that of a cell's fill. */
const differentialFormat = (look: ConditionalLook): Xml => {
  const { fill, colour, border }: LookStyle = LOOKS[look];
  return element(
    'dxf',
    {},
    colour === undefined ? null : element('font', {}, colourElement('color', colour)),
    element('fill', {}, element('patternFill', {}, colourElement('bgColor', fill))),
    border === undefined ? null : borderElement({ sides: 'all', colour: border }),
  );
};

/** The index of a role's cell format. */
export const styleIndex = (role: StyleRole): number => ROLES.indexOf(role);

/** The index of a look's differential format. */
export const lookIndex = (look: ConditionalLook): number => LOOK_ORDER.indexOf(look);

/** The part itself; it is the same in every workbook. */
export const stylesPart = (): string =>
  part(
    element(
      'styleSheet',
      { xmlns: MAIN },
      counted(
        'numFmts',
        FORMATS.map((code) =>
          element('numFmt', { numFmtId: formatNumber(code), formatCode: code }),
        ),
      ),
      counted('fonts', FONTS.map(fontElement)),
      counted('fills', [
        patternFill('none', null),
        patternFill('gray125', null),
        ...FILLS.map((fill) => patternFill('solid', fill)),
      ]),
      counted('borders', BORDERS.map(borderElement)),
      counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      counted('cellXfs', styles.map(cellFormat)),
      counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      counted('dxfs', LOOK_ORDER.map(differentialFormat)),
    ),
  );
