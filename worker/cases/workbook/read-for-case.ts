import type { InferOutput } from 'valibot';
import type { workbookResponse } from '../../../shared/api/workbooks';
import { itemsOf, type CardId } from '../../../shared/definition/programme';
import type { StepContext } from '../context';
import { programmeOfCase } from '../find-programme';
import { loadCase } from '../load-case';
import { seesPersonal } from '../rights';
import { handsOutPersonal, type RevisionOfCase } from '../../personal/hand-out';
import { refuse } from '../../refusal';
import { isRead } from './hand-in';
import { checkedAlone, presentFile } from './present';
import type { Source } from '../sources';
import { readFile, type ReadCard } from './read-file';
import { weighCards, type WeighedCard } from './weigh';
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

/** Whether a card is told by one of the case’s other cards who somebody is. */
const isTold = ({ card }: ReadCard, from: CardId, { personal }: Source): boolean =>
  itemsOf(card).some((item) => item.from === from && personal.has(item.id));

/** The case's revisions that tell cards of the file something about people. */
function readIn(cards: readonly WeighedCard[]): readonly RevisionOfCase[] {
  const read = cards.flatMap(({ one, sources }) =>
    [...sources]
      .filter(([card, source]) => isTold(one, card, source))
      .map(([card, { revision }]) => [card, { card, revision }] as const),
  );
  return [...new Map(read).values()];
}

/**
 * What a file says for a case: by the case's version, and with what the case holds of other cards.
 *
 * @throws {Refused} 404 when the caller may not see the case; 403 when they may not know the people
 *   in it, for a check against their items would tell of them; 409 when it cannot be written down
 *   that they were told.
 */
export async function readForCase(
  caseId: string,
  bytes: Uint8Array,
  context: StepContext,
): Promise<Response> {
  const { db, caller, programmes, language } = context;
  const loaded = await loadCase(db, caller, caseId);
  const { record, seenBy } = loaded;
  if (!seesPersonal(seenBy)) refuse('forbidden');
  const programme = programmeOfCase(record, programmes);
  const file = readFile(bytes, { programmes, language, ofCase: programme });
  const weighed = await weighCards(context, record, programme, file.cards.filter(isRead));
  if (!(await handsOutPersonal(context, loaded, readIn(weighed)))) {
    refuse('in-work', { headers: { 'Retry-After': '1' } });
  }
  return presentFile(file, language, (one) => {
    const found = weighed.find((card) => card.one === one);
    return { answers: found?.checked.merged ?? {}, issues: found?.issues ?? [] };
  });
}
