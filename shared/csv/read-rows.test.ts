import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableRow } from '../card/answers';
import type { Column, TableItem } from '../definition/programme';
import { issueMessage } from '../messages/issues';
import { REMARKS } from '../programmes/konsultacje-spoleczne/remarks-table';
import { cellToAnswer } from '../sheet/answer-cell';
import { answersTo } from '../testing/arbitrary-answers';
import { REJESTR_UWAG } from '../programmes/konsultacje-spoleczne/rejestr-uwag';
import { matchColumns } from './match-columns';
import { readCsv } from './read';
import { readCsvRows, type CsvRows } from './read-rows';
import { csvText, utf8, windows1250, type CsvStyle } from './testing/csv-text';

const TODAY = '2026-11-26';
const POLISH: CsvStyle = { separator: ';', lineEnd: '\r\n', quoteAll: false };

function tableOf(bytes: Uint8Array) {
  const reading = readCsv(bytes);
  if (reading.kind === 'refused') throw new Error(reading.refusal.code);
  return reading.table;
}
function read(text: string | Uint8Array, table: TableItem = REMARKS): CsvRows {
  const file = tableOf(typeof text === 'string' ? utf8(text) : text);
  return readCsvRows(file, matchColumns(table, file.heads), TODAY);
}
/** Where each fault is and what is said of it. */
const told = ({ faults }: CsvRows) =>
  faults.map((fault) =>
    fault.kind === 'cell'
      ? [fault.line, fault.column.label, fault.text, fault.detail.code]
      : [fault.line, fault.kind, 'cells' in fault ? fault.cells : 0],
  );
/** The rows as a sheet with these cells is read. */
const answersIn = ({ rows }: CsvRows, { columns } = REMARKS) =>
  rows.map((row) =>
    Object.fromEntries(columns.map((one) => [one.id, cellToAnswer(one, row[one.id] ?? '')])),
  );

const FILE = [
  'Data wpływu;NR UWAGI; autor ;dokument;Część dokumentu;Uwaga;rozstrzygniecie;Uzasadnienie;data_odpowiedzi;Nr odpowiedzi',
  '05.03.2026;1;Mieszkaniec;Statut;;"=2+2;\n""cytat""";Uwzględniona;;2026-03-20;7',
  '2026-03-06;2;organizacja pozarzadowa;Statut;§ 4;-1 punkt;poza-zakresem;Nie dotyczy;;',
].join('\r\n');

