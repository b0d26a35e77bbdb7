import type { CardId } from '../../shared/definition/programme';
import type { RevisionRecord } from '../store/revisions';
import type { RevisionContent } from './accept-card';
import type { Score } from './score';

/** The newest accepted fillings of a case, as a decision rests on them. */
export interface AcceptedCards {
  readonly revisions: ReadonlyMap<CardId, RevisionRecord>;
  /** What each card came to: as it was accepted, or, if nobody hands it in, with those it reads. */
  readonly scores: ReadonlyMap<CardId, Score>;
  /** The revisions of other cards that each score was worked out from. */
  readonly from: ReadonlyMap<CardId, Readonly<Record<CardId, number>>>;
}

/** Reads the newest revisions, each written by `makeRevision` alone. */
export function acceptedIn(records: readonly RevisionRecord[]): AcceptedCards {
  const revisions = new Map(records.map((record) => [record.card, record]));
  const scores = new Map<CardId, Score>();
  const from = new Map<CardId, Readonly<Record<CardId, number>>>();
  const inOrder = [...records].sort((a, b) => (a.acceptedAt < b.acceptedAt ? -1 : 1));
  for (const { card, revision, content } of inOrder) {
    const { scores: found, sources } = JSON.parse(content) as RevisionContent;
    from.set(card, sources);
    for (const [id, score] of Object.entries(found)) {
      if (id !== card && revisions.has(id)) continue;
      scores.set(id, score);
      if (id !== card) from.set(id, { [card]: revision });
    }
  }
  return { revisions, scores, from };
}

/**
 * Whether a card rests on a revision of another card that is no more the newest, itself or by a card
 * between them. Cards never take from each other in a circle.
 */
export const isOutdated = (accepted: AcceptedCards, card: CardId): boolean =>
  Object.entries(accepted.from.get(card) ?? {}).some(
    ([source, revision]) =>
      accepted.revisions.get(source)?.revision !== revision || isOutdated(accepted, source),
  );

/** A result as it was accepted; null while there is none. */
export const acceptedResult = ({ scores }: AcceptedCards, card: CardId, rule: string) =>
  scores.get(card)?.results[rule] ?? null;

/** What a decision names: exact revisions, the rules' hash, and what each card came to from which. */
export const basisOf = ({ revisions, scores, from }: AcceptedCards) => ({
  revisions: Object.fromEntries(
    [...revisions].map(([card, { revision, sha256 }]) => [card, { revision, sha256 }]),
  ),
  scores: Object.fromEntries(
    [...scores].map(([card, { rules, results }]) => [
      card,
      {
        rules,
        from: from.get(card) ?? {},
        results: Object.fromEntries(
          Object.entries(results).map(([rule, { value }]) => [rule, value]),
        ),
      },
    ]),
  ),
});
