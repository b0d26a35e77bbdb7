import type { Answers } from '../../../shared/card/answers';
import type { ItemId } from '../../../shared/definition/expression';
import type { Card, CardId } from '../../../shared/definition/programme';
import { openingEvent } from '../../../shared/process/standing';
import { warsawDay } from '../../../shared/process/days';
import type { CaseLink } from '../../client/case-links';
import { answersHash, makeHandIn, type Destination, type HandIn } from '../../client/hand-in';
import type { Attempt } from '../../client/hand-in-queue';
import { renewedBy } from '../../client/renewals';
import { keepIfRoom } from '../../client/store';
import { WorkbookError, type CardReading, type CardSheet, type Receipt } from '../../workbook/port';
import { checkReading } from '../card/check';
import type { Effect } from '../effect';
import { conflictOf } from './conflict';
import { caseOfReceipt } from './find-case';
import { keepLink, receiptWritten, writeOwedReceipt } from './receipt';
import type { Performing } from './surroundings';

type HandInEffect = Extract<Effect, { readonly kind: 'hand-in' }>;
type ResendEffect = Extract<Effect, { readonly kind: 'resend' }>;

/** What a sheet's answers come to today. */
export const checkNow = (
  card: Card,
  reading: CardReading,
  { now, language }: Performing,
  erased: ReadonlySet<ItemId> = new Set(),
) => checkReading(card, reading, { today: warsawDay(now()), language: language(), erased });

/** The revision of a receipt's card: its number ends in it, and the first has the number of the case. */
const revisionOfReceipt = ({ number }: Receipt, card: CardId): number => {
  const [, revision] = number.split(`/${card}/`);
  return revision === undefined ? 1 : Number(revision);
};

/**
 * The link of a sheet. Where this device does not know it, the receipt on the sheet tells the case and
 * the revision that it was; that one, and not the newest, is what the sheet rests on.
 */
async function linkOf(
  { sheet, receipt }: CardReading,
  card: Card,
  performing: Performing,
): Promise<CaseLink | null> {
  if (sheet.origin === 'copy') return null;
  const { api, links, signal } = performing;
  const { instance } = sheet.identity;
  const known = await links.of(instance);
  if (known !== null && (known.basedOn !== null || known.receipt === null)) return known;
  const owed = known?.receipt ?? receipt;
  if (owed === null) return known;
  const caseId = known?.caseId ?? (await caseOfReceipt(owed.number, performing));
  if (caseId === null) return null;
  const rested = await api.readRevision(caseId, card.id, revisionOfReceipt(owed, card.id), signal);
  const basedOn = rested.ok ? rested.value.etag : null;
  const link = { instance, caseId, basedOn, receipt: owed, receiptWritten: known === null };
  await keepLink(link, performing);
  return link;
}

async function destinationOf(
  { programme, card, institution }: Pick<HandInEffect, 'programme' | 'card' | 'institution'>,
  reading: CardReading,
  performing: Performing,
): Promise<Destination | null> {
  const link = await linkOf(reading, card, performing);
  if (link !== null) return { kind: 'case', caseId: link.caseId, basedOn: link.basedOn };
  const opens = openingEvent(programme.process)?.cards?.includes(card.id) === true;
  if (!opens) return null;
  const { origin, identity } = reading.sheet;
  const renews = origin === 'copy' ? null : await renewedBy(performing.store, identity.instance);
  return {
    kind: 'new-case',
    ...(renews === null ? {} : { renews }),
    ...(institution === null ? {} : { institution }),
  };
}

async function accepted(
  handIn: HandIn,
  attempt: Extract<Attempt, { kind: 'accepted' }>,
  performing: Performing,
): Promise<void> {
  const { api, signal } = performing;
  const { caseId, receipt, etag } = attempt;
  const { instance, card } = handIn.sheet;
  const link = { instance, caseId, basedOn: etag, receipt, receiptWritten: false };
  // Without room for it the receipt on the sheet tells the case as well.
  await keepIfRoom(keepLink(link, performing));
  if (etag !== null) return;
  // The case was opened with it, as its first revision.
  const first = await api.readRevision(caseId, card, 1, signal);
  if (first.ok) await keepIfRoom(keepLink({ ...link, basedOn: first.value.etag }, performing));
}

