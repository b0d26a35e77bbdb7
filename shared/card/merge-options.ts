/** Two versions of the answer to a question with several answers, option by option. */
import { canonicalJson } from '../definition/hash';
import type { OptionId } from '../definition/expression';
import type { ChoicesItem } from '../definition/programme';
import type { AnswerValue } from './answers';
import type { MergeSide, OptionPart } from './merge-part';

/** An option that both sides picked, or one that they differ in. */
export type OptionSlot = { readonly kind: 'agreed'; readonly option: OptionId } | OptionPart;

const picks = (answer: AnswerValue, option: OptionId): boolean =>
  Array.isArray(answer) && answer.includes(option);

/**
 * An option is picked or not, so of one that the sides differ in exactly one of them has changed it:
 * an option alone is never a conflict. The question as a whole is one, and the result null, where a
 * side says nothing or „none of these”, and where what is left of both together would say nothing.
 */
export function mergeOptions(
  of: ChoicesItem,
  answers: Readonly<Record<'base' | MergeSide, AnswerValue>>,
): readonly OptionSlot[] | null {
  const saysSome = (answer: AnswerValue): boolean => of.options.some(({ id }) => picks(answer, id));
  if (!saysSome(answers.mine) || !saysSome(answers.theirs)) return null;
  const slots = of.options.flatMap(({ id }): OptionSlot[] => {
    const base = picks(answers.base, id);
    const [mine, theirs] = [picks(answers.mine, id), picks(answers.theirs, id)];
    if (mine === theirs) return mine ? [{ kind: 'agreed', option: id }] : [];
    const key = canonicalJson([of.id, 'option', id, mine, theirs]);
    const by = base === mine ? 'theirs' : 'mine';
    return [{ kind: 'option', key, item: of.id, option: id, by, base, mine, theirs }];
  });
  // Who changed a pick turned it round.
  const isSaid = slots.some((slot) => slot.kind === 'agreed' || !slot.base);
  return isSaid ? slots : null;
}
