import type { Programme } from '../../../shared/definition/programme';
import type { CaseDetail } from '../../client/api';
import type { PaneNode } from '../dom/node';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { actions, button } from './parts';
import { personalPanel } from './personal';

/** Who looks after what a case holds of people: owners of the applicant's institution, coordinators. */
const keeps = ({ person }: PaneState): boolean =>
  person?.role === 'coordinator' || (person?.role === 'applicant' && person.owner);

/** The way to what a case holds of people, for those who look after it. */
export function casePersonal(
  of: CaseDetail,
  programme: Programme,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  if (!keeps(state)) return [];
  const { personal } = state.people;
  if (personal?.caseId !== of.id) {
    return [
      actions(button(texts.procedure.personal, { kind: 'open-personal' }, { id: 'open-personal' })),
    ];
  }
  return [personalPanel(personal, programme, state, texts)];
}