async function told(
  handIn: HandIn,
  attempt: Attempt,
  quiet: boolean,
  performing: Performing,
): Promise<void> {
  const { dispatch, links, queue } = performing;
  if (attempt.kind === 'accepted') await accepted(handIn, attempt, performing);
  dispatch({ kind: 'attempted', handIn, attempt, quiet });
  if (attempt.kind === 'conflict') await conflictOf(handIn, attempt.current, quiet, performing);
  // Another pane may have handed it in.
  if (attempt.kind === 'gone') dispatch({ kind: 'links-read', links: await links.all() });
  dispatch({ kind: 'queue-read', handIns: await queue.waiting() });
}

/** Confirmed answers of a sheet, and where they go. */
export interface ReadyHandIn {
  readonly reading: CardReading;
  readonly card: Card;
  readonly person: string;
  readonly answers: Answers;
  readonly destination: Destination;
}

/** Stores a hand-in, sends it, tells what came of it, and writes its receipt on the sheet. */
export async function handOver(of: ReadyHandIn, performing: Performing): Promise<void> {
  const { port, queue, dispatch, now, newKey, signal } = performing;
  const { reading, card, person, answers, destination } = of;
  const { sheet } = reading;
  const made = makeHandIn({
    key: newKey(),
    person,
    sheet: sheet.identity,
    destination,
    answers,
    now: now(),
  });
  if ((await queue.add(made)) === 'another-sent') {
    dispatch({ kind: 'queue-read', handIns: await queue.waiting() });
    dispatch({ kind: 'told', notice: { kind: 'sent-before' } });
    return;
  }
  const attempt = await queue.attempt(made, { person, answersHash: made.answersHash, signal });
  await told(made, attempt, false, performing);
  if (attempt.kind !== 'accepted' || sheet.origin === 'copy') return;
  await port.writeReceipt(sheet.id, card, attempt.receipt);
  await keepIfRoom(receiptWritten(sheet.identity.instance, performing));
  // Whoever handed the card in has looked at what it rests on.
  if (reading.changed.size > 0) await port.markSeen(sheet.id).catch(ignoreRefusal);
}

/**
 * Hands in what was confirmed: reads the sheet once more and sends only what the person saw. The
 * hand-in is stored before it is sent; its receipt is written on the sheet.
 */
export async function handIn(effect: HandInEffect, performing: Performing): Promise<void> {
  const { port, dispatch } = performing;
  const { sheet, card, person, erased } = effect;
  const reading = await port.read(sheet.id, card);
  const { answers, issues } = checkNow(card, reading, performing, erased);
  if (issues.length > 0 || answersHash(answers) !== effect.answersHash) {
    dispatch({ kind: 'card-read', reading });
    dispatch({ kind: 'told', notice: { kind: 'changed-since' } });
    return;
  }
  const destination = await destinationOf(effect, reading, performing);
  if (destination === null) {
    dispatch({ kind: 'told', notice: { kind: 'no-case' } });
    return;
  }
  await handOver({ reading, card, person, answers, destination }, performing);
}

/** The mark stays on the sheet then, and „Widziałem” takes it away. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof WorkbookError)) throw error;
}

/** The sheet of a hand-in, when it is in this workbook. */
async function sheetOf({ sheet }: HandIn, { port }: Performing): Promise<CardSheet | null> {
  const { sheets } = await port.sheets();
  return (
    sheets.find(
      ({ identity, origin }) => identity.instance === sheet.instance && origin === 'original',
    ) ?? null
  );
}

/** The card of a hand-in; null when its definition cannot be had. */
async function cardOf({ sheet }: HandIn, { definitions }: Performing): Promise<Card | null> {
  const found = await definitions.definition(sheet.programme, sheet.version);
  return (found.ok && found.value.cards.find(({ id }) => id === sheet.card)) || null;
}

/** Sends what waits once more: the same key, the same body. */
export async function resend(
  { handIn: waiting, person, agreed, quiet }: ResendEffect,
  performing: Performing,
): Promise<void> {
  const { port, queue, signal } = performing;
  const card = await cardOf(waiting, performing);
  const sheet = card === null ? null : await sheetOf(waiting, performing);
  const reading = card === null || sheet === null ? null : await port.read(sheet.id, card);
  const now =
    card === null || reading === null
      ? null
      : answersHash(checkNow(card, reading, performing).answers);
  const attempt = await queue.attempt(waiting, {
    person,
    answersHash: agreed ? null : now,
    signal,
  });
  await told(waiting, attempt, quiet, performing);
  if (attempt.kind === 'accepted' && reading !== null && card !== null) {
    await writeOwedReceipt(reading, card, performing);
  }
}
