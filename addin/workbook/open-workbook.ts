import { batchRunner } from './batch/run-batch';
import type { WorkbookPort } from './port';
import type { Environment } from './sheets/environment';
import { goTo } from './sheets/go-to';
import { insertCard } from './sheets/insert-card';
import { keepAside } from './sheets/keep-aside';
import { knownSheets } from './sheets/known-sheets';
import { listSheets } from './sheets/list-sheets';
import { localActs } from './sheets/local-acts';
import { markSeen } from './sheets/mark-seen';
import { moveCard } from './sheets/move-card';
import { readCard } from './sheets/read-card';
import { putRows } from './sheets/put-rows';
import { repairCard } from './sheets/repair-card';
import { watchWorkbook } from './sheets/watch';
import { writeAnswers } from './sheets/write-answers';
import { writeReceipt } from './sheets/write-receipt';

export interface WorkbookOptions {
  /** Called with `true` when Excel waits for its user to finish editing a cell, `false` when it goes on. */
  readonly onWaiting?: (waiting: boolean) => void;
  /** Told of what worked in part, in words for the user. */
  readonly onWarning?: Environment['warn'];
  /** A definition that is at hand, by which rows of long texts grow; none is when left out. */
  readonly programme?: Environment['programme'];
  /** Whether this Excel has a version of `ExcelApi`; asks Office when left out. */
  readonly supports?: Environment['supports'];
  /** A random id for a new filling. */
  readonly newInstance?: () => string;
}

const officeSupports = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

/**
 * The workbook that the add-in runs in. The floor is ExcelApi 1.9; what came later is used where it
 * is there.
 *
 * @param excel Microsoft's client, `Excel` of office.js.
 */
export function openWorkbook(excel: typeof Excel, options: WorkbookOptions = {}): WorkbookPort {
  const run = batchRunner(excel, options.onWaiting);
  const known = knownSheets();
  const environment: Environment = {
    run,
    known,
    supports: options.supports ?? officeSupports,
    newInstance: options.newInstance ?? (() => crypto.randomUUID()),
    programme: options.programme ?? (() => undefined),
    warn: options.onWarning ?? (() => undefined),
  };
  return {
    sheets: () => run((context) => listSheets(context, known)),
    insert: (wanted) => run((context) => insertCard(context, environment, wanted)),
    read: (sheet, card) => run((context) => readCard(context, environment, sheet, card)),
    write: (sheet, card, answers) => run((context) => writeAnswers(context, sheet, card, answers)),
    putRows: (sheet, card, rows) => run((context) => putRows(context, sheet, card, rows)),
    goTo: (sheet, cell) => run((context) => goTo(context, sheet, cell)),
    markSeen: (sheet) => run((context) => markSeen(context, sheet)),
    writeReceipt: (sheet, _card, receipt) =>
      run((context) => writeReceipt(context, environment, sheet, receipt)),
    repair: (sheet, programme, card) =>
      run((context) => repairCard(context, environment, sheet, programme, card)),
    move: (sheet, options) => run((context) => moveCard(context, environment, sheet, options)),
    keepAside: (lines) => run((context) => keepAside(context, lines)),
    watch: (listener) => watchWorkbook(environment, listener, localActs(environment)),
  };
}
