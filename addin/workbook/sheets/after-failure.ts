import { failedMember } from '../batch/workbook-fault';
import { endBuild } from './begin-build';
import type { Environment } from './environment';

/** What a batch that stopped at protection left: a whole sheet. */
export interface LeftSheet {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
}

/** Excel at times refuses to protect or unprotect sheets (office-js #6784). */
export const stoppedAtProtection = (error: unknown): boolean =>
  failedMember(error)?.startsWith('WorksheetProtection.') === true;

/**
 * Clears up after a batch that Excel stopped, since what came before the fault stays done: lets events
 * come again and takes a half-built sheet away. A sheet that lacks but its protection stays.
 *
 * @param made name of the sheet that the batch was to add.
 */
export async function afterFailure(
  context: Excel.RequestContext,
  { supports }: Environment,
  made: string,
  error: unknown,
): Promise<LeftSheet | null> {
  endBuild(context, supports);
  const sheet = context.workbook.worksheets.getItemOrNullObject(made);
  sheet.load('id,name');
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.isNullObject) return null;
  if (stoppedAtProtection(error)) {
    return { id: sheet.id, name: sheet.name, protected: sheet.protection.protected };
  }
  sheet.delete();
  await context.sync();
  return null;
}
