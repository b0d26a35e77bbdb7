/** The files that take most memory of those that are read: each as large as a limit lets it be. */
import { PROGRAMMES } from '../../programmes';
import { buildSheet } from '../../sheet/build';
import type { CellPlan } from '../../sheet/plan';
import { FILE_LIMITS } from '../../xlsx/limits';
import {
  partText,
  SHEET,
  soundMembers,
  STRINGS,
  withText,
  WORKBOOK,
} from '../../xlsx/hostile/workbook-members';
import { makeZip } from '../../xlsx/hostile/make-zip';
import { writeWorkbook } from '../../xlsx/write';
import { fullCard } from '../../testing/full-card';

export interface WorstFile {
  readonly what: string;
  readonly make: () => Uint8Array;
}

const LINKS = 'xl/_rels/workbook.xml.rels';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKSHEET = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

/** A part's text with as many elements before `end` as `limit` bytes have room for. */
function filled(
  text: string,
  end: string,
  element: (index: number) => string,
  { limit, most = Infinity }: { readonly limit: number; readonly most?: number },
): string {
  const at = text.lastIndexOf(end);
  const added: string[] = [];
  let size = Buffer.byteLength(text);
  for (let index = 0; index < most; index += 1) {
    const one = element(index);
    size += Buffer.byteLength(one);
    if (size > limit) break;
    added.push(one);
  }
  return text.slice(0, at) + added.join('') + text.slice(at);
}

const inPart =
  (
    part: string,
    end: string,
    element: (index: number) => string,
    limit: number = FILE_LIMITS.part,
  ) =>
  (): Uint8Array =>
    withText(part, (text) => filled(text, end, element, { limit }));

/** A letter beyond Latin-1 makes each character of a text take two bytes. */
const wideText = (index: number, length: number): string => `ł${index}${'a'.repeat(length)}`;

const inlineText = (index: number, length: number): string =>
  `<row r="${index + 101}"><c t="inlineStr"><is><t>${wideText(index, length)}</t></is></c></row>`;

/** Texts to the limit in cells of their own; 16 characters are taken for each besides. */
const inlineTexts = (length: number) => (): Uint8Array =>
  withText(SHEET, (text) =>
    filled(text, '</sheetData>', (index) => inlineText(index, length), {
      limit: FILE_LIMITS.sheet,
      most: Math.min(FILE_LIMITS.cells - 1000, Math.floor(FILE_LIMITS.text / (length + 24)) - 100),
    }),
  );

const typed = (row: number): string => `<c r="DW${row}"><v>${row}.5</v></c>`;
const computed = (row: number): string => `<c r="DX${row}"><f>1</f><v>${row}.25</v></c>`;

/** As many cells as are read, in the last columns looked at: each row is laid out from A on. */
function scatteredRows(sheets: number): string {
  const of = (limit: number): number => Math.floor((limit - 1000) / sheets);
  const [values, formulas] = [of(FILE_LIMITS.cells), of(FILE_LIMITS.formulas)];
  return Array.from({ length: Math.max(values, formulas) }, (_, index) => {
    const row = index + 101;
    const cells = [index < values ? typed(row) : '', index < formulas ? computed(row) : ''];
    return `<row r="${row}">${cells.join('')}</row>`;
  }).join('');
}

function scattered(sheets: number): Uint8Array {
  const content = `<worksheet xmlns="${MAIN}"><sheetData>${scatteredRows(sheets)}</sheetData></worksheet>`;
  const numbers = Array.from({ length: sheets }, (_, index) => index + 10);
  const listed = numbers.map((n) => `<sheet name="S${n}" sheetId="${n}" r:id="x${n}"/>`);
  const linked = numbers.map(
    (n) => `<Relationship Id="x${n}" Type="${WORKSHEET}" Target="worksheets/more${n}.xml"/>`,
  );
  return withParts({
    [WORKBOOK]: (text) => text.replace('</sheets>', `${listed.join('')}</sheets>`),
    [LINKS]: (text) => text.replace('</Relationships>', `${linked.join('')}</Relationships>`),
    ...Object.fromEntries(
      numbers.map((n) => [`xl/worksheets/more${n}.xml`, () => content] as const),
    ),
  });
}

