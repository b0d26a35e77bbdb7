import type { Answers } from '../../shared/card/answers';
import { answersWithSources } from '../../shared/card/sources';
import type { ItemId } from '../../shared/definition/expression';
import { rulesHash, type Hash } from '../../shared/definition/hash';
import {
  isPersonal,
  itemsOf,
  type Card,
  type CardId,
  type Programme,
} from '../../shared/definition/programme';
import { itemsRead } from '../../shared/rules/order';
import type { Results } from '../../shared/rules/evaluate';
import { resultsOf } from '../../shared/rules/results';

/** What a card came to, by which rules. */
export interface Score {
  readonly programme: string;
  readonly version: string;
  readonly card: CardId;
  readonly rules: Hash;
  readonly results: Results;
}

const hashes = new WeakMap<Card, Hash>();
function hashOf(card: Card): Hash {
  const known = hashes.get(card) ?? rulesHash(card);
  hashes.set(card, known);
  return known;
}

/** Scores one filling of a card. */
export const scoreOf = (programme: Programme, card: Card, answers: Answers): Score => ({
  programme: programme.id,
  version: programme.version,
  card: card.id,
  rules: hashOf(card),
  results: resultsOf(card, answers),
});

/**
 * A score without personal values among its reasons: with its card it is kept for ever, and in the
 * stored answer to the call that handed the card in.
 */
export function withoutPersonal(programme: Programme, score: Score): Score {
  const personal = new Set(
    programme.cards.flatMap((card) =>
      itemsOf(card)
        .filter(isPersonal)
        .map(({ id }) => id),
    ),
  );
  const results = Object.entries(score.results).map(([rule, result]) => {
    const explanation = result.explanation.map((entry) =>
      'item' in entry && personal.has(entry.item) ? { ...entry, value: null } : entry,
    );
    return [rule, { ...result, explanation }] as const;
  });
  return { ...score, results: Object.fromEntries(results) };
}

/** Whether all that a card's rules read comes from the given cards. */
function restsOn(card: Card, sources: ReadonlySet<CardId>): boolean {
  if (card.rules.length === 0) return false;
  const read = new Set<ItemId>(card.rules.flatMap(({ expression }) => itemsRead(expression)));
  return itemsOf(card).every((item) => !read.has(item.id) || sources.has(item.from ?? card.id));
}

/**
 * Scores of every card that the answers handed in decide: the cards themselves, and those that take
 * all that their rules read from them; without personal values.
 */
export function scoresFrom(
  programme: Programme,
  handedIn: ReadonlyMap<CardId, Answers>,
): Readonly<Record<CardId, Score>> {
  const sources = new Set(handedIn.keys());
  const scored = programme.cards
    .filter((card) => restsOn(card, sources))
    .map((card) => {
      const answers = answersWithSources(programme, card, handedIn);
      return [card.id, withoutPersonal(programme, scoreOf(programme, card, answers))] as const;
    });
  return Object.fromEntries(scored);
}
