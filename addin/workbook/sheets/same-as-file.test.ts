/**
 * What the add-in inserts is what a file of the same plan holds: cell by cell, the worksheet read
 * through Microsoft's client, the file by a reader that is not ours.
 */
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../shared/card/answers';
import { maxRows } from '../../../shared/card/read-table';
import type { Card, Programme } from '../../../shared/definition/programme';
import { PROGRAMMES } from '../../../shared/programmes';
import { addressOf, rangeAddress } from '../../../shared/sheet/address';
import type { SheetPlan } from '../../../shared/sheet/plan';
import { buildWorkbook } from '../../../shared/sheet/workbook';
import { FILLED_CARDS } from '../../../shared/testing/filled-cards';
import { writeWorkbook } from '../../../shared/xlsx/write';
import { testHost } from '../../preview/host/test-host';
import { ruleOfSheet, same, seenInFile, type Seen } from '../testing/seen-cell';
import { testWorkbook } from '../testing/test-workbook';

const LIMIT_MS = 300_000;
/** Excel answers at most 5 MB at once: rows, and cells with rules, are asked for so many at a time. */
const ROWS_AT_ONCE = 40;
const RULES_AT_ONCE = 300;
/** One row of a table is as good as any; so many are the fewest that still grow. */
const MOST_ROWS = 20;

const short = (programme: Programme): Programme => ({
  ...programme,
  cards: programme.cards.map((card: Card) => ({
    ...card,
    sections: card.sections.map((section) => ({
      ...section,
      items: section.items.map((item) =>
        item.kind === 'table' ? { ...item, max: Math.min(maxRows(item), MOST_ROWS) } : item,
      ),
    })),
  })),
});

const shortAnswers = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      Array.isArray(answer) ? answer.slice(0, MOST_ROWS) : answer,
    ]),
  );

/** In parts of `size`. */
const parts = <Thing>(things: readonly Thing[], size: number): readonly (readonly Thing[])[] =>
  Array.from({ length: Math.ceil(things.length / size) }, (_, part) =>
    things.slice(part * size, (part + 1) * size),
  );

/** All cells of the inserted sheet that the plan speaks of, row by row. */
async function seenOnSheet(
  excel: typeof Excel,
  plan: SheetPlan,
): Promise<readonly (readonly Seen[])[]> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.name);
    const right = plan.columns.length - 1;
    const seen: Seen[][] = [];
    const rows = plan.cells.map((_, row) => row);
    for (const part of parts(rows, ROWS_AT_ONCE)) {
      const [top = 0] = part;
      const block = sheet
        .getRange(rangeAddress({ top, left: 0, bottom: top + part.length - 1, right }))
        .load('values,formulas,numberFormat');
      await context.sync();
      const { formulas, numberFormat } = block;
      seen.push(
        ...block.values.map((line: readonly (string | number | boolean)[], row) =>
          line.map((value, column): Seen => {
            const [formula, format] = [formulas, numberFormat].map((of) =>
              String(of[row]?.[column]),
            );
            const isFormula = formula?.startsWith('=') === true && formula !== value;
            return {
              value,
              formula: isFormula ? formula.slice(1) : '',
              format: format ?? '',
              rule: '',
            };
          }),
        ),
      );
    }
    const all = plan.cells.flatMap((line, row) => line.map((_, column) => ({ row, column })));
    for (const part of parts(all, RULES_AT_ONCE)) {
      const loaded = part.map((at) => ({
        at,
        validation: sheet.getRange(addressOf(at)).dataValidation.load('rule,prompt,errorAlert'),
      }));
      await context.sync();
      for (const { at, validation } of loaded) {
        const { rule, prompt, errorAlert } = validation;
        const cell = seen[at.row]?.[at.column];
        const line = seen[at.row];
        if (cell === undefined || line === undefined) throw new Error('the block was too small');
        line[at.column] = { ...cell, rule: ruleOfSheet(rule, prompt, errorAlert) };
      }
    }
    return seen;
  });
}

/** A reference without quotes that its sheet's name may not need, a single cell said once. */
const plainReference = (formula: string): string =>
  formula
    .replace(/^=/, '')
    .replace(/^'(.*)'!/, '$1!')
    .replace(/!(.+):\1$/, '!$1');

/** The sheet-scoped names of a plan, as the client knows them. */
const namesOnSheet = (excel: typeof Excel, plan: SheetPlan): Promise<readonly string[]> =>
  excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem(plan.name);
    const loaded = plan.names.map(({ name }) => names.getItem(name).load('formula'));
    await context.sync();
    return loaded.map(
      ({ formula }, index) => `${plan.names[index]?.name}=${plainReference(String(formula))}`,
    );
  });

describe('the cards of a programme, inserted and as a file', { timeout: LIMIT_MS }, () => {
  it.each(PROGRAMMES.map((programme) => [programme.id, short(programme)] as const))(
    'are the same cell by cell: %s',
    async (id, programme) => {
      const filled = FILLED_CARDS.get(id);
      const plans = buildWorkbook(
        programme,
        programme.cards.map((card, index) => ({
          card,
          identity: {
            programme: id,
            version: programme.version,
            card: card.id,
            instance: `i${index + 1}`,
          },
          answers: shortAnswers(filled?.get(card.id) ?? {}),
        })),
      ).cards;
      // Rows of tables are written as copies of the first; this reader does not copy.
      const file = await readXlsx(writeWorkbook(plans.map((plan) => ({ ...plan, fills: [] }))), {
        readStyles: true,
      });
      const client = testHost({ profile: 'web' });
      const workbook = testWorkbook(client);
      for (const card of programme.cards) {
        const answers = shortAnswers(filled?.get(card.id) ?? {});
        await workbook.insert({ programme, card, answers });
      }
      const differences: unknown[] = [];
      for (const plan of plans) {
        const inFile = file.sheets.find(({ name }) => name === plan.name);
        if (inFile === undefined) throw new Error(`the file has no sheet "${plan.name}"`);
        const fileCell = seenInFile(inFile);
        const onSheet = await seenOnSheet(client.Excel, plan);
        expect(onSheet).toHaveLength(plan.cells.length);
        onSheet.forEach((line, row) =>
          line.forEach((cell, column) => {
            const other = fileCell(row, column);
            if (!same(cell, other)) {
              const address = addressOf({ row, column });
              differences.push({ sheet: plan.name, address, inserted: cell, file: other });
            }
          }),
        );
        const named = new Set(
          file.namedRanges
            ?.filter(({ scope }) => scope === plan.name)
            .map(({ name, range }) => `${name}=${plainReference(range)}`),
        );
        for (const name of await namesOnSheet(client.Excel, plan)) {
          if (!named.has(name)) differences.push({ sheet: plan.name, name });
        }
      }
      expect(differences.slice(0, 5)).toEqual([]);
    },
  );
});
