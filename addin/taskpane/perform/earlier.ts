import {
  earlierKey,
  earlierShownBy,
  NOTHING_EARLIER,
  revisionAt,
  type EarlierValue,
} from '../../../shared/card/earlier';
import { validateCard } from '../../../shared/card/validate';
import { valueIn, type SourceFilling } from '../../../shared/card/sources';
import type { Card, Programme } from '../../../shared/definition/programme';
import { warsawDay } from '../../../shared/process/days';
import type { ResultValue } from '../../../shared/rules/compile';
import type { CaseCard, CaseDetail } from '../../client/api';
import type { Outcome } from '../../client/outcome';
import type { Performing } from './surroundings';

function fillingOf(
  card: Card,
  { answers, scores }: CaseCard,
  { now, language }: Performing,
): SourceFilling {
  const results = scores[card.id]?.results ?? {};
  return {
    answers: validateCard(card, answers, { today: warsawDay(now()), language: language() }).answers,
    result: (rule): ResultValue => results[rule]?.value ?? null,
  };
}

/** What the earlier revisions of a case say that some of its cards show. */
export async function readEarlier(
  programme: Programme,
  { id, events }: CaseDetail,
  cards: readonly Card[],
  performing: Performing,
): Promise<Outcome<EarlierValue>> {
  const found = new Map<string, { readonly card: Card; readonly filling: SourceFilling }>();
  for (const of of earlierShownBy(cards)) {
    const card = programme.cards.find((one) => one.id === of.card);
    const revision = revisionAt(of, events);
    if (card === undefined || revision === null) continue;
    const read = await performing.api.readRevision(id, card.id, revision, performing.signal);
    if (!read.ok) return read;
    found.set(earlierKey(of), { card, filling: fillingOf(card, read.value, performing) });
  }
  if (found.size === 0) return { ok: true, value: NOTHING_EARLIER, etag: null };
  const value: EarlierValue = (of, item) => {
    const stood = found.get(earlierKey(of));
    return stood === undefined ? null : valueIn(stood.card, item, stood.filling);
  };
  return { ok: true, value, etag: null };
}
