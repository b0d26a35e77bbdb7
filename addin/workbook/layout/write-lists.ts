import { columnLetters } from '../../../shared/sheet/address';
import type { ListPlan } from '../../../shared/sheet/plan';
import { LISTS_SHEET } from '../../../shared/xlsx/lists-sheet';
import { namedColumn } from '../sheets/named-cell';
import { textInput } from './cell-input';

/** What stands in the workbook of the lists behind drop-downs, as loaded by `loadLists`. */
export interface KnownLists {
  readonly hasSheet: boolean;
  /** Formulas of the names of lists. */
  readonly formulas: ReadonlyMap<string, string>;
}

/**
 * Writes the lists that a plan needs, each in its column of the very hidden sheet under its name. A
 * list that is there is written anew: its values follow the card's version.
 */
export function writeLists(
  workbook: Excel.Workbook,
  lists: readonly ListPlan[],
  known: KnownLists,
): void {
  if (lists.length === 0) return;
  const { worksheets } = workbook;
  const sheet = known.hasSheet ? worksheets.getItem(LISTS_SHEET) : worksheets.add(LISTS_SHEET);
  const columns = [...known.formulas.values()].flatMap((formula) => namedColumn(formula) ?? []);
  let free = known.hasSheet ? Math.max(-1, ...columns) + 1 : 0;
  for (const { name, values } of lists) {
    const formula = known.formulas.get(name);
    const column = (known.hasSheet ? namedColumn(formula) : null) ?? free++;
    const letters = columnLetters(column);
    const whole = [name, ...values].map((text) => [textInput(text)]);
    sheet.getRange(`${letters}:${letters}`).clear();
    sheet.getRange(`${letters}1:${letters}${whole.length}`).formulas = whole;
    const reference = `=${LISTS_SHEET}!$${letters}$2:$${letters}$${values.length + 1}`;
    if (formula === undefined) workbook.names.add(name, reference);
    else workbook.names.getItem(name).formula = reference;
  }
  sheet.visibility = 'VeryHidden';
}
