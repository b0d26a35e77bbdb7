import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileRefusalMessage } from '../../messages/file-refusals';
import { FILE_LIMITS, INFLATE_OVERRUN } from '../limits';
import { readWorkbook, type WorkbookReading } from '../read';
import { FILE_REFUSAL_CODES } from '../refusal';
import { HOSTILE_AMOUNTS } from './amounts';
import { HOSTILE_ARCHIVES } from './archives';
import { FOREIGN_FILES } from './foreign';
import { HOSTILE_PARTS } from './parts';
import { partText, SHEET, STRINGS, withMember, WORKBOOK } from './workbook-members';

const files = [...HOSTILE_ARCHIVES, ...HOSTILE_PARTS, ...HOSTILE_AMOUNTS, ...FOREIGN_FILES];

const readings = new Map<string, WorkbookReading>();
/** What becomes of a file; some take a while to make. */
const readingOf = (what: string): WorkbookReading => {
  const file = files.find((one) => one.what === what);
  if (file === undefined) throw new Error(`no file ${what}`);
  const reading = readings.get(what) ?? readWorkbook(file.make());
  readings.set(what, reading);
  return reading;
};

/** Characters that one text may have before it is counted. */
const LARGEST_NODE = 1024 * 1024;

const expectBounded = ({ cost }: WorkbookReading): void => {
  expect(cost.inflated).toBeLessThanOrEqual(FILE_LIMITS.total + INFLATE_OVERRUN);
  expect(cost.cells).toBeLessThanOrEqual(FILE_LIMITS.cells);
  expect(cost.formulas).toBeLessThanOrEqual(FILE_LIMITS.formulas);
  expect(cost.text).toBeLessThanOrEqual(FILE_LIMITS.text + LARGEST_NODE);
};

describe('a file with', () => {
  it.each(files.map(({ what, code }) => [what, code] as const))('%s', (what, code) => {
    const reading = readingOf(what);
    expect(reading.kind === 'refused' ? reading.refusal.code : 'read').toBe(code);
    expectBounded(reading);
  });
});

describe('the work', () => {
  const cost = (what: string) => readingOf(what).cost;

  it('does not begin on what says that it is too large', () => {
    expect(cost('a bomb of 200 MB').inflated).toBeLessThan(100_000);
    expect(cost('20,000 members').inflated).toBe(0);
    expect(cost('more bytes than are taken').inflated).toBe(0);
  });

  it('ends one step after a part is larger than it said', () => {
    expect(cost('a bomb of 200 MB that says it is small').inflated).toBeLessThan(
      100_000 + INFLATE_OVERRUN,
    );
  });

  it('spends nothing on cells that show nothing', () => {
    expect(cost('100,000 cells that only look like something').cells).toBeLessThan(100);
  });
});

describe('what does no harm', () => {
  it('is read: names of properties are names', () => {
    const reading = readingOf('a sheet and a name called __proto__');
    expect(reading).toMatchObject({
      kind: 'read',
      contents: { sheets: [{ name: 'constructor' }, { name: '__proto__' }] },
    });
    expect(Object.keys({})).toEqual([]);
    expect('x' in {}).toBe(false);
  });

  it('is read: a cell at the end of the sheet is one cell', () => {
    const reading = readingOf('a far cell');
    const cells = reading.kind === 'read' ? reading.contents.sheets[0]?.cells : [];
    expect(cells?.at(-1)).toMatchObject({ row: 1_048_575, column: 16_383 });
  });
});

describe('parts changed at random', () => {
  it.each([SHEET, STRINGS, WORKBOOK, '[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])(
    '%s: read or refused, never thrown at',
    (name) => {
      const before = partText(name);
      const marks = fc.constantFrom(
        '<',
        '>',
        '/',
        '"',
        '&',
        '<c>',
        '</c>',
        '<v>',
        '<is><t>',
        ' r="A1"',
        '&#0;',
        '&#x41;',
        ']]>',
        '<![CDATA[',
        '<!--',
        '<?',
        't="s"',
        '-1',
        '99999999999',
        '\uD800',
      );
      const change = fc.record({
        at: fc.nat(before.length),
        cut: fc.nat(30),
        put: fc.oneof(marks, fc.string({ maxLength: 5 })),
      });
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
          const after = changes.reduce(
            (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
            before,
          );
          expectBounded(readWorkbook(withMember(name, { content: after })));
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe('the catalogue', () => {
  it('says of each file in both languages what is wrong and what to do', () => {
    for (const { code, what } of files.filter((file) => file.code !== 'read')) {
      const reading = readingOf(what);
      if (reading.kind !== 'refused') throw new Error(what);
      const { pl, en } = fileRefusalMessage(reading.refusal);
      expect([code, pl.match(/[.!] [A-ZŻ]/)?.length]).toEqual([code, 1]);
      expect(en).toMatch(/\. [A-Z]/);
    }
  });

  it('has no code that no file is refused for', () => {
    expect(new Set(files.map(({ code }) => code))).toEqual(
      new Set([...FILE_REFUSAL_CODES, 'read']),
    );
  });
});
