import type { Engine } from '../../engine/engine';
import { formulaText, sharedFormula } from '../formula/shared';
import type { SharedFormula } from '../formula/shared';
import type { CellPosition, CellRange, CellValue } from '../model';
import { cellCount, eachCell, intersection } from '../rectangle';
import { cellKey, keyPosition } from '../state/cells';
import { usedRange } from '../state/lookup';
import type { Sheet } from '../state/sheet';
import { mapRuleFormulas } from '../state/validation';
import type { Workbook } from '../state/workbook';
import type { Compiler } from './compiler';
import type { Held } from './held';

/** Formulas that stand in no cell: of conditional formats and of data validation. */
export interface Conditions {
  /** Looks for them all anew; the engine has to calculate afterwards. */
  rebuild(): void;
  /** Whether the conditional format's formula is true for the cell. */
  applies(rule: string, sheet: Sheet, cell: CellPosition): boolean;
  /** The value of a formula of the cell's validation, as written in the rule. */
  validationValue(sheet: Sheet, cell: CellPosition, formula: string): CellValue;
}

export function createConditions(
  engine: Engine,
  workbook: () => Workbook,
  compiler: Compiler,
  held: Held,
): Conditions {
  const slots = engine.addSheet();
  const slotOf = new Map<string, number>();
  // Cells that ask the same share a slot: the rows of a table do, by the thousand.
  const slotOfFormula = new Map<string, number>();
  const sharedOf = new Map<string, SharedFormula>();

  function watch(
    key: string,
    formula: string,
    home: Sheet,
    anchor: CellPosition,
    cell: CellPosition,
  ): number {
    const shared = sharedOf.get(formula) ?? sharedFormula(formula);
    sharedOf.set(formula, shared);
    const [rows, columns] = [cell.row - anchor.row, cell.column - anchor.column];
    const compiled = compiler.compiled({ kind: 'formula', shared, rows, columns }, home, cell);
    const text = formulaText(compiled);
    const known = slotOfFormula.get(text);
    const slot = known ?? slotOfFormula.size;
    slotOf.set(key, slot);
    if (known !== undefined) return slot;
    slotOfFormula.set(text, slot);
    held.hold(slots, cellKey(slot, 0), compiled);
    return slot;
  }

  function watchConditionalFormats(sheet: Sheet): void {
    for (const { id, ranges, anchor, formula } of sheet.conditionalFormats) {
      if (!formula.startsWith('=')) continue;
      for (const range of withinReason(sheet, ranges)) {
        let inRow: { readonly row: number; readonly slot: number } | null = null;
        eachCell(range, (row, column) => {
          const key = conditionKey(id, sheet, { row, column });
          if (slotOf.has(key)) return;
          if (inRow?.row === row) {
            slotOf.set(key, inRow.slot);
            return;
          }
          const slot = watch(key, formula, sheet, anchor, { row, column });
          inRow = isSameAcross(formula) ? { row, slot } : null;
        });
      }
    }
  }

  function watchValidations(sheet: Sheet): void {
    for (const [key, { rule, anchor }] of sheet.validations) {
      const cell = keyPosition(key);
      if (!rule || rule.kind === 'list') continue;
      mapRuleFormulas(rule, (formula) => {
        watch(conditionKey(formula, sheet, cell), formula, sheet, anchor, cell);
        return formula;
      });
    }
  }

  return {
    rebuild() {
      slotOf.clear();
      slotOfFormula.clear();
      sharedOf.clear();
      for (const sheet of workbook().sheets) {
        watchConditionalFormats(sheet);
        watchValidations(sheet);
      }
      held.holdOnly(slots, { has: (key) => keyPosition(key).row < slotOfFormula.size });
    },
    applies(rule, sheet, cell) {
      const slot = slotOf.get(conditionKey(rule, sheet, cell));
      const value = slot === undefined ? null : engine.value(slots, slot, 0);
      return value === true || (typeof value === 'number' && value !== 0);
    },
    validationValue(sheet, cell, formula) {
      const slot = slotOf.get(conditionKey(formula, sheet, cell));
      return slot === undefined ? null : engine.value(slots, slot, 0);
    },
  };
}

/** Whether a formula says the same in every cell of a row: all columns that it names are fixed. */
function isSameAcross(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '');
  return !/(?<![$A-Z])[A-Z]{1,3}\$?\d|COLUMN/i.test(bare);
}

function conditionKey(what: string, sheet: Sheet, cell: CellPosition): string {
  return `${sheet.id}|${cell.row}|${cell.column}|${what}`;
}

/** Cells of one rule that are asked one by one. */
const MOST_CELLS = 50_000;

/** A rule for more, as for whole columns, is asked where the sheet has anything only. */
function withinReason(sheet: Sheet, ranges: readonly CellRange[]): readonly CellRange[] {
  const used = usedRange(sheet, true);
  return ranges.flatMap((range) => {
    if (cellCount(range) <= MOST_CELLS) return [range];
    return (used && intersection(range, used)) ?? [];
  });
}
