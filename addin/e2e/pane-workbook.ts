/** A workbook for tests of the pane: sheets with answers, and a record of what the pane asked. */
import { carryOver } from '../../shared/card/carry';
import { itemsOf, type Card } from '../../shared/definition/programme';
import { cellToAnswer } from '../../shared/sheet/answer-cell';
import { asideLines, type AsideLine } from '../../shared/sheet/side-sheet';
import type {
  CardReading,
  CardSheet,
  Receipt,
  SheetId,
  WorkbookEvent,
  WorkbookPort,
} from '../workbook/port';

interface TestSheet {
  readonly sheet: CardSheet;
  readonly answers: Record<string, unknown>;
  receipt: Receipt | null;
}

export interface TestWorkbook {
  readonly port: WorkbookPort;
  /** Types answers into a sheet, as its user does. */
  readonly type: (card: string, answers: Readonly<Record<string, unknown>>) => void;
  readonly activate: (id: SheetId) => void;
  readonly receipts: () => readonly (Receipt | null)[];
  readonly shown: () => readonly string[];
  /** What is kept on the sheet beside the cards. */
  readonly aside: () => readonly AsideLine[];
  /** What stands on the sheet of a card. */
  readonly answers: (card: string) => Readonly<Record<string, unknown>>;
}

function cellsOf(card: Card): CardReading['cells'] {
  return new Map(itemsOf(card).map(({ id }, row) => [id, { row: row + 8, column: 2 }]));
}

export function testWorkbook(): TestWorkbook {
  const sheets = new Map<SheetId, TestSheet>();
  const listeners = new Set<(event: WorkbookEvent) => void>();
  const shown: string[] = [];
  const aside: AsideLine[] = [];
  let active: SheetId = 'Arkusz1';

  const tell = (event: WorkbookEvent): void => listeners.forEach((listener) => listener(event));
  const sheetOf = (id: SheetId): TestSheet => {
    const sheet = sheets.get(id);
    if (sheet === undefined) throw new Error(`no sheet ${id}`);
    return sheet;
  };
  const activate = (id: SheetId): void => {
    active = id;
    tell({ kind: 'activated', sheet: id });
  };

  const port: WorkbookPort = {
    sheets: async () => ({ sheets: [...sheets.values()].map(({ sheet }) => sheet), active }),
    insert: async ({ programme, card, answers = {} }) => {
      const id = `{${sheets.size + 1}}`;
      const sheet: CardSheet = {
        id,
        name: card.tab,
        identity: {
          programme: programme.id,
          version: programme.version,
          card: card.id,
          instance: `instance-${sheets.size + 1}`,
        },
        origin: 'original',
      };
      sheets.set(id, { sheet, answers: { ...answers }, receipt: null });
      active = id;
      tell({ kind: 'sheets' });
      return sheet;
    },
    read: async (id, card) => {
      const { sheet, answers, receipt } = sheetOf(id);
      return {
        sheet,
        answers: { ...answers },
        cells: cellsOf(card),
        faults: [],
        damage: [],
        linked: new Set(),
        changed: new Set(),
        tables: new Map(),
        receipt,
      };
    },
    write: async (id, _card, answers) => {
      Object.assign(sheetOf(id).answers, answers);
      tell({ kind: 'changed', sheet: id, by: 'local' });
    },
    putRows: async (id, card, { table, rows, where }) => {
      const { answers } = sheetOf(id);
      const columns = itemsOf(card).flatMap((item) =>
        item.kind === 'table' && item.id === table ? item.columns : [],
      );
      const stood: unknown = answers[table];
      const kept: readonly unknown[] = where.kind === 'below' && Array.isArray(stood) ? stood : [];
      const put = rows.map((row) =>
        Object.fromEntries(
          columns.map((column) => [column.id, cellToAnswer(column, row[column.id] ?? '')]),
        ),
      );
      answers[table] = [...kept, ...put];
      tell({ kind: 'changed', sheet: id, by: 'local' });
      return { kind: 'put', first: { row: 8 + kept.length, column: 2 } };
    },
    markSeen: async () => undefined,
    goTo: async (sheet, { row, column }) => {
      shown.push(`${sheet} ${row},${column}`);
      if (active !== sheet) activate(sheet);
    },
    writeReceipt: async (id, _card, receipt) => {
      sheetOf(id).receipt = receipt;
    },
    repair: async () => ({ lost: [], aside: 0 }),
    move: async (id, { before, programme, card }) => {
      const held = sheetOf(id);
      const { answers, left } = carryOver(before, card, held.answers);
      const identity = { ...held.sheet.identity, version: programme.version };
      sheets.set(id, { ...held, sheet: { ...held.sheet, identity }, answers: { ...answers } });
      aside.push(...asideLines(card.title, left));
      tell({ kind: 'sheets' });
      return { left };
    },
    keepAside: async (lines) => {
      aside.push(...lines);
    },
    watch: async (listener) => {
      listeners.add(listener);
      return async () => {
        listeners.delete(listener);
      };
    },
  };
  return {
    port,
    activate,
    type: (card, answers) => {
      for (const { sheet, answers: held } of sheets.values()) {
        if (sheet.identity.card !== card) continue;
        Object.assign(held, answers);
        tell({ kind: 'changed', sheet: sheet.id, by: 'local' });
      }
    },
    receipts: () => [...sheets.values()].map(({ receipt }) => receipt),
    shown: () => shown,
    aside: () => aside,
    answers: (card) =>
      [...sheets.values()].find(({ sheet }) => sheet.identity.card === card)?.answers ?? {},
  };
}