describe('rows of a file', () => {
  it('go into the columns that their heads name, in any order and spelling', () => {
    const reading = read(FILE);
    expect(reading.faults).toEqual([]);
    expect(answersIn(reading)).toEqual([
      {
        numer: 1,
        data_wplywu: '2026-03-05',
        autor: 'mieszkaniec',
        dokument: 'Statut',
        czesc: null,
        tresc: '=2+2;\n"cytat"',
        decyzja: 'uwzgledniona',
        uzasadnienie: null,
        data_odpowiedzi: '2026-03-20',
        odpowiedz_numer: '7',
      },
      {
        numer: 2,
        data_wplywu: '2026-03-06',
        autor: 'ngo',
        dokument: 'Statut',
        czesc: '§ 4',
        tresc: '-1 punkt',
        decyzja: 'poza-zakresem',
        uzasadnienie: 'Nie dotyczy',
        data_odpowiedzi: null,
        odpowiedz_numer: null,
      },
    ]);
  });

  it('keep what could not be read as the text that it was; all of it is told at once', () => {
    const reading = read(
      [
        'Nr uwagi;Data wpływu;Autor;Dokument albo sprawa;Uwaga',
        'pierwsza;5 marca;radny;Statut;"dwie\nlinie"',
        '2;31.02.2026;mieszkaniec;Statut;=1+1',
        '0;05.03.2026;mieszkaniec;Statut;za dużo;tutaj',
        '3;05.03.2026;mieszkaniec',
        '=1+1;05.03.2026;mieszkaniec;Statut;x',
        '0;05.03.2026;mieszkaniec;Statut;y',
        '7;05.03.2026;mieszkaniec;;;;;',
      ].join('\n'),
    );
    expect(told(reading)).toEqual([
      [2, 'Nr uwagi', 'pierwsza', 'not-a-number'],
      [2, 'Data wpływu', '5 marca', 'not-a-date'],
      [2, 'Autor', 'radny', 'not-an-option'],
      [4, 'Data wpływu', '31.02.2026', 'not-a-date'],
      [5, 'row-too-long', 6],
      [6, 'row-too-short', 3],
      [7, 'Nr uwagi', '=1+1', 'not-a-number'],
      [8, 'Nr uwagi', '0', 'too-small'],
    ]);
    expect(reading.rows).toHaveLength(6);
    expect(reading.rows[0]).toEqual({
      numer: 'pierwsza',
      data_wplywu: '5 marca',
      autor: 'radny',
      dokument: 'Statut',
      tresc: 'dwie\nlinie',
    });
    // Of the rows 3 and 7 the document and the remark.
    expect(reading.lacking).toBe(4);
  });

  it('with nothing for the table are told', () => {
    const reading = read('Nr uwagi;Uwaga;Ulica\n;;Polna 1\n1;x;\n');
    expect(told(reading)).toEqual([[2, 'row-blank', 0]]);
    expect(reading.rows).toEqual([{ numer: 1, tresc: 'x' }]);
  });

  it('name the row that a spreadsheet shows beside the line', () => {
    const { faults } = read('sep=;\nNr uwagi;Data wpływu\n1;"x\ny"\n2;z\n');
    expect(faults.map(({ line, row }) => [line, row])).toEqual([
      [3, 2],
      [5, 3],
    ]);
  });

  it('say what to do about a cell', () => {
    const [fault] = read('Nr uwagi;Data wpływu\n1;5 marca\n').faults;
    if (fault?.kind !== 'cell') throw new Error('no cell');
    expect(issueMessage(fault.detail).pl).toBe('Wpisz datę, na przykład 05.03.2026.');
  });

  it('lose control characters, which no cell can hold', () => {
    const reading = read('Nr uwagi;Uwaga\n1;a\u0007b\n');
    expect(reading.rows).toEqual([{ numer: 1, tresc: 'ab' }]);
  });

  it('under a head called __proto__ change nothing', () => {
    const { rows, faults } = read('__proto__;constructor;Nr uwagi;Uwaga\nx;y;1;z\n');
    expect(rows).toEqual([{ numer: 1, tresc: 'z' }]);
    expect(faults).toEqual([]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('are read from a file of Polish Windows', () => {
    const reading = read(windows1250(FILE));
    expect(answersIn(reading)).toEqual(answersIn(read(FILE)));
  });
});

describe('a cell', () => {
  const of = (column: Partial<Column> & Pick<Column, 'kind'>, text: string) => {
    const table = {
      ...REMARKS,
      columns: [{ id: 'k', label: 'K', required: false, origin: 'source', ...column } as Column],
    };
    return read(csvText([['K'], [text]], POLISH), { ...table, checks: [] }).rows[0]?.['k'];
  };
  const options = [
    { id: 't', label: 'Tak', origin: 'source' as const },
    { id: 'a', label: 'A', origin: 'source' as const },
    { id: 'b', label: 'ą', origin: 'source' as const },
  ];

  it.each([
    ['1 234,5', 1234.5],
    ['1\u00A0234,50', 1234.5],
    ['-0,25', -0.25],
    ['1234.5', '1234.5'],
    ['1,234.5', '1,234.5'],
  ])('of a number: %s', (text, value) => expect(of({ kind: 'number' }, text)).toBe(value));

  it.each([
    ['5.03.2026', 46086],
    ['2026-03-05', 46086],
    ['5.03', '5.03'],
    ['2026-02-29', '2026-02-29'],
    ['46086', '46086'],
  ])('of a day: %s', (text, value) => expect(of({ kind: 'date' }, text)).toBe(value));

  it.each([
    [' TAK ', 'Tak'],
    ['t', 'Tak'],
    // Two options differ from it by letter case or diacritics alone: nobody can tell which.
    ['Ą', 'Ą'],
    ['nie wiem', 'nie wiem'],
  ])('of a list: %s', (text, value) => expect(of({ kind: 'choice', options }, text)).toBe(value));

  it.each(['007', '=1+1', '+48 22 123 45 67', '@x', '05.03.2026', 'PRAWDA'])(
    'of a text: %s',
    (text) => expect(of({ kind: 'text' }, text)).toBe(text),
  );
});

/** As Polish Excel writes a cell of the column. */
function polishText(column: Column, value: TableRow[string]): string {
  if (value === null) return '';
  if (column.kind === 'date') {
    const [year, month, day] = String(value).split('-');
    return `${day}.${month}.${year}`;
  }
  if (column.kind === 'choice') {
    return column.options.find(({ id }) => id === value)?.label ?? '';
  }
  return String(value).replace('.', typeof value === 'number' ? ',' : '.');
}

it('whatever rows a table has, its CSV gives them back', () => {
  fc.assert(
    fc.property(
      answersTo(REJESTR_UWAG),
      fc.record({
        separator: fc.constantFrom(';', ',', '\t'),
        lineEnd: fc.constantFrom('\r\n' as const, '\n' as const),
        quoteAll: fc.boolean(),
      }),
      fc.shuffledSubarray([...REMARKS.columns], { minLength: REMARKS.columns.length }),
      (answers, style, columns) => {
        const rows = (answers['uwagi'] ?? []) as readonly TableRow[];
        if (rows.length === 0) return;
        const text = csvText(
          [
            columns.map(({ label }) => label),
            ...rows.map((row) => columns.map((one) => polishText(one, row[one.id] ?? null))),
          ],
          style,
        );
        expect(answersIn(read(text))).toEqual(rows);
      },
    ),
  );
});
