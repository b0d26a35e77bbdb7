import { excelCode, toWorkbookError } from './workbook-fault';

/**
 * Runs a batch against Excel. A batch may be begun again from its start when the user is editing a
 * cell: it changes nothing but the workbook, and looks at that anew.
 *
 * @throws {WorkbookError} when Excel refuses.
 */
export type RunBatch = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/**
 * The one place that waits for a user to finish editing a cell. Excel refuses every request
 * meanwhile; asked to wait, it may wait forever, since a click into the pane does not end editing
 * (office-js #806, #3388). Hence `onWaiting(true)` once for all that wait, so that the pane can say
 * so, and `onWaiting(false)` when the last of them goes on.
 */
export function batchRunner(
  excel: typeof Excel,
  onWaiting: (waiting: boolean) => void = () => undefined,
): RunBatch {
  let waiting = 0;
  const change = (by: 1 | -1): void => {
    const before = waiting > 0;
    waiting += by;
    if (before !== waiting > 0) onWaiting(waiting > 0);
  };
  return async (batch) => {
    try {
      return await excel.run(batch);
    } catch (error) {
      if (excelCode(error) !== 'InvalidOperationInCellEditMode') throw toWorkbookError(error);
    }
    change(1);
    try {
      return await excel.run({ delayForCellEdit: true }, batch);
    } catch (error) {
      throw toWorkbookError(error);
    } finally {
      change(-1);
    }
  };
}