/** The sound workbook with parts changed or added. */
function withParts(parts: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const sound = soundMembers();
  const added = Object.keys(parts).filter((name) => sound.every((member) => member.name !== name));
  return makeZip([
    ...sound.map((member) => {
      const change = parts[member.name];
      return change === undefined ? member : { ...member, content: change(partText(member.name)) };
    }),
    ...added.map((name) => ({ name, content: parts[name]?.('') ?? '' })),
  ]);
}

const shortTexts =
  (share: number) =>
  (text: string): string =>
    filled(text, '</sst>', (index) => `<si><t>${wideText(index, 7)}</t></si>`, {
      limit: FILE_LIMITS.sheet,
      most: (share * FILE_LIMITS.text) / 30 - 100,
    });
const nameOf = (n: number): string => `<definedName name="n${n}">1</definedName>`;
const linkOf = (n: number): string => `<Relationship Id="x${n}" Type="t" Target="p${n}"/>`;
const toLimit = (end: string, element: (index: number) => string) => (text: string) =>
  filled(text, end, element, { limit: FILE_LIMITS.part });

/** Everything that is kept, each as far as a limit lets it be. */
const allAtOnce = (): Uint8Array =>
  withParts({
    [SHEET]: (text) => text.replace('</sheetData>', `${scatteredRows(1)}</sheetData>`),
    [STRINGS]: shortTexts(0.5),
    [WORKBOOK]: toLimit('</definedNames>', nameOf),
    [LINKS]: toLimit('</Relationships>', linkOf),
  });

/** The largest card with a wrong answer in every cell of its table: each is told of. */
function wrongAnswers(): Uint8Array {
  const programme = PROGRAMMES.find(({ id }) => id === 'przyjazny-rodzinie');
  const card = programme?.cards.find(({ id }) => id === 'ankieta-mieszkancow');
  if (programme === undefined || card === undefined) throw new Error('no residents');
  const plan = buildSheet(card, fullCard(programme, card));
  const isAnswer = (row: number, column: number): boolean =>
    plan.tables.some(
      ({ head, end, columns }) =>
        row > head && row < end && columns.some((one) => one.column === column),
    );
  const cells = plan.cells.map((line, row) =>
    line.map((cell, column): CellPlan =>
      isAnswer(row, column) ? { ...cell, content: { kind: 'value', value: 'źle' } } : cell,
    ),
  );
  return writeWorkbook([{ ...plan, cells }]);
}

const oneNode = (markup: (filling: string) => string) => (): Uint8Array =>
  withText(SHEET, (text) =>
    text.replace('</sheetData>', `${markup(wideText(0, 1_000_000))}</sheetData>`),
  );

export const WORST_FILES: readonly WorstFile[] = [
  { what: 'the largest card, every answer wrong', make: wrongAnswers },
  { what: 'cells, texts, names and links at once', make: allAtOnce },
  { what: 'long texts in their cells', make: inlineTexts(2000) },
  { what: 'short texts in their cells', make: inlineTexts(60) },
  { what: 'a table of short texts', make: () => withText(STRINGS, shortTexts(1)) },
  { what: 'cells scattered over a sheet', make: () => scattered(1) },
  { what: 'cells scattered over 12 sheets', make: () => scattered(12) },
  {
    what: 'formulas',
    make: inPart(
      SHEET,
      '</sheetData>',
      (index) => `<row r="${index + 101}"><c><f>"ł"&amp;${'A1&amp;'.repeat(900)}1</f></c></row>`,
      FILE_LIMITS.sheet,
    ),
  },
  { what: 'names', make: inPart(WORKBOOK, '</definedNames>', nameOf) },
  { what: 'links', make: inPart(LINKS, '</Relationships>', linkOf) },
  {
    what: 'content types',
    make: inPart(
      '[Content_Types].xml',
      '</Types>',
      (n) => `<Override PartName="${n}" ContentType="${n}"/>`,
    ),
  },
  { what: 'looks', make: inPart('xl/styles.xml', '</cellXfs>', () => '<xf numFmtId="14"/>') },
  {
    what: 'a text of a million letters',
    make: oneNode(
      (filling) => `<row r="101"><c t="inlineStr"><is><t>${filling}</t></is></c></row>`,
    ),
  },
  {
    what: 'a tag of 90,000 attributes',
    make: oneNode(
      () => `<row r="101" ${Array.from({ length: 90_000 }, (_, n) => `a${n}=""`).join(' ')}></row>`,
    ),
  },
];
