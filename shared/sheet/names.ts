import { cellRange } from './address';
import type { AnswerCell, NamePlan, ReceiptCells, SheetPlan } from './plan';

const nameOf = (id: string): string => `kt_${id.replaceAll('-', '_')}`;

/** The names `kt_…` of answers, results and the receipt's cells. */
export function namesOf(
  answers: readonly AnswerCell[],
  results: SheetPlan['results'],
  receipt: ReceiptCells,
): readonly NamePlan[] {
  return [
    ...answers.map((cell) => ({ name: nameOf(cell.item), range: cellRange(cell) })),
    ...results.map((cell) => ({ name: nameOf(cell.rule), range: cellRange(cell) })),
    { name: 'kt_potwierdzenie_numer', range: cellRange(receipt.number) },
    { name: 'kt_potwierdzenie_przyjeto', range: cellRange(receipt.receivedAt) },
    { name: 'kt_potwierdzenie_skrot', range: cellRange(receipt.sha256) },
  ];
}
