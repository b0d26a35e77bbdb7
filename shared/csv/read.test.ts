import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRefusalMessage } from '../messages/csv-refusals';
import { CSV_LIMITS } from './limits';
import { readCsv, type CsvTable } from './read';
import { csvText, utf16, utf8, windows1250, type CsvStyle } from './testing/csv-text';

function tableOf(bytes: Uint8Array): CsvTable {
  const reading = readCsv(bytes);
  if (reading.kind === 'refused') throw new Error(reading.refusal.code);
  return reading.table;
}
const rowsOf = (text: string) => {
  const { heads, records } = tableOf(utf8(text));
  return [heads, ...records.map(({ cells }) => cells)];
};

const refusalOf = (file: Uint8Array | string) => {
  const reading = readCsv(typeof file === 'string' ? utf8(file) : file);
  return reading.kind === 'refused' ? reading.refusal : 'read';
};

describe('cells', () => {
  it.each([
    ['semicolons', 'a;b\n1;2,5\n'],
    ['commas', 'a,b\n1,"2,5"\n'],
    ['tabs', 'a\tb\n1\t2,5\n'],
    ['what Excel says in the first line', 'sep=|\na|b\n1|2,5\n'],
    ['what it says although the heads look otherwise', 'sep=;\r\na;b\r\n1;2,5'],
  ])('are set apart by %s', (_, text) =>
    expect(rowsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2,5'],
    ]),
  );

  it('may hold separators, quotes and lines between quotes', () =>
    expect(rowsOf('a;b\n"x;y";"„z”, ""ż""\n\nkoniec"\n')).toEqual([
      ['a', 'b'],
      ['x;y', '„z”, "ż"\n\nkoniec'],
    ]));

  it('hold a quote that they do not begin with', () =>
    expect(rowsOf('a;b\nKlub "Łącznik";5" rura\n')).toEqual([
      ['a', 'b'],
      ['Klub "Łącznik"', '5" rura'],
    ]));

  it.each([
    ['CRLF', 'a;b\r\n1;2\r\n3;4\r\n'],
    ['LF', 'a;b\n1;2\n3;4\n'],
    ['CR', 'a;b\r1;2\r3;4\r'],
    ['all sorts of line ends, the last left out', 'a;b\r\n1;2\n3;4'],
    ['blank rows between', '\n\na;b\n\n1;2\n;;\n3;4\n\n\n'],
  ])('stand in rows with %s', (_, text) =>
    expect(rowsOf(text)).toEqual(
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ].map((row) => row),
    ),
  );

  it('name their line and their row', () => {
    const { records } = tableOf(utf8('sep=;\r\na;b\r\n"x\r\ny";1\r\n\r\n2;3\r\n'));
    expect(records.map(({ line, row }) => [line, row])).toEqual([
      [3, 2],
      [6, 4],
    ]);
  });

  it('are whatever was written, in any style', () => {
    const cells = fc.string({
      unit: fc.constantFrom('a', 'Ż', '"', ';', ',', '\t', '\n', '\r\n', ' ', '=', '🙂', "'"),
      maxLength: 12,
    });
    const styles: fc.Arbitrary<CsvStyle> = fc.record({
      separator: fc.constantFrom(';', ',', '\t'),
      lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
      quoteAll: fc.boolean(),
    });
    const rows = fc.array(fc.tuple(cells, cells, cells), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, styles, fc.boolean(), (given, style, marked) => {
        const text = csvText([['jeden', 'dwa', 'trzy'], ...given], style);
        const filled = given.filter((row) => row.some((cell) => cell.trim() !== ''));
        const reading = readCsv(utf8(marked ? `\uFEFF${text}` : text));
        if (filled.length === 0) {
          expect(reading).toEqual({ kind: 'refused', refusal: { code: 'csv-no-rows' } });
          return;
        }
        if (reading.kind === 'refused') throw new Error(reading.refusal.code);
        expect(reading.table.heads).toEqual(['jeden', 'dwa', 'trzy']);
        expect(reading.table.records.map((record) => record.cells)).toEqual(filled);
      }),
    );
  });
});

