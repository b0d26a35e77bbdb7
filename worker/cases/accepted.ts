import type { CardId } from '../../shared/definition/programme';
import type { RevisionRecord } from '../store/revisions';
import type { RevisionContent } from './accept-card';
import type { Score } from './score';

/** The newest accepted fillings of a case, as a decision rests on them. */
export interface AcceptedCards {
  readonly revisions: ReadonlyMap<CardId, RevisionRecord>;
  /** What each card came to: as it was accepted, or, if nobody hands it in, with those it reads. */
  readonly scores: ReadonlyMap<CardId, Score>;
}

/** Reads the newest revisions, each written by `makeRevision` alone. */
export function acceptedIn(records: readonly RevisionRecord[]): AcceptedCards {
  const revisions = new Map(records.map((record) => [record.card, record]));
  const scores = new Map<CardId, Score>();
  const inOrder = [...records].sort((a, b) => (a.acceptedAt < b.acceptedAt ? -1 : 1));
  for (const { card, content } of inOrder) {
    const found = (JSON.parse(content) as RevisionContent).scores;
    for (const [id, score] of Object.entries(found)) {
      if (id === card || !revisions.has(id)) scores.set(id, score);
    }
  }
  return { revisions, scores };
}

/** A result as it was accepted; null while there is none. */
export const acceptedResult = ({ scores }: AcceptedCards, card: CardId, rule: string) =>
  scores.get(card)?.results[rule] ?? null;

/** What a decision names: exact revisions, the rules' hash, and what each card came to. */
export const basisOf = ({ revisions, scores }: AcceptedCards) => ({
  revisions: Object.fromEntries(
    [...revisions].map(([card, { revision, sha256 }]) => [card, { revision, sha256 }]),
  ),
  scores: Object.fromEntries(
    [...scores].map(([card, { rules, results }]) => [
      card,
      {
        rules,
        results: Object.fromEntries(
          Object.entries(results).map(([rule, { value }]) => [rule, value]),
        ),
      },
    ]),
  ),
});
