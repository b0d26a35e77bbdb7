import type { CaseCard } from '../../client/api';
import { keepMarks, readMarks } from '../../client/checklist-marks';
import { keepIfRoom } from '../../client/store';
import type { Effect } from '../effect';
import type { Performing } from './surroundings';

type Of<TKind extends Effect['kind']> = Extract<Effect, { readonly kind: TKind }>;

/** Reads the newest revisions of the cards that are to be checked. */
export async function readChecklist(
  { id, cards }: Of<'read-checklist'>,
  { api, dispatch }: Performing,
): Promise<void> {
  const found: CaseCard[] = [];
  for (const card of cards) {
    const read = await api.readCard(id, card);
    if (!read.ok) {
      dispatch({ kind: 'checklist-read', id, outcome: read });
      return;
    }
    found.push(read.value);
  }
  dispatch({ kind: 'checklist-read', id, outcome: { ok: true, value: found, etag: null } });
}

export async function readChecklistMarks(
  { checking }: Of<'read-marks'>,
  { store, dispatch }: Performing,
): Promise<void> {
  const marks = await readMarks(store, checking);
  dispatch({ kind: 'marks-read', id: checking.caseId, marks });
}

/** Without room for them on the device the marks stay in the pane alone. */
export const keepChecklistMarks = (
  { checking, marks }: Of<'keep-marks'>,
  { store }: Performing,
): Promise<void> => keepIfRoom(keepMarks(store, checking, marks));
