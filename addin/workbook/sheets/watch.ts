import { excelCode } from '../batch/workbook-fault';
import type { RunBatch } from '../batch/run-batch';
import type { WorkbookEvent } from '../port';
import type { Environment } from './environment';

interface Removable {
  readonly context: OfficeExtension.ClientRequestContext;
  remove: () => void;
}

const by = (source: Excel.EventSource | 'Local' | 'Remote'): 'local' | 'remote' =>
  source === 'Remote' ? 'remote' : 'local';

/**
 * Listens to the workbook. A sheet that this person added or copied is given to `onLocalSheet` first;
 * a colleague's changes are only told, so that two panes never answer each other.
 *
 * @returns a function that ends listening.
 */
export async function watchWorkbook(
  run: RunBatch,
  { known, supports }: Environment,
  listener: (event: WorkbookEvent) => void,
  onLocalSheet: () => Promise<void>,
): Promise<() => Promise<void>> {
  const sheetsChanged = async (): Promise<void> => listener({ kind: 'sheets' });
  const handlers = await run(async (context): Promise<readonly Removable[]> => {
    const { worksheets } = context.workbook;
    const added: Removable[] = [
      worksheets.onActivated.add(async ({ worksheetId }) => {
        known.activate(worksheetId);
        listener({ kind: 'activated', sheet: worksheetId });
      }),
      worksheets.onChanged.add(async ({ worksheetId, source }) =>
        listener({ kind: 'changed', sheet: worksheetId, by: by(source) }),
      ),
      worksheets.onAdded.add(async ({ source }) => {
        try {
          if (by(source) === 'local') await onLocalSheet();
        } finally {
          listener({ kind: 'sheets' });
        }
      }),
      worksheets.onDeleted.add(sheetsChanged),
    ];
    if (supports('1.17'))
      added.push(...whereKnown(() => worksheets.onNameChanged.add(sheetsChanged)));
    await context.sync();
    return added;
  });
  return async () => {
    // A handler can only be removed in the context that it was added in.
    const [first] = handlers;
    if (first === undefined) return;
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  };
}

/** Microsoft's client refuses some events in Excels whose requirement sets are said to have them. */
function whereKnown<T>(add: () => T): readonly T[] {
  try {
    return [add()];
  } catch (error) {
    if (excelCode(error) !== 'ApiNotFound') throw error;
    return [];
  }
}
