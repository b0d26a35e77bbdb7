import { answersHash } from '../../client/hand-in';
import { changedAnswers } from '../card/merge';
import type { Effect } from '../effect';
import { dropConflict } from './conflict';
import { checkNow, handOver } from './hand-in';
import { keepLink } from './receipt';
import type { Performing } from './surroundings';

type AcceptEffect = Extract<Effect, { readonly kind: 'accept-merge' }>;

/** Lets the sheet rest on the revision that it was compared with: nothing of it is unseen any more. */
async function restOn(
  { conflict: { instance, caseId, current } }: AcceptEffect,
  performing: Performing,
): Promise<void> {
  const known = await performing.links.of(instance);
  const link = known ?? { instance, caseId, receipt: null, receiptWritten: false };
  await keepLink({ ...link, caseId, basedOn: current.etag }, performing);
}

/**
 * Writes the chosen answers into the sheet and hands them in as the next revision. The sheet is
 * written first and rests on the newer revision only when it says all that was chosen; whatever stops
 * in between, the next comparison begins with what was not done.
 */
export async function acceptMerge(effect: AcceptEffect, performing: Performing): Promise<void> {
  const { port, dispatch } = performing;
  const { sheet, card, person, answers, conflict, asInCase } = effect;
  const { instance, caseId, current } = conflict;
  const reading = await port.read(sheet.id, card);
  const mine = checkNow(card, reading, performing).answers;
  if (answersHash(mine) !== effect.answersHash) {
    dispatch({ kind: 'card-read', reading });
    dispatch({ kind: 'told', notice: { kind: 'changed-meanwhile' } });
    return;
  }
  await port.write(sheet.id, card, changedAnswers(card, mine, answers));
  const written = await port.read(sheet.id, card);
  const check = checkNow(card, written, performing);
  dispatch({ kind: 'card-read', reading: written });
  const left = Object.keys(changedAnswers(card, check.answers, answers)).length;
  if (left > 0) {
    dispatch({ kind: 'told', notice: { kind: 'cells-kept', count: left } });
    return;
  }
  await restOn(effect, performing);
  dispatch({ kind: 'merged', instance });
  if (asInCase || check.issues.length > 0) {
    await dropConflict(instance, performing);
    const { length: count } = check.issues;
    dispatch({
      kind: 'told',
      notice: count > 0 ? { kind: 'refused-card', count } : { kind: 'as-in-case' },
    });
    return;
  }
  const destination = { kind: 'case', caseId, basedOn: current.etag } as const;
  await handOver(
    { reading: written, card, person, answers: check.answers, destination },
    performing,
  );
}
