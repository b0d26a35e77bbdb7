import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CellValue } from '../host/model';
import type { Engine, EngineSheet } from './engine';
import { createNodeEngine } from './ironcalc-node';

let engine: Engine;
let sheet: EngineSheet;

beforeEach(() => {
  engine = createNodeEngine();
  sheet = engine.addSheet();
});
afterEach(() => engine.dispose());

function calculated(formula: string): CellValue {
  engine.write(sheet, 20, 5, { formula });
  engine.calculate();
  return engine.value(sheet, 20, 5);
}

describe('values', () => {
  it('keeps 0, blank and the empty text apart', () => {
    engine.writeBlock(sheet, 0, 0, [[0], [null], [''], [{ formula: '=""' }]]);
    engine.calculate();
    expect([0, 1, 2, 3].map((row) => engine.value(sheet, row, 0))).toEqual([0, null, '', '']);
    expect(calculated('=ISBLANK(A2)')).toBe(true);
    expect(calculated('=ISBLANK(A3)')).toBe(false);
    expect(calculated('=ISTEXT(INDEX(A1:A4,4))')).toBe(true);
    expect(calculated('=ISNUMBER(INDEX(A1:A4,2))')).toBe(false);
  });

  it.each([-5, -5000, 0.1, 1e-150, 2e301, 46000.5, 123456789012345, -1e-12])(
    'gives %d back through a formula',
    (number) => {
      engine.write(sheet, 0, 0, number);
      expect(calculated('=A1')).toBeCloseTo(number, 10);
      expect(Math.abs(Number(calculated('=A1')) / number - 1)).toBeLessThan(1e-14);
    },
  );

  it('takes text for text whatever it looks like', () => {
    const texts = ['007', '=1+1', "'x", 'TRUE', '0.5', '2026-03-05', '#N/A', ''];
    engine.writeBlock(sheet, 0, 0, [texts]);
    engine.calculate();
    expect(texts.map((_, column) => engine.value(sheet, 0, column))).toEqual(texts);
  });

  it('calculates only when told', () => {
    engine.write(sheet, 0, 0, 1);
    expect(calculated('=A1+1')).toBe(2);
    engine.write(sheet, 0, 0, 10);
    expect(engine.value(sheet, 20, 5)).toBe(2);
    engine.calculate();
    expect(engine.value(sheet, 20, 5)).toBe(11);
  });
});

describe('functions that the cards use', () => {
  beforeEach(() => engine.writeBlock(sheet, 0, 0, [[5], ['abc'], [null], [7], [true]]));

  it.each<[string, CellValue]>([
    ['=IF(A1>3,"tak","nie")', 'tak'],
    ['=AND(TRUE,A1=5)', true],
    ['=OR(FALSE,A1=6)', false],
    ['=NOT(A5)', false],
    ['=EXACT("Tak","tak")', false],
    ['=INDEX(A1:A5,2)', 'abc'],
    ['=INDEX($A$1:$A$5,3)&""', ''],
    ['=ROW(A7)', 7],
    ['=ROW()', 21],
    ['=ISNUMBER(A1)', true],
    ['=ISTEXT(A1)', false],
    ['=IFERROR(NA(),"brak")', 'brak'],
    ['=NA()', { error: '#N/A' }],
    ['=1/0', { error: '#DIV/0!' }],
    ['=ROUND(2/3,6)', 0.666667],
    ['=SUM(A1:A5)', 12],
    ['=AVERAGE(A1:A5)', 6],
    ['=COUNT(A1:A5)', 2],
    ['=LEFT("Łódź",2)', 'Łó'],
    ['=LEN("żółć")', 4],
    ['=TRIM("  a   b ")', 'a b'],
    ['=MID("abcdef",2,3)', 'bcd'],
    ['=DATE(2026,3,5)', 46086],
    ['=SUMPRODUCT((A1:A4=5)*1)', 1],
    ['=SUMIFS(A1:A5,A1:A5,">5")', 7],
    ['=COUNTIFS(A1:A5,"abc")', 1],
    ['=MATCH("abc",A1:A5,0)', 2],
    ['="✓ "&A1', '✓ 5'],
    ['=BRAK.TAKIEJ(1)', { error: '#NAME?' }],
  ])('%s', (formula, expected) => expect(calculated(formula)).toEqual(expected));

  it('reads TODAY as a whole day', () => {
    expect(calculated('=TODAY()=INT(TODAY())')).toBe(true);
    expect(Number(calculated('=TODAY()'))).toBeGreaterThan(46000);
  });
});

