import type { Answers } from '../card/answers';
import type { RuleId } from '../definition/expression';
import type { Card } from '../definition/programme';
import type { ResultValue } from './compile';
import { compileRules, type CompiledRules, type Results } from './evaluate';

const compiled = new WeakMap<Card, CompiledRules>();

/** A card's rules are compiled at the first use and kept as long as the card. */
function rulesOf(card: Card): CompiledRules {
  const rules = compiled.get(card) ?? compileRules(card);
  compiled.set(card, rules);
  return rules;
}

/** The results of one filling, explained. */
export const resultsOf = (card: Card, answers: Answers): Results => rulesOf(card).results(answers);

/** The values of all results, without their explanations. */
export const resultValues = (card: Card, answers: Answers): ReadonlyMap<RuleId, ResultValue> =>
  rulesOf(card).values(answers);
