import { eventsPath, type CaseDetail } from '../../client/api';
import { loadPart } from '../later/load';
import { failed } from '../../client/outcome';
import type { CaseLink } from '../../client/case-links';
import { allRenewals, keepRenewal } from '../../client/renewals';
import type { Effect } from '../effect';
import { fillingOf } from './case-filling';
import { keepLink } from './receipt';
import type { Performing } from './surroundings';

type Of<TKind extends Effect['kind']> = Extract<Effect, { readonly kind: TKind }>;

export async function readCases(
  { scope, cursor, institution }: Of<'read-cases'>,
  { api, dispatch }: Performing,
): Promise<void> {
  const outcome = await api.cases({ scope, cursor, institution });
  dispatch({ kind: 'cases-read', scope, cursor, outcome });
}

export async function readCase(
  { id }: Of<'read-case'>,
  { api, dispatch }: Performing,
): Promise<void> {
  // Both at once: what shows a case comes with the first one.
  const [outcome, page] = await Promise.all([api.readCase(id), loadPart().catch(() => null)]);
  const shown = page === null ? failed({ kind: 'offline' }) : outcome;
  dispatch({ kind: 'case-read', id, outcome: shown });
}

export async function readEntry(
  { id, number }: Of<'read-entry'>,
  { api, dispatch }: Performing,
): Promise<void> {
  dispatch({ kind: 'entry-read', id, outcome: await api.registerEntry(number, undefined, true) });
}

/** Notices are news: where they cannot be had, nothing is said. */
export async function readCaseNotices({ api, dispatch }: Performing): Promise<void> {
  const read = await api.notices();
  if (read.ok) dispatch({ kind: 'notices-read', notices: read.value });
}

export async function takeStep(
  { detail, event, data }: Of<'take-step'>,
  { api, dispatch, newKey, signal }: Performing,
): Promise<void> {
  const request = {
    key: newKey(),
    path: eventsPath(detail.id),
    basedOn: detail.etag,
    body: JSON.stringify({ event, data }),
  };
  const first = await api.takeStep(request, signal);
  // A step may have been written although no answer came: the same key tells, and never takes it twice.
  const unknown =
    !first.ok && (first.failure.kind === 'uncertain' || first.failure.kind === 'offline');
  const outcome = unknown ? await api.takeStep(request, signal) : first;
  dispatch({ kind: 'step-tried', id: detail.id, outcome });
}

/** Adds a sheet with a case's card, filled as the case has it, that belongs to the case. */
export async function insertFromCase(
  effect: Of<'insert-from-case'>,
  performing: Performing,
): Promise<void> {
  const { port, dispatch } = performing;
  const { programme, card, detail } = effect;
  const filling = await fillingOf(effect, performing);
  if (!filling.ok) {
    dispatch({ kind: 'told', notice: { kind: 'call', failure: filling.failure } });
    return;
  }
  const { answers, etag } = filling.value;
  const sheet = await port.insert({ programme, card, answers });
  await keepLink(linkTo(sheet.identity.instance, detail, etag), performing);
  dispatch({ kind: 'inserted', sheet });
}

/**
 * Adds a sheet with the application for another term of a case's certificate, filled as the case has
 * it. It belongs to no case: handing it in opens one.
 */
export async function insertRenewal(
  { programme, card, detail, number }: Of<'insert-renewal'>,
  performing: Performing,
): Promise<void> {
  const { port, store, dispatch } = performing;
  const filling = await fillingOf({ programme, card, detail }, performing);
  if (!filling.ok) {
    dispatch({ kind: 'told', notice: { kind: 'call', failure: filling.failure } });
    return;
  }
  const { answers } = filling.value;
  const sheet = await port.insert({ programme, card, answers });
  await keepRenewal(store, { instance: sheet.identity.instance, number });
  dispatch({ kind: 'renewals-read', renewals: await allRenewals(store) });
  dispatch({ kind: 'inserted', sheet });
}

const linkTo = (instance: string, { id }: CaseDetail, basedOn: string | null): CaseLink => ({
  instance,
  caseId: id,
  basedOn,
  receipt: null,
  receiptWritten: false,
});

/**
 * Makes an existing sheet belong to a case. It rests on no revision of it: what the case has is
 * compared before the sheet is handed in.
 */
export async function linkSheet(
  { sheet, detail }: Of<'link-sheet'>,
  performing: Performing,
): Promise<void> {
  await keepLink(linkTo(sheet.identity.instance, detail, null), performing);
  performing.dispatch({ kind: 'told', notice: { kind: 'linked' } });
}
