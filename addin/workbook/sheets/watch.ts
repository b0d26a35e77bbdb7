import { excelCode } from '../batch/workbook-fault';
import type { SheetId, WorkbookEvent } from '../port';
import type { Environment } from './environment';

/** What this person's own acts in the workbook lead to; a colleague's lead to nothing. */
export interface LocalActs {
  /** A sheet was added or copied, or listening began. Never fails. */
  readonly sheetAdded: () => Promise<void>;
  /** A text was typed into a cell. Never fails. */
  readonly textTyped: (sheet: SheetId, address: string, text: string) => Promise<void>;
}

interface Removable {
  readonly context: OfficeExtension.ClientRequestContext;
  remove: () => void;
}

const by = (source: Excel.EventSource | 'Local' | 'Remote'): 'local' | 'remote' =>
  source === 'Remote' ? 'remote' : 'local';

/**
 * Listens to the workbook. What this person does is acted on and told; what a colleague does is only
 * told, so that two panes never answer each other.
 *
 * @returns a function that ends listening.
 */
export async function watchWorkbook(
  { run, known, supports }: Environment,
  listener: (event: WorkbookEvent) => void,
  acts: LocalActs,
): Promise<() => Promise<void>> {
  const sheetsChanged = async (): Promise<void> => listener({ kind: 'sheets' });
  const handlers = await run(async (context): Promise<readonly Removable[]> => {
    const { worksheets } = context.workbook;
    const added: Removable[] = [
      worksheets.onActivated.add(async ({ worksheetId }) => {
        known.activate(worksheetId);
        listener({ kind: 'activated', sheet: worksheetId });
      }),
      worksheets.onChanged.add(async ({ worksheetId, source, address, details }) => {
        listener({ kind: 'changed', sheet: worksheetId, by: by(source) });
        const text: unknown = details?.valueAfter;
        if (by(source) === 'local' && typeof text === 'string') {
          await acts.textTyped(worksheetId, address, text);
        }
      }),
      worksheets.onAdded.add(async ({ source }) => {
        if (by(source) === 'local') await acts.sheetAdded();
        listener({ kind: 'sheets' });
      }),
      worksheets.onDeleted.add(sheetsChanged),
    ];
    if (supports('1.17')) {
      added.push(...whereKnown(() => worksheets.onNameChanged.add(sheetsChanged)));
    }
    await context.sync();
    return added;
  });
  await acts.sheetAdded();
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
