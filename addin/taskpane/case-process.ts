/** A case's procedure, as the pane works it out from what the server says of the case. */
import type { ProcessEvent } from '../../shared/definition/process';
import type { Programme, Role } from '../../shared/definition/programme';
import type { Day } from '../../shared/process/days';
import { rowsAt, stateById, standingOf, type Standing } from '../../shared/process/standing';
import { leadsOn, mayHandIn } from '../../shared/process/steps';
import type { CaseDetail } from '../client/api';

/** Where a case stands by its events. */
export const standingOfDetail = ({ process }: Programme, of: CaseDetail): Standing =>
  standingOf(process, of.kind, of.events);

/** The row of the procedure that a step would be now; undefined for one that cannot be. */
export const stepNow = (
  programme: Programme,
  of: CaseDetail,
  event: string,
): ProcessEvent | undefined =>
  rowsAt(programme.process, standingOfDetail(programme, of)).find(({ id }) => id === event);

/**
 * Whether a step brings the case on, rather than giving it up or noting something. One from whose day
 * the time of the present state counts does so, until it has been taken.
 */
export const bringsOn = ({ process }: Programme, of: CaseDetail, step: ProcessEvent): boolean =>
  leadsOn(process, step, of.state) ||
  (of.due === null && stateById(process, of.state)?.daysFrom === step.id);

/** Whether a body hands cards in now. */
export const hasTurnIn = (programme: Programme, of: CaseDetail, role: Role, today: Day): boolean =>
  mayHandIn(programme.process, standingOfDetail(programme, of), role, today);
