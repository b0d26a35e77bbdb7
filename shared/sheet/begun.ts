/** Whether anybody has begun to fill a card: before that it has no results, and blames nobody. */
import { answerTo, type Answers } from '../card/answers';
import { itemsOf, type Card } from '../definition/programme';
import { absoluteAddress } from './address';
import type { HiddenColumns } from './plan';

const asks = (card: Card): boolean => itemsOf(card).some(({ kind }) => kind !== 'info');

/** Whether a card has any answer; one that asks nothing is always begun. */
export const isBegun = (card: Card, answers: Answers): boolean =>
  !asks(card) ||
  itemsOf(card).some(({ id, kind }) => {
    const answer = answerTo(answers, id);
    return kind === 'table' ? Array.isArray(answer) && answer.length > 0 : answer !== null;
  });

/** The cell that counts what is filled in; null on a card that asks nothing. */
export const begunCell = (card: Card, { results }: HiddenColumns): string | null =>
  asks(card) ? absoluteAddress({ row: 0, column: results.values }) : null;

/** A formula (with `=`) that comes to `otherwise` on a card that nobody has begun to fill. */
export const onceBegun = (begun: string | null, formula: string, otherwise = '""'): string =>
  begun === null ? formula : `=IF(${begun}=0,${otherwise},${formula.slice(1)})`;