describe('halves', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [512.2666095, 6, 512.26661],
    [260.3730955, 6, 260.373096],
    [0.0318435, 6, 0.031844],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1e21, 6, 1e21],
    [59.99999999999999, 6, 60],
  ])('%d has %i places as Excel gives them: %d', (number, places, rounded) => {
    engine.write(sheet, 0, 0, number);
    expect(calculated(`=ROUND(A1,${places})`)).toBe(rounded);
    expect(
      calculated(`=IF(round( A1 , ${places} )=ROUND(ROUND(A1,9),${places}),"tak","nie")`),
    ).toBe('tak');
  });

  it('go away from zero, also when arithmetic has left a last digit of dust', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 1e9 }),
        fc.constantFrom(-1, 0, 1),
        fc.constantFrom(-1, 1),
        (millionths, dust, sign) => {
          const half = sign * ((2 * millionths + 1) / 2e6) * (1 + dust * Number.EPSILON);
          engine.write(sheet, 0, 0, half);
          expect(calculated('=ROUND(A1,6)')).toBe((sign * (millionths + 1)) / 1e6);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('keeps what goes wrong in what it rounds', () => {
    expect(calculated('=ROUND(1/0,6)')).toEqual({ error: '#DIV/0!' });
    expect(calculated('=ROUND("abc",6)')).toEqual({ error: '#VALUE!' });
    expect(calculated('="ROUND(1.005,2) = "&ROUND(1.005,2)')).toBe('ROUND(1.005,2) = 1.01');
  });
});

describe('sheets', () => {
  it('are addressed by their own names and keep them when another goes', () => {
    const second = engine.addSheet();
    const third = engine.addSheet();
    engine.write(third, 0, 0, 'trzeci');
    expect(calculated(`=${third.name}!A1`)).toBe('trzeci');
    engine.removeSheet(second);
    engine.write(third, 0, 0, 'nadal trzeci');
    expect(calculated(`=${third.name}!A1`)).toBe('nadal trzeci');
  });

  it('are read by formulas that were written before another went', () => {
    const second = engine.addSheet();
    const third = engine.addSheet();
    engine.write(third, 0, 0, 5);
    engine.write(third, 1, 0, { formula: `=${third.name}!A1*2` });
    engine.write(sheet, 0, 0, { formula: `=SUM(${third.name}!A1:A2)` });
    engine.removeSheet(second);
    engine.addSheet();
    engine.write(third, 0, 0, 7);
    engine.calculate();
    expect(engine.value(third, 1, 0)).toBe(14);
    expect(engine.value(sheet, 0, 0)).toBe(21);
  });

  it('can be emptied', () => {
    engine.writeBlock(sheet, 0, 0, [[1, 2]]);
    engine.clear(sheet);
    engine.calculate();
    expect(engine.value(sheet, 0, 1)).toBeNull();
  });

  it('are as many as are asked for, also after others went', () => {
    const many = Array.from({ length: 40 }, () => engine.addSheet());
    for (const gone of many.splice(3, 10)) engine.removeSheet(gone);
    many.push(engine.addSheet(), engine.addSheet());
    many.forEach((one, number) => engine.write(one, 0, 0, number));
    expect(new Set(many.map(({ name }) => name)).size).toBe(32);
    for (const [number, one] of many.entries()) {
      expect(calculated(`=${one.name}!A1`)).toBe(number);
      expect(engine.value(one, 0, 0)).toBe(number);
    }
  });

  it('are there at once beside a long table', () => {
    const row = (at: number) =>
      Array.from({ length: 20 }, (_, column) => ({ formula: `=SUM($A$1:$A$9)+${at * column}` }));
    const began = performance.now();
    engine.writeBlock(
      sheet,
      0,
      1,
      Array.from({ length: 300 }, (_, at) => row(at)),
    );
    const writing = performance.now() - began;
    engine.addSheet();
    expect(performance.now() - began - writing).toBeLessThan(writing / 5);
  });
});
