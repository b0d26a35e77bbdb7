import type { ItemId } from '../definition/expression';

/** A row of a table: the answers in its columns. */
export type TableRow = Readonly<Record<ItemId, string | number | null>>;

/**
 * The answer to one item: text, a date as `YYYY-MM-DD`, an option's id; a number; the ids of the
 * options picked; the rows of a table; null when unanswered.
 */
export type AnswerValue = string | number | readonly string[] | readonly TableRow[] | null;

/** The answers to a card. An item left out is unanswered. */
export type Answers = Readonly<Record<ItemId, AnswerValue>>;

/** The answer to `item`, null when there is none; inherited names (`constructor`) are no answers. */
export const answerTo = (answers: Answers, item: ItemId): AnswerValue =>
  Object.hasOwn(answers, item) ? (answers[item] ?? null) : null;
