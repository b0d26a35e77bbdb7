import type { AnswerValue, Answers } from '../../shared/card/answers';
import type { ItemId } from '../../shared/definition/expression';
import type { OpenedRevision } from '../store/revisions';
import type { RevisionContent } from './accept-card';

/** The content of a stored revision; `makeRevision` alone writes it. */
export const contentOf = (revision: OpenedRevision): RevisionContent =>
  JSON.parse(revision.record.content) as RevisionContent;

/** A revision's answers, its personal ones as far as they are there. */
export interface AnswersOfRevision {
  readonly answers: Answers;
  /** Personal items whose values have been erased or are not for the reader. */
  readonly withheld: readonly ItemId[];
}

/** Puts the answers of a revision together again. */
export function answersOf(revision: OpenedRevision, withPersonal: boolean): AnswersOfRevision {
  const { answers, commitments } = contentOf(revision);
  const personal = new Map(
    withPersonal
      ? revision.personal.map(({ item, value }) => [item, JSON.parse(value) as AnswerValue])
      : [],
  );
  const items = Object.keys(commitments);
  return {
    answers: {
      ...answers,
      ...Object.fromEntries(items.map((item) => [item, personal.get(item) ?? null])),
    },
    withheld: items.filter((item) => !personal.has(item)),
  };
}
