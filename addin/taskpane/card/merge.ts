import { canonicalJson } from '../../../shared/definition/hash';
import { answerTo, type Answers } from '../../../shared/card/answers';
import { mergeAnswers, type Merge } from '../../../shared/card/merge';
import { maxRows } from '../../../shared/card/read-table';
import { validateCard } from '../../../shared/card/validate';
import { itemsOf, type Card, type TableItem } from '../../../shared/definition/programme';
import type { Language } from '../../../shared/messages/language';
import type { CaseCard } from '../../client/api';
import type { Conflict, ReadCard } from '../state';

interface Context {
  readonly today: string;
  readonly language: Language;
}

const validIn = (card: Card, { answers }: CaseCard, context: Context): Answers =>
  validateCard(card, answers, context).answers;

/** The sheet beside the newer revision of the case, and the one that both go back to. */
export const mergeOf = (
  { current, base }: Conflict,
  { card, check }: Pick<ReadCard, 'card' | 'check'>,
  context: Context,
): Merge =>
  mergeAnswers(card, {
    base: base === null ? null : validIn(card, base, context),
    mine: check.answers,
    theirs: validIn(card, current, context),
    unseen: new Set(current.withheld),
    forgotten: new Set(base?.withheld),
  });

/** The answers that differ: those of `after`. */
export const changedAnswers = (card: Card, before: Answers, after: Answers): Answers =>
  Object.fromEntries(
    itemsOf(card).flatMap(({ id }) => {
      const [was, is] = [answerTo(before, id), answerTo(after, id)];
      return canonicalJson(was) === canonicalJson(is) ? [] : [[id, is] as const];
    }),
  );

/** The first table that cannot hold the rows that were chosen for it. */
export const overfullTable = (card: Card, answers: Answers): TableItem | null =>
  itemsOf(card).find((item): item is TableItem => {
    const rows = answerTo(answers, item.id);
    return item.kind === 'table' && Array.isArray(rows) && rows.length > maxRows(item);
  }) ?? null;

const isBlank = (row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  Object.values(row).every((cell: unknown) => cell === null || cell === '');

/** The number on the sheet of a table's row, counted from 1, by its number without blank rows. */
export function rowOnSheet(found: unknown, number: number): number {
  if (!Array.isArray(found)) return number;
  const rows: readonly unknown[] = found;
  const filled = rows.flatMap((row, index) => (isBlank(row) ? [] : [index + 1]));
  return filled[number - 1] ?? number;
}
