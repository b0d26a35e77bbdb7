import * as v from 'valibot';
import { cardResponse } from '../../../shared/api/cases';
import { validateCard } from '../../../shared/card/validate';
import type { CardId } from '../../../shared/definition/programme';
import { warsawDay } from '../../../shared/process/days';
import type { CaseCard } from '../../client/api';
import type { HandIn } from '../../client/hand-in';
import type { Outcome } from '../../client/outcome';
import type { Effect } from '../effect';
import { keepLink } from './receipt';
import type { Performing } from './surroundings';

type Of<TKind extends Effect['kind']> = Extract<Effect, { readonly kind: TKind }>;

/** Most pages of revisions that are looked through. */
const MAX_PAGES = 20;

/**
 * The revision that an ETag names: what a sheet that rests on it began with. The server keeps every
 * revision unchanged, so that nothing of it has to be kept on the device or in the workbook, personal
 * answers least of all. null when it cannot be had.
 */
async function revisionOf(
  etag: string | null,
  { caseId, card }: { readonly caseId: string; readonly card: CardId },
  { api, signal }: Performing,
): Promise<CaseCard | null> {
  let cursor: string | null = null;
  for (let page = 0; etag !== null && page < MAX_PAGES; page += 1) {
    const listed = await api.revisions(caseId, card, cursor, signal);
    if (!listed.ok) return null;
    const found = listed.value.items.find((one) => one.etag === etag);
    if (found !== undefined) {
      const read = await api.readRevision(caseId, card, found.revision, signal);
      return read.ok ? read.value : null;
    }
    cursor = listed.value.next;
    if (cursor === null) return null;
  }
  return null;
}

/** A sheet of a case and the revision of its card that it rests on. */
interface Resting {
  readonly instance: string;
  readonly caseId: string;
  readonly card: CardId;
  readonly basedOn: string | null;
}

async function found(
  { instance, caseId, card, basedOn }: Resting,
  current: CaseCard,
  quiet: boolean,
  performing: Performing,
): Promise<void> {
  const base = await revisionOf(basedOn, { caseId, card }, performing);
  const conflict = { instance, caseId, card, current, base };
  performing.dispatch({ kind: 'conflict-found', conflict, quiet });
}

/** Shows what differs after the server refused a hand-in for a newer revision. */
export async function conflictOf(
  { caseId, sheet, basedOn = null }: HandIn,
  current: unknown,
  quiet: boolean,
  performing: Performing,
): Promise<void> {
  const parsed = v.safeParse(cardResponse, current);
  // What cannot be read is asked for when the person wants to compare.
  if (!parsed.success || caseId === null) return;
  const { instance, card } = sheet;
  await found({ instance, caseId, card, basedOn }, parsed.output, quiet, performing);
}

/** Looks whether the case has a newer revision than the one that a sheet rests on. */
export async function lookForNewer(
  { sheet, asked }: Of<'look-for-newer'>,
  performing: Performing,
): Promise<void> {
  const { links, dispatch } = performing;
  const { instance, card } = sheet.identity;
  const link = sheet.origin === 'copy' ? null : await links.of(instance);
  if (link === null) {
    if (asked) dispatch({ kind: 'told', notice: { kind: 'no-case' } });
    return;
  }
  const { caseId, basedOn } = link;
  const read = await newest(caseId, card, basedOn, performing);
  if (read === null) {
    if (!asked) return;
    await dropConflict(instance, performing);
    dispatch({ kind: 'told', notice: { kind: 'nothing-newer' } });
  } else if (read.ok) {
    await found({ instance, caseId, card, basedOn }, read.value, !asked, performing);
  } else if (asked) {
    dispatch({ kind: 'told', notice: { kind: 'call', failure: read.failure } });
  }
}

/** The current revision of a card of a case; null when it is the one that is known, or there is none. */
async function newest(
  caseId: string,
  card: CardId,
  known: string | null,
  { api, signal }: Performing,
): Promise<Outcome<CaseCard> | null> {
  const read = await api.readCase(caseId, signal);
  if (!read.ok) return read;
  const etag = read.value.cards.find((one) => one.card === card)?.etag ?? null;
  return etag === null || etag === known ? null : api.readCard(caseId, card, signal);
}

const bodySchema = v.object({ answers: v.record(v.string(), v.unknown()) });

/** Makes a sheet of what a refused hand-in says, resting on the same revision as the sheet it came from. */
export async function restoreFilling(
  { programme, card, handIn }: Of<'restore-filling'>,
  performing: Performing,
): Promise<void> {
  const { port, queue, dispatch, now, language } = performing;
  const { caseId, basedOn = null } = handIn;
  if (caseId === null) return;
  const body = v.parse(bodySchema, JSON.parse(handIn.body));
  const context = { today: warsawDay(now()), language: language() };
  const { answers } = validateCard(card, body.answers, context);
  const sheet = await port.insert({ programme, card, answers });
  const { instance } = sheet.identity;
  await keepLink({ instance, caseId, basedOn, receipt: null, receiptWritten: false }, performing);
  await queue.drop(handIn);
  dispatch({ kind: 'queue-read', handIns: await queue.waiting() });
  dispatch({ kind: 'inserted', sheet });
}

/** Takes away a hand-in that was kept for its comparison, which is over. */
export async function dropConflict(
  instance: string,
  { queue, dispatch }: Performing,
): Promise<void> {
  const kept = (await queue.waiting()).find(({ sheet }) => sheet.instance === instance);
  if (kept?.state === 'conflict') await queue.drop(kept);
  dispatch({ kind: 'queue-read', handIns: await queue.waiting() });
}
