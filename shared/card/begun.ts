/** Whether anybody has begun to fill a card: before that it has no results, and blames nobody. */
import { itemsOf, type Card } from '../definition/programme';
import { answerTo, type Answers } from './answers';

/** Whether a card asks anything of anybody. */
export const asks = (card: Card): boolean => itemsOf(card).some(({ kind }) => kind !== 'info');

/** Whether a card has any answer; one that asks nothing is always begun. */
export const isBegun = (card: Card, answers: Answers): boolean =>
  !asks(card) ||
  itemsOf(card).some(({ id, kind }) => {
    const answer = answerTo(answers, id);
    return kind === 'table' ? Array.isArray(answer) && answer.length > 0 : answer !== null;
  });
