import { failedMember } from '../batch/workbook-fault';
import { endBuild } from './begin-build';
import type { Environment } from './environment';
import type { WarningCode } from './warning';

/** What a batch left that stopped at something that a card can do without. */
export interface LeftSheet {
  readonly id: string;
  /** What of it is for the user to know. */
  readonly warning: WarningCode | null;
}

/** Excel at times refuses to protect or unprotect sheets (office-js #6784). */
export const stoppedAtProtection = (error: unknown): boolean =>
  failedMember(error)?.startsWith('WorksheetProtection.') === true;

/** On an iPad a workbook that was never saved takes no custom XML (office-js #3936). */
export const stoppedAtCustomXml = (error: unknown): boolean =>
  failedMember(error)?.startsWith('CustomXmlPart') === true;

/**
 * Clears up after a batch that Excel stopped, since what came before the fault stays done: lets events
 * come again and takes a half-built sheet away. A sheet that lacks but its protection or its entry in custom
 * XML stays.
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
  sheet.load('id');
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.isNullObject) return null;
  if (stoppedAtCustomXml(error)) return { id: sheet.id, warning: null };
  if (stoppedAtProtection(error)) {
    const warning = sheet.protection.protected ? 'not-linked' : 'left-unprotected';
    return { id: sheet.id, warning };
  }
  sheet.delete();
  await context.sync();
  return null;
}
