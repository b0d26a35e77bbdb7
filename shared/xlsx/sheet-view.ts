/** `sheetViews`: what stays in view, and where the cursor waits. */
import { addressOf } from '../sheet/address';
import type { WrittenSheet } from './written-sheet';
import { element, type Xml } from './xml';

/** The first answer that is typed, so that a person can begin at once. */
function firstInput({ answers = [], frozenRows }: WrittenSheet): string {
  const first = answers.find(({ linked, row }) => !linked && row >= frozenRows);
  return addressOf(first ?? { row: frozenRows, column: 0 });
}

/** The view of a sheet; `selected` is the sheet that the workbook opens with. */
export function sheetViews(plan: WrittenSheet, selected: boolean): Xml {
  const activeCell = firstInput(plan);
  const frozen = plan.frozenRows > 0;
  const pane = frozen
    ? element('pane', {
        ySplit: plan.frozenRows,
        topLeftCell: addressOf({ row: plan.frozenRows, column: 0 }),
        activePane: 'bottomLeft',
        state: 'frozen',
      })
    : null;
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      { showGridLines: false, tabSelected: selected ? true : undefined, workbookViewId: 0 },
      pane,
      element('selection', {
        pane: frozen ? 'bottomLeft' : undefined,
        activeCell,
        sqref: activeCell,
      }),
    ),
  );
}
