import type { Card } from '../definition/programme';
import type { FormulaPlaces } from '../rules/formula';
import { absoluteAddress } from './address';
import { itemsById } from './block-source';
import type { AnswerCell, LedgerColumn, SheetPlan } from './plan';

/**
 * Where a rule's formula finds answers (in the hidden ledger) and results. It may ask for anything on
 * the card; a miss is a fault of ours.
 */
export function formulaPlaces(
  card: Card,
  answers: readonly AnswerCell[],
  results: SheetPlan['results'],
  ledger: readonly LedgerColumn[],
): FormulaPlaces {
  const answerCells = new Map(
    answers.map(({ item, row, column }) => {
      const values = ledger.find((pair) => pair.answers === column)?.values ?? column;
      return [item, absoluteAddress({ row, column: values })];
    }),
  );
  const resultCells = new Map(results.map((cell) => [cell.rule, absoluteAddress(cell)]));
  const found = (address: string | undefined, id: string): string => {
    if (address === undefined) throw new Error(`"${id}" has no place on the sheet`);
    return address;
  };
  return {
    items: itemsById(card),
    answer: (item) => found(answerCells.get(item), item),
    mark: (item) => found(undefined, item),
    noneMark: (item) => found(undefined, item),
    rows: ({ table }) => found(undefined, table),
    result: (rule) => found(resultCells.get(rule), rule),
  };
}
