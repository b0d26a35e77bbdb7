import type { Answers } from '../../../shared/card/answers';
import { itemsOf, type Card } from '../../../shared/definition/programme';
import { buildSheet } from '../../../shared/sheet/build';
import type { SheetIdentity, SheetPlan } from '../../../shared/sheet/plan';
import { linkedSheet, readableAnswers } from '../links/link-plan';
import type { RelatedSheet } from './look-around';

/** The plan of a card linked to the sheets that its items come from; their answers decide heights. */
export function planCard(
  card: Card,
  identity: SheetIdentity,
  name: string,
  own: Answers,
  sources: readonly RelatedSheet[],
): SheetPlan {
  const shown = Object.fromEntries(
    sources.flatMap((source) => {
      const answers = readableAnswers(source.card, source.snapshot);
      return itemsOf(card)
        .filter(({ from }) => from === source.card.id)
        .map(({ id }) => [id, answers[id] ?? null]);
    }),
  );
  return buildSheet(card, {
    identity,
    name,
    answers: { ...own, ...shown },
    links: new Map(sources.map((source) => [source.card.id, linkedSheet(source.snapshot)])),
  });
}
