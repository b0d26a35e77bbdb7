import type { Process } from '../../shared/definition/process';
import type { Programme } from '../../shared/definition/programme';
import { addMonths, warsawDay, type Day } from '../../shared/process/days';
import { numberOfPath } from '../register/entry';
import { refuse, type FaultAt } from '../refusal';
import { caseIn, isRenewalOpen, selectCase, selectOpenRenewal } from '../store/cases';
import { readTogether } from '../store/database';
import { linesIn, selectLine } from '../store/register-log';
import type { StepContext } from './context';

/** @throws {Refused} 409 with the next window when applications are not taken on the day. */
export function requireWindow({ windows }: Process, today: Day): void {
  if (windows === undefined) return;
  if (windows.some(({ from, until }) => from <= today && today <= until)) return;
  const [next] = windows
    .filter(({ from }) => from > today)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  refuse('outside-window', next ?? {});
}

/**
 * Holds a wish for another term against the register: the institution's own certificate, not taken
 * away, within the months before and after its end, and no other case about it open. A number that
 * is not the institution's is a fault of the request.
 *
 * @throws {Refused} 409 for the rest.
 */
export async function renewalFault(
  { db, now }: StepContext,
  { id, validity }: Programme,
  institution: string,
  given: string,
): Promise<FaultAt | undefined> {
  const number = numberOfPath(given);
  const [lines, open] = await readTogether(db, [
    selectLine(db, number),
    selectOpenRenewal(db, number),
  ]);
  const [standing] = linesIn(lines);
  const [holder] =
    standing === undefined ? [] : await readTogether(db, [selectCase(db, standing.caseId)]);
  if (standing?.line.programme !== id || caseIn(holder)?.institution !== institution) {
    return { pointer: '/renews', code: 'unknown-certificate' };
  }
  const { ended, validUntil } = standing.line;
  const renewal = validity.kind === 'certificate' ? validity.renewal : undefined;
  if (renewal === undefined || ended !== undefined || validUntil === null) {
    return refuse('no-renewal');
  }
  if (isRenewalOpen(open)) return refuse('renewal-open');
  const from = addMonths(validUntil, -renewal.before);
  const until = addMonths(validUntil, renewal.after);
  const today = warsawDay(now);
  if (today < from || today > until) refuse('outside-window', { from, until });
  return undefined;
}
