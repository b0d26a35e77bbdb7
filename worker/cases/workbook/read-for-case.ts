import type { InferOutput } from 'valibot';
import type { workbookResponse } from '../../../shared/api/workbooks';
import type { StepContext } from '../context';
import { programmeOfCase } from '../find-programme';
import { loadCase } from '../load-case';
import { seesPersonal } from '../rights';
import { refuse } from '../../refusal';
import { isRead } from './hand-in';
import { checkedAlone, presentFile } from './present';
import { readFile } from './read-file';
import { weighCards } from './weigh';
import { warsawDay } from '../../../shared/process/days';

type Response = InferOutput<typeof workbookResponse>;

/** What a file says by itself: each card by the version that it was made for. */
export function readAlone(
  bytes: Uint8Array,
  { programmes, language, now }: Pick<StepContext, 'programmes' | 'language' | 'now'>,
): Response {
  const file = readFile(bytes, { programmes, language });
  return presentFile(file, language, checkedAlone(warsawDay(now), language));
}

/**
 * What a file says for a case: by the case's version, and with what the case holds of other cards.
 *
 * @throws {Refused} 404 when the caller may not see the case; 403 when they may not know the people
 *   in it, for a check against their items would tell of them.
 */
export async function readForCase(
  caseId: string,
  bytes: Uint8Array,
  context: StepContext,
): Promise<Response> {
  const { db, caller, programmes, language } = context;
  const { record, seenBy } = await loadCase(db, caller, caseId);
  if (!seesPersonal(seenBy)) refuse('forbidden');
  const programme = programmeOfCase(record, programmes);
  const file = readFile(bytes, { programmes, language, ofCase: programme });
  const weighed = await weighCards(context, caseId, programme, file.cards.filter(isRead));
  return presentFile(file, language, (one) => {
    const found = weighed.find((card) => card.one === one);
    return { answers: found?.checked.merged ?? {}, issues: found?.issues ?? [] };
  });
}
