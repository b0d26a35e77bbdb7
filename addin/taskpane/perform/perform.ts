import { StoreError } from '../../client/store';
import { WorkbookError } from '../../workbook/port';
import type { Effect } from '../effect';
import { acceptMerge } from './accept-merge';
import {
  insertFromCase,
  insertRenewal,
  linkSheet,
  readCase,
  readCaseNotices,
  readCases,
  readEntry,
  takeStep,
} from './cases';
import { keepChecklistMarks, readChecklist, readChecklistMarks } from './checklist';
import { lookForNewer, restoreFilling } from './conflict';
import { readDefinition, readList } from './definitions';
import { readFile, takeFromFile } from './file';
import { handIn, resend } from './hand-in';
import {
  bringPart,
  keepInstitution,
  keepLanguage,
  loadLanguage,
  readAccount,
  readChoices,
  resume,
  signInBy,
  signOut,
} from './session';
import { loadPart } from '../later/load';
import type { Performing } from './surroundings';
import { goToItem, insert, markSeen, move, readWorkbook, repair, showSheet } from './workbook';

/** Effects that the loop itself sees to. */
type Handled = Exclude<Effect, { readonly kind: 'focus' | 'restart' | 'cancel' }>;

function start(effect: Handled, performing: Performing): Promise<void> {
  switch (effect.kind) {
    case 'read-workbook':
      return readWorkbook(performing);
    case 'read-list':
      return readList(performing);
    case 'read-definition':
      return readDefinition(effect, performing);
    case 'read-card': {
      performing.reader.read(effect);
      return Promise.resolve();
    }
    case 'insert':
      return insert(effect, performing);
    case 'insert-from-case':
      return insertFromCase(effect, performing);
    case 'insert-renewal':
      return insertRenewal(effect, performing);
    case 'link-sheet':
      return linkSheet(effect, performing);
    case 'repair':
      return repair(effect, performing);
    case 'read-file':
      return readFile(effect, performing);
    case 'insert-file':
    case 'put-rows':
      return takeFromFile(effect, performing);
    case 'move':
      return move(effect, performing);
    case 'mark-seen':
      return markSeen(effect, performing);
    case 'show-sheet':
      return showSheet(effect, performing);
    case 'go-to-item':
      return goToItem(effect, performing);
    case 'hand-in':
      return handIn(effect, performing);
    case 'look-for-newer':
      return lookForNewer(effect, performing);
    case 'restore-filling':
      return restoreFilling(effect, performing);
    case 'accept-merge':
      return acceptMerge(effect, performing);
    case 'resend':
      return resend(effect, performing);
    case 'drop-hand-in':
      return performing.queue.drop(effect.handIn);
    case 'read-choices':
      return readChoices(performing);
    case 'sign-in':
      return signInBy(effect, performing);
    case 'resume':
      return resume(effect, performing);
    case 'sign-out':
      return signOut(performing);
    case 'read-cases':
      return readCases(effect, performing);
    case 'read-case':
      return readCase(effect, performing);
    case 'read-entry':
      return readEntry(effect, performing);
    case 'read-notices':
      return readCaseNotices(performing);
    case 'read-checklist':
      return readChecklist(effect, performing);
    case 'read-marks':
      return readChecklistMarks(effect, performing);
    case 'keep-marks':
      return keepChecklistMarks(effect, performing);
    case 'take-step':
      return takeStep(effect, performing);
    case 'load-language':
      return loadLanguage(effect, performing);
    case 'keep-language':
      return keepLanguage(effect, performing);
    case 'read-account':
      return readAccount(effect, performing);
    case 'keep-institution':
      return keepInstitution(effect, performing);
    case 'load-part':
      return bringPart(performing);
    default:
      return loadPart().then(({ performPeople }) => performPeople(effect, performing));
  }
}

/** Does what the state asks for. What Excel refuses is told once; anything else is a fault of ours. */
export async function perform(effect: Handled, performing: Performing): Promise<void> {
  try {
    await start(effect, performing);
  } catch (error) {
    if (effect.kind === 'resend') {
      const attempt = { kind: 'waiting', failure: { kind: 'busy' } } as const;
      performing.dispatch({ kind: 'attempted', handIn: effect.handIn, attempt, quiet: true });
      if (effect.quiet) return;
    }
    if (error instanceof StoreError) {
      performing.dispatch({ kind: 'told', notice: { kind: 'no-room' } });
      return;
    }
    const expected = error instanceof WorkbookError;
    if (!expected) {
      performing.dispatch({ kind: 'told', notice: { kind: 'unexpected' } });
      throw error;
    }
    performing.dispatch({ kind: 'told', notice: { kind: 'workbook', fault: error.fault } });
  }
}
