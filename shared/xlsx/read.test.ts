import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_LIMITS, INFLATE_OVERRUN } from './limits';
import { readWorkbook } from './read';
import { cell, formula, rowPlan, SAMPLE, SECOND } from './testing/sample-plan';
import { writeWorkbook } from './write';

const contentsOf = (file: Uint8Array) => {
  const reading = readWorkbook(file);
  if (reading.kind === 'refused') throw new Error(reading.refusal.code);
  return reading.contents;
};

describe('a file of ours', () => {
  const contents = contentsOf(writeWorkbook([SAMPLE, SECOND]));

  it('has its sheets in their order, the lists among them', () => {
    expect(contents.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Karta d'oceny", 'visible'],
      ['Druga', 'visible'],
      ['kt_listy', 'very-hidden'],
    ]);
  });

  it('has its values by sort, formulas with their results, and no cell that shows nothing', () => {
    const [sheet] = contents.sheets;
    const at = (row: number, column: number) =>
      sheet?.cells.find((found) => found.row === row && found.column === column);
    expect(at(3, 1)?.contents).toEqual({ kind: 'text', value: 'Tak' });
    expect(at(4, 1)).toBeUndefined();
    expect(at(5, 1)?.contents).toEqual({ kind: 'number', value: 3, date: false });
    expect(at(6, 1)?.contents).toEqual({ kind: 'number', value: 12.5, date: false });
    expect(at(7, 1)?.contents).toEqual({ kind: 'number', value: 45292, date: true });
    expect(at(9, 1)?.contents).toEqual({ kind: 'text', value: 'Wiersz 1\nWiersz 2' });
    expect(at(12, 1)).toEqual({
      row: 12,
      column: 1,
      contents: { kind: 'number', value: 5.166667, date: false },
    });
    expect(at(13, 1)?.contents).toEqual({ kind: 'text', value: '✓ spełnia <&>' });
    expect(at(14, 1)?.contents).toEqual({ kind: 'boolean', value: true });
    expect(at(15, 1)).toBeUndefined();
  });

  it('has its names and the list of its cards', () => {
    expect(contents.names).toContainEqual({
      name: 'kt_karta',
      sheet: 'Druga',
      content: '"kartoteka|sc-kis|1.0.0|audyt|zz"',
    });
    expect(contents.names).toContainEqual({
      name: 'kt_lista_woj',
      sheet: null,
      content: "'kt_listy'!$A$2:$A$4",
    });
    expect(contents.listed).toEqual([
      { sheet: SAMPLE.name, identity: SAMPLE.identity },
      { sheet: SECOND.name, identity: SECOND.identity },
    ]);
  });

  it('gives back any text and number that a cell can hold', () => {
    const writable = fc
      .string({ unit: 'binary', maxLength: 60 })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ''))
      .filter((text) => text !== '');
    const escapes = fc.constantFrom('_x000D_', '_x005F_x000D_', '=1+1', ' a ', '<&>', 'a\nb');
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(fc.oneof(writable, escapes, numbers), { minLength: 1 }), (values) => {
        const [sheet] = contentsOf(
          writeWorkbook([rowPlan(...values.map((value) => cell('result', value)))]),
        ).sheets;
        expect(sheet?.cells.map((found) => found.contents.value)).toEqual(
          values.map((value) => (value === 0 ? 0 : value)),
        );
      }),
    );
  });

  it('has what a formula comes to as it was written', () => {
    const plan = rowPlan(cell('label', 'x'), formula('result', '=IF(A1="<&>","_x","a")', ' a_x '));
    expect(contentsOf(writeWorkbook([plan])).sheets[0]?.cells[1]).toMatchObject({
      contents: { kind: 'text', value: ' a_x ' },
    });
  });
});

describe('any bytes', () => {
  const check = (bytes: Uint8Array): void => {
    const { cost } = readWorkbook(bytes);
    expect(cost.inflated).toBeLessThanOrEqual(FILE_LIMITS.total + INFLATE_OVERRUN);
    expect(cost.cells).toBeLessThanOrEqual(FILE_LIMITS.cells);
    expect(cost.formulas).toBeLessThanOrEqual(FILE_LIMITS.formulas);
  };
  const good = writeWorkbook([SAMPLE, SECOND]);

  it('are read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), check));
    const heads = fc.constantFrom([0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0xd0, 0xcf, 0x11, 0xe0]);
    fc.assert(
      fc.property(heads, fc.uint8Array({ maxLength: 300 }), (head, rest) =>
        check(Uint8Array.from([...head, ...rest])),
      ),
    );
  });

  it('that were a good file once are read or refused, too', () => {
    const at = fc.nat(good.length - 1);
    const change = fc.oneof(
      fc.record({ kind: fc.constant('set' as const), at, byte: fc.nat(255) }),
      fc.record({ kind: fc.constant('cut' as const), at, length: fc.nat(40) }),
      fc.record({ kind: fc.constant('copy' as const), at, length: fc.nat(40), to: at }),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = [...good];
        for (const step of changes) {
          if (step.kind === 'set') bytes[step.at % bytes.length] = step.byte;
          else if (step.kind === 'cut') bytes.splice(step.at, step.length);
          else bytes.splice(step.to, 0, ...bytes.slice(step.at, step.at + step.length));
        }
        check(Uint8Array.from(bytes));
      }),
      { numRuns: 1500 },
    );
  });
});
