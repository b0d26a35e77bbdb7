import { cellRange } from './address';
import type { NamePlan, SheetPlan } from './plan';

/** The name of an item's cell, a table's rows or a result. */
export const nameOf = (id: string): string => `kt_${id.replaceAll('-', '_')}`;

/** The name of a mark: `kt_obszary.wolontariat`; of the one for none of them `kt_obszary._`. */
export const markName = (item: string, option: string | null): string =>
  nameOf(`${item}.${option ?? '_'}`);

/** The names `kt_…` of answers, marks, tables, results and the receipt's cells. */
export function namesOf({
  answers,
  marks,
  tables,
  results,
  receipt,
}: Pick<SheetPlan, 'answers' | 'marks' | 'tables' | 'results' | 'receipt'>): readonly NamePlan[] {
  return [
    ...answers.map((cell) => ({ name: nameOf(cell.item), range: cellRange(cell) })),
    ...marks.map((cell) => ({ name: markName(cell.item, cell.option), range: cellRange(cell) })),
    ...tables.map(({ item, head, end, columns }) => ({
      name: nameOf(item),
      range: {
        top: head + 1,
        left: columns[0]?.column ?? 0,
        bottom: end - 1,
        right: columns.at(-1)?.column ?? 0,
      },
    })),
    ...results.map((cell) => ({ name: nameOf(cell.rule), range: cellRange(cell) })),
    ...(receipt === null
      ? []
      : [
          { name: 'kt_potwierdzenie_numer', range: cellRange(receipt.number) },
          { name: 'kt_potwierdzenie_przyjeto', range: cellRange(receipt.receivedAt) },
          { name: 'kt_potwierdzenie_skrot', range: cellRange(receipt.sha256) },
        ]),
  ];
}
