import type { Answers } from '../card/answers';
import type { Card } from '../definition/programme';
import { compileRules, type Results } from './evaluate';

const compiled = new WeakMap<Card, (answers: Answers) => Results>();

/** The results of one filling; the card's rules are compiled at the first call and kept. */
export function resultsOf(card: Card, answers: Answers): Results {
  const evaluate = compiled.get(card) ?? compileRules(card);
  compiled.set(card, evaluate);
  return evaluate(answers);
}
