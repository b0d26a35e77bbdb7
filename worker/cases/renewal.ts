import type { Process } from '../../shared/definition/process';
import type { Programme } from '../../shared/definition/programme';
import { addMonths, warsawDay, type Day } from '../../shared/process/days';
import { numberOfPath } from '../register/entry';
import { mayComeBack } from '../../shared/process/steps';
import type { Programmes } from '../../shared/programmes/catalogue';
import { refuse, type FaultAt } from '../refusal';
import { caseIn, renewalsIn, selectCase, selectRenewals, type CaseRecord } from '../store/cases';
import { readTogether } from '../store/database';
import { linesIn, selectLine, type RegisterLine } from '../store/register-log';
import { kindOf } from './case-standing';
import type { StepContext } from './context';
import { programmeOfCase } from './find-programme';

/** @throws {Refused} 409 with the next window when applications are not taken on the day. */
export function requireWindow({ windows }: Process, today: Day): void {
  if (windows === undefined) return;
  if (windows.some(({ from, until }) => from <= today && today <= until)) return;
  const [next] = windows
    .filter(({ from }) => from > today)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  refuse('outside-window', next ?? {});
}

/** Whether a case may still end in another term: open, or brought back by an appeal. */
const isPending = (record: CaseRecord, programmes: Programmes, today: Day): boolean =>
  !record.closed ||
  mayComeBack(
    programmeOfCase(record, programmes).process,
    { kind: kindOf(record), state: record.state, due: record.due },
    today,
  );

/**
 * Holds a wish for another term against the register: the institution's own certificate, not taken
 * away, within the months before and after its end, and no other case about it open. A number that
 * is not the institution's is a fault of the request; otherwise the certificate's line as it stands.
 *
 * @throws {Refused} 409 for the rest.
 */
export async function renewedLineOf(
  { db, now, programmes }: StepContext,
  { id, validity }: Programme,
  institution: string,
  given: string,
): Promise<FaultAt | RegisterLine> {
  const number = numberOfPath(given);
  const [lines, renewals] = await readTogether(db, [
    selectLine(db, number),
    selectRenewals(db, number),
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
  const today = warsawDay(now);
  if (renewalsIn(renewals).some((one) => isPending(one, programmes, today))) {
    return refuse('renewal-open');
  }
  const from = addMonths(validUntil, -renewal.before);
  const until = addMonths(validUntil, renewal.after);
  if (today < from || today > until) refuse('outside-window', { from, until });
  return standing.line;
}
