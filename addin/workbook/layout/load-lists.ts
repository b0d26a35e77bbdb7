import { LISTS_SHEET } from '../../../shared/xlsx/lists-sheet';
import type { KnownLists } from './write-lists';

/** Queues the loading of what the workbook has of lists; read the result after `sync`. */
export function loadLists(workbook: Excel.Workbook): () => KnownLists {
  const sheet = workbook.worksheets.getItemOrNullObject(LISTS_SHEET).load('name');
  const names = workbook.names.load('items/name,items/formula');
  return () => ({
    hasSheet: !sheet.isNullObject,
    formulas: new Map(
      names.items
        .filter(({ name }) => name.startsWith('kt_lista_'))
        .map(({ name, formula }) => [name, String(formula)]),
    ),
  });
}
