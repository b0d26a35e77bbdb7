/** Values that a card shows of revisions that stood when something happened in its case. */
import { itemsOf, type Card, type CardId, type Filled } from '../definition/programme';
import { CARD_HANDED_IN } from '../process/standing';
import type { AnswerValue } from './answers';

/** A card as it stood when an event happened last. */
export type EarlierCard = Pick<Extract<Filled, { readonly by: 'revision' }>, 'card' | 'at'>;

/** What earlier revisions say: of an item or a rule by its id; null where nothing had been handed in. */
export type EarlierValue = (of: EarlierCard, id: string) => AnswerValue;

export const NOTHING_EARLIER: EarlierValue = () => null;

/** The earlier revisions that cards show, each once. */
export function earlierShownBy(cards: readonly Card[]): readonly EarlierCard[] {
  const found = new Map<string, EarlierCard>();
  for (const { filled } of cards.flatMap(itemsOf)) {
    if (filled?.by !== 'revision') continue;
    const { card, at } = filled;
    found.set(earlierKey({ card, at }), { card, at });
  }
  return [...found.values()];
}

/** Names an earlier revision. */
export const earlierKey = ({ card, at }: EarlierCard): string => `${card} ${at}`;

/** A step of a case with what it carried. */
interface RecordedStep {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Revisions that the opening of a case, or the accepting of a card, tells of. */
function revisionIn({ event, data }: RecordedStep, card: CardId): number | null {
  if (event === CARD_HANDED_IN) {
    const { card: of, revision } = data;
    return of === card && typeof revision === 'number' ? revision : null;
  }
  const { cards } = data;
  return typeof cards === 'object' && cards !== null && Object.hasOwn(cards, card) ? 1 : null;
}

/**
 * The number of the revision of a card that stood when an event happened last; null when it has not
 * happened, or nothing had been handed in.
 *
 * @param steps of the case, in the order in which they happened.
 */
export function revisionAt(
  { card, at }: EarlierCard,
  steps: readonly RecordedStep[],
): number | null {
  const end = steps.findLastIndex(({ event }) => event === at);
  return steps
    .slice(0, end + 1)
    .reduce<number | null>((found, step) => revisionIn(step, card) ?? found, null);
}
