import type { Message } from './message';
import type { PaneState } from './state';
import { loadedPart } from './later/load';
import { updateAccount } from './update/account';
import { updateCard } from './update/card';
import { updateCases } from './update/cases';
import { updateCertificate } from './update/certificate';
import { updateChecklist } from './update/checklist';
import { updateConflict } from './update/conflict';
import { updateFile } from './update/file';
import { updateHandIn } from './update/hand-in';
import { askForDefinitions, updateDefinitions } from './update/definitions';
import { next, type Next } from './update/next';
import { updateSession } from './update/session';

/** The state after a message, and what is to be done because of it. Pure. */
export const update = (state: PaneState, message: Message): Next =>
  askForDefinitions(
    updateDefinitions(state, message) ??
      updateCard(state, message) ??
      updateHandIn(state, message) ??
      updateConflict(state, message) ??
      updateCases(state, message) ??
      updateCertificate(state, message) ??
      updateChecklist(state, message) ??
      updateFile(state, message) ??
      updateAccount(state, message) ??
      updateSession(state, message) ??
      // Its messages come from what it shows, so it is here by then.
      loadedPart()?.updatePeople(state, message) ??
      next(state),
  );