describe('letters', () => {
  const text = 'Źródło;Świetlica „Żółw” – § 4\r\nŁÓDŹ;zażółć gęślą jaźń\r\n';
  const read = [
    ['Źródło', 'Świetlica „Żółw” – § 4'],
    ['ŁÓDŹ', 'zażółć gęślą jaźń'],
  ];

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\uFEFF${text}`)],
    ['UTF-16, as Excel’s „Tekst Unicode”', utf16(text, 'little')],
    ['UTF-16 the other way round', utf16(text, 'big')],
    ['Windows-1250, as Polish Excel’s CSV', windows1250(text)],
  ])('are read in %s', (_, bytes) => {
    const { heads, records } = tableOf(bytes);
    expect([heads, ...records.map(({ cells }) => cells)]).toEqual(read);
  });
});

describe('a hostile file', () => {
  const MANY = 1_000_000;
  it.each<readonly [string, Uint8Array | string, unknown]>([
    ['of nothing', '', { code: 'csv-empty' }],
    ['of blanks', '\uFEFF;;\n \n\t\n', { code: 'csv-empty' }],
    ['of heads alone', 'Data;Uwaga\n', { code: 'csv-no-rows' }],
    ['of one line of 10 MB', 'x'.repeat(10 * 1024 * 1024), { code: 'csv-too-large' }],
    ['of one cell of 1 MB', `a;b\n1;"${'x'.repeat(MANY)}"`, { code: 'csv-cell-too-long', line: 2 }],
    ['of a million rows', 'a\n'.repeat(MANY), { code: 'csv-too-many-rows' }],
    ['of a million columns', `a;b\n${';'.repeat(MANY)}`, { code: 'csv-too-many-columns', line: 2 }],
    ['with a zero byte', 'a;b\n1;\u0000', { code: 'csv-not-text' }],
    [
      'that is a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      { code: 'csv-not-text' },
    ],
    ['of half a UTF-16 letter', Uint8Array.from([0xff, 0xfe, 0x41]), { code: 'csv-not-text' }],
    [
      'that says UTF-8 and is none',
      Uint8Array.from([0xef, 0xbb, 0xbf, 0xb9, 0x0a, 0x41]),
      { code: 'csv-not-text' },
    ],
    [
      'with bytes that are letters nowhere',
      Uint8Array.from([0x41, 0x81, 0x98]),
      { code: 'csv-not-text' },
    ],
    [
      'whose quote nothing closes',
      'a;b\n1;2\n"3\n4";"x\ny\nz;5\n',
      { code: 'csv-unclosed-quote', line: 4 },
    ],
    ['of a quote', '"', { code: 'csv-unclosed-quote', line: 1 }],
    ['with text after a quote', 'a;b\n"x\ny"z;2\n', { code: 'csv-text-after-quote', line: 3 }],
    ['of half a million quotes', '"a'.repeat(MANY / 2), { code: 'csv-text-after-quote', line: 1 }],
    ['of doubled quotes', `"${'""'.repeat(MANY / 2)}`, { code: 'csv-unclosed-quote', line: 1 }],
  ])('%s is refused', (_, file, refusal) => {
    const begun = performance.now();
    expect(refusalOf(file)).toEqual(refusal);
    // The work is bounded: of each the whole takes well under a second.
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('of blank lines is no work without end', () =>
    expect(refusalOf(`a;b\n${'\n'.repeat(MANY)}1;2`)).toBe('read'));

  it('has as many rows and columns as it may', () => {
    const cells = Array.from({ length: CSV_LIMITS.columns }, (_, column) => `k${column}`).join(';');
    expect(tableOf(utf8(`${cells}\n${cells}\n`)).heads).toHaveLength(CSV_LIMITS.columns);
    const rows = tableOf(utf8(`a\n${'1\n'.repeat(CSV_LIMITS.rows)}`)).records;
    expect(rows).toHaveLength(CSV_LIMITS.rows);
    expect(refusalOf(`a\n${'1\n'.repeat(CSV_LIMITS.rows + 1)}`)).toEqual({
      code: 'csv-too-many-rows',
    });
  });

  it('of any bytes is read or refused, never a failure', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(['read', 'refused']).toContain(readCsv(bytes).kind);
      }),
    );
  });

  it('is refused in words that name the line', () => {
    const message = csvRefusalMessage({ code: 'csv-unclosed-quote', line: 4 });
    expect(message.pl).toContain('linii 4 pliku');
    expect(message.en).toContain('line 4');
  });
});
