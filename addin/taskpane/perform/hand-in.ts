import * as v from 'valibot';
import { cardResponse } from '../../../shared/api/cases';
import type { Card } from '../../../shared/definition/programme';
import { openingEvent } from '../../../shared/process/standing';
import { warsawDay } from '../../../shared/process/days';
import type { CaseLink } from '../../client/case-links';
import { answersHash, makeHandIn, type Destination, type HandIn } from '../../client/hand-in';
import type { Attempt } from '../../client/hand-in-queue';
import { WorkbookError, type CardReading, type CardSheet } from '../../workbook/port';
import { checkReading } from '../card/check';
import type { Effect } from '../effect';
import { caseOfReceipt } from './find-case';
import { keepLink, writeOwedReceipt } from './receipt';
import type { Performing } from './surroundings';

type HandInEffect = Extract<Effect, { readonly kind: 'hand-in' }>;
type ResendEffect = Extract<Effect, { readonly kind: 'resend' }>;

const checkNow = (card: Card, reading: CardReading, { now, language }: Performing) =>
  checkReading(card, reading, { today: warsawDay(now()), language: language() });

/** The link of a sheet; found by the receipt on it where this device does not know it. */
async function linkOf(reading: CardReading, performing: Performing): Promise<CaseLink | null> {
  const { sheet, receipt } = reading;
  if (sheet.origin === 'copy') return null;
  const { instance } = sheet.identity;
  const known = await performing.links.of(instance);
  if (known !== null || receipt === null) return known;
  const caseId = await caseOfReceipt(receipt.number, performing);
  if (caseId === null) return null;
  return { instance, caseId, basedOn: null, receipt, receiptWritten: true };
}

/** The ETag of the revision that a linked sheet rests on; null when there is none yet. */
async function basisOf(
  link: CaseLink,
  card: Card,
  { api, signal }: Performing,
): Promise<string | null> {
  if (link.basedOn !== null || link.receipt === null) return link.basedOn;
  const current = await api.readCard(link.caseId, card.id, signal);
  return current.ok ? current.value.etag : null;
}

async function destinationOf(
  { programme, card, over }: HandInEffect,
  reading: CardReading,
  performing: Performing,
): Promise<Destination | null> {
  const link = await linkOf(reading, performing);
  if (link !== null) {
    const basedOn = over ?? (await basisOf(link, card, performing));
    return { kind: 'case', caseId: link.caseId, basedOn };
  }
  const opens = openingEvent(programme.process)?.cards?.includes(card.id) === true;
  return opens ? { kind: 'new-case' } : null;
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
  await keepLink(link, performing);
  if (etag !== null) return;
  const current = await api.readCard(caseId, card, signal);
  if (current.ok) await keepLink({ ...link, basedOn: current.value.etag }, performing);
}

async function told(
  handIn: HandIn,
  attempt: Attempt,
  quiet: boolean,
  performing: Performing,
): Promise<void> {
  const { dispatch } = performing;
  if (attempt.kind === 'accepted') await accepted(handIn, attempt, performing);
  if (attempt.kind === 'refused' && attempt.failure.kind === 'conflict') {
    const { current, etag } = attempt.failure;
    const parsed = v.safeParse(cardResponse, current);
    if (parsed.success && handIn.caseId !== null) {
      const { instance, card } = handIn.sheet;
      const conflict = {
        instance,
        caseId: handIn.caseId,
        card,
        etag: etag ?? parsed.output.etag,
        current: parsed.output,
      };
      dispatch({ kind: 'conflict-found', conflict });
    }
  }
  dispatch({ kind: 'attempted', handIn, attempt, quiet });
}

/**
 * Hands in what was confirmed: reads the sheet once more and sends only what the person saw. The
 * hand-in is stored before it is sent; its receipt is written on the sheet.
 */
export async function handIn(effect: HandInEffect, performing: Performing): Promise<void> {
  const { port, queue, dispatch, now, newKey, signal } = performing;
  const { sheet, card, person } = effect;
  const reading = await port.read(sheet.id, card);
  const check = checkNow(card, reading, performing);
  if (check.issues.length > 0 || answersHash(check.answers) !== effect.answersHash) {
    dispatch({ kind: 'card-read', reading });
    dispatch({ kind: 'told', notice: { kind: 'changed-since' } });
    return;
  }
  const destination = await destinationOf(effect, reading, performing);
  if (destination === null) {
    dispatch({ kind: 'told', notice: { kind: 'no-case' } });
    return;
  }
  const made = makeHandIn({
    key: newKey(),
    person,
    sheet: sheet.identity,
    destination,
    answers: check.answers,
    now: now(),
  });
  await queue.add(made);
  const context = { person, answersHash: effect.answersHash, signal };
  const attempt = await queue.attempt(made, context);
  await told(made, attempt, false, performing);
  dispatch({ kind: 'queue-read', handIns: await queue.waiting() });
  if (attempt.kind !== 'accepted') return;
  await writeOwedReceipt(reading, card, performing);
  // Whoever handed the card in has looked at what it rests on.
  if (reading.changed.size > 0) await port.markSeen(sheet.id).catch(ignoreRefusal);
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
  const { port, queue, dispatch, signal } = performing;
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
  dispatch({ kind: 'queue-read', handIns: await queue.waiting() });
  if (attempt.kind === 'accepted' && reading !== null && card !== null) {
    await writeOwedReceipt(reading, card, performing);
  }
}
