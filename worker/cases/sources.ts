import type { SourceFilling } from '../../shared/card/sources';
import type { ItemId } from '../../shared/definition/expression';
import type { Card, CardId } from '../../shared/definition/programme';
import { resultValues } from '../../shared/rules/results';
import type { Answers } from '../../shared/card/answers';
import { isSaid, type OpenedRevision } from '../store/revisions';
import { answersOf, contentOf } from './open-revision';

/** The current filling of another card, from which a card takes answers and results. */
export interface Source extends SourceFilling {
  readonly revision: number;
  /** The revisions of the cards that it took from itself when it was accepted. */
  readonly madeFrom: Readonly<Record<CardId, number>>;
  /** The items by which it tells what the case holds of people. */
  readonly personal: ReadonlySet<ItemId>;
}
export type Sources = ReadonlyMap<CardId, Source>;

/** An accepted revision as a source: what it came to is what was found when it was accepted. */
export function sourceOfRevision(opened: OpenedRevision): Source {
  const { card, revision } = opened.record;
  const { scores, sources } = contentOf(opened);
  const results = scores[card]?.results ?? {};
  return {
    revision,
    madeFrom: sources,
    personal: new Set(opened.personal.filter(isSaid).map(({ item }) => item)),
    answers: answersOf(opened, true).answers,
    result: (rule) => results[rule]?.value ?? null,
  };
}

/**
 * A filling that is handed in together with the cards that take from it.
 *
 * @param merged its own answers and those that it takes itself.
 */
export function sourceOfFilling(card: Card, revision: number, merged: Answers): Source {
  const results = resultValues(card, merged);
  return {
    revision,
    madeFrom: {},
    personal: new Set(),
    answers: merged,
    result: (rule) => results.get(rule) ?? null,
  };
}
