/** A small plan with everything that a sheet can have. Tests only. */
import type {
  CellContent,
  CellPlan,
  CellRange,
  SheetPlan,
  ValidationPlan,
  ValidationRule,
} from '../../sheet/plan';
import type { StyleRole } from '../../sheet/styles';

const EMPTY: CellContent = { kind: 'empty' };

export const cell = (role: StyleRole, value?: string | number): CellPlan => ({
  content: value === undefined ? EMPTY : { kind: 'value', value },
  role,
});

export const formula = (
  role: StyleRole,
  source: string,
  cached: string | number | boolean,
): CellPlan => ({ content: { kind: 'formula', formula: source, cached }, role });

export const rangeOf = (
  top: number,
  left: number,
  bottom: number = top,
  right: number = left,
): CellRange => ({ top, left, bottom, right });

const validation = (row: number, rule: ValidationRule): ValidationPlan => ({
  range: rangeOf(row, 1),
  rule,
  texts: {
    promptTitle: `Pytanie ${row}`,
    prompt: 'Wpisz „tak” & <nie>\nalbo zostaw puste.',
    errorTitle: 'Zła wartość',
    error: 'Wybierz z listy.',
  },
});

/** Answers in B4:B10, results in B13:B16, the ids of the ledger in hidden column D. */
export const SAMPLE: SheetPlan = {
  name: "Karta d'oceny",
  identity: { programme: 'sc-kis', version: '1.0.0', card: 'wniosek', instance: 'a1B2-c3' },
  identityCell: { row: 0, column: 3 },
  columns: [
    { width: 34, hidden: false },
    { width: 26, hidden: false },
    { width: 40, hidden: false },
    { width: 20, hidden: true },
  ],
  heights: [30, 34, 22, 20, 20, 20, 20, 20, 20, 60, 8, 22, 20, 20, 20, 20],
  cells: [
    [cell('title', 'Karta oceny – żółć'), cell('title'), cell('title'), cell('ledger', 'sc-kis|1')],
    [cell('purpose', 'Kto ją wypełnia\ni po co.'), cell('blank'), cell('blank'), cell('ledger')],
    [cell('section', '1. Dane'), cell('section'), cell('section'), cell('ledger')],
    [
      cell('label', 'Czy?'),
      cell('input-choice', 'Tak'),
      cell('explanation', 'x'),
      cell('ledger', 'a'),
    ],
    [cell('label', 'Województwo'), cell('input-choice'), cell('explanation'), cell('ledger', 'b')],
    [cell('label', 'Ile osób'), cell('input-number', 3), cell('explanation'), cell('ledger', 'c')],
    [cell('label', 'Udział'), cell('input-percent', 12.5), cell('explanation'), cell('ledger')],
    [cell('label', 'Dzień'), cell('input-date', 45292), cell('explanation'), cell('ledger')],
    [
      cell('label-optional', 'Kod'),
      cell('input-text', '00-950'),
      cell('explanation'),
      cell('ledger'),
    ],
    [
      cell('label-optional', 'Opis'),
      cell('input-long', 'Wiersz 1\nWiersz 2'),
      cell('input-long'),
      cell('ledger'),
    ],
    [cell('blank'), cell('blank'), cell('blank'), cell('ledger')],
    [cell('section', 'Wyniki'), cell('section'), cell('section'), cell('ledger')],
    [
      cell('label', 'Suma'),
      formula('result-number', '=ROUND(SUM(B6:B7)/3,6)', 5.166667),
      cell('explanation'),
      cell('ledger'),
    ],
    [
      cell('label', 'Ocena'),
      formula('result', '=IF(B4="Tak","✓ spełnia <&>","✗ odstępstwo")', '✓ spełnia <&>'),
      cell('explanation'),
      cell('ledger'),
    ],
    [
      cell('label', 'Wypełnione'),
      formula('result', '=AND(B4<>"",ISNUMBER(B6))', true),
      cell('explanation'),
      cell('ledger'),
    ],
    [
      cell('label', 'Stan'),
      formula('state', '=IF(ISBLANK(B5),"","jest")', ''),
      cell('explanation'),
      cell('ledger'),
    ],
  ],
  merges: [rangeOf(0, 0, 0, 2), rangeOf(1, 0, 1, 2), rangeOf(9, 1, 9, 2)],
  names: [
    { name: 'kt_wybor', range: rangeOf(3, 1) },
    { name: 'kt_blok', range: rangeOf(3, 1, 9, 1) },
  ],
  validations: [
    validation(3, { kind: 'list', values: ['Tak', 'Nie', 'Nie „dotyczy"'] }),
    validation(4, { kind: 'list-by-name', list: 'kt_lista_woj' }),
    validation(5, { kind: 'whole', min: 0, max: 99 }),
    validation(6, { kind: 'decimal', min: null, max: 100 }),
    validation(7, { kind: 'date', min: '2024-01-01', max: 'today' }),
    validation(8, { kind: 'custom', formula: '=OR(LEN(B9)=6,B9="")' }),
    validation(9, { kind: 'text-length', max: 500 }),
  ],
  conditionalFormats: [
    { range: rangeOf(13, 1), formula: '=LEFT($B14,1)="✓"', look: 'met' },
    { range: rangeOf(13, 1), formula: '=LEFT($B14,1)="✗"', look: 'deviation' },
    { range: rangeOf(3, 1, 9, 1), formula: '=$B4=""', look: 'to-do' },
  ],
  lists: [{ name: 'kt_lista_woj', values: ['łódzkie', 'mazowieckie', 'śląskie, Śląsk'] }],
  print: {
    paper: 'a4',
    orientation: 'portrait',
    area: rangeOf(0, 0, 15, 2),
    repeatedRows: [0, 2],
    footer: '&LKartoteka&CStrona &P z &N',
    pageBreaksBefore: [11],
  },
  frozenRows: 3,
  fills: [],
  fittedRows: [],
  answers: [{ item: 'a', row: 3, column: 1, linked: false, filled: false }],
  marks: [],
  tables: [],
  results: [{ rule: 'suma', row: 12, column: 1 }],
  entries: [],
  lacking: [],
  hidden: { answers: [], results: { ids: 3, values: 3 }, lists: null, tables: null },
  ledger: [{ answers: 1, ids: 3, values: 3, seen: null }],
  receipt: {
    number: { row: 15, column: 0 },
    receivedAt: { row: 15, column: 0 },
    sha256: { row: 15, column: 0 },
  },
};

/** Another filling of another card, to stand beside it. */
export const SECOND: SheetPlan = {
  ...SAMPLE,
  name: 'Druga',
  identity: { ...SAMPLE.identity, card: 'audyt', instance: 'zz' },
};

/** A plan that is one row of cells. */
export const rowPlan = (...cells: readonly CellPlan[]): SheetPlan => ({
  ...SAMPLE,
  columns: cells.map(() => ({ width: 10, hidden: false })),
  heights: [20],
  cells: [cells],
  merges: [],
});
