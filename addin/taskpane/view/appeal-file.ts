import type { Programme } from '../../../shared/definition/programme';
import type { CaseDetail } from '../../client/api';
import { appealedDecision } from '../case/decision';
import type { PaneNode } from '../dom/node';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { eventView } from './case-history';
import { panel } from './parts';

/** For the appeal body: the decision with its reasons, and the versions and results it rests on. */
export function appealFile(
  of: CaseDetail,
  programme: Programme,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const decision = state.person?.role === 'appeal-body' ? appealedDecision(of) : null;
  if (decision === null) return [];
  return [
    panel('appealed', texts.procedure.file, null, eventView(decision, programme, state, texts)),
  ];
}
