/** Conditions that the cards of this programme share. */
import type { BooleanExpression, ItemId } from '../../definition/expression';
import { answered, any, atLeast, not, value } from '../../definition/expressions';

/** `then` holds wherever `when` does. */
export const implies = (when: BooleanExpression, then: BooleanExpression): BooleanExpression =>
  any(not(when), then);

/** The day in `later` is not before that in `earlier`, as far as both are given. */
export const notBefore = (later: ItemId, earlier: ItemId): BooleanExpression =>
  any(not(answered(later)), not(answered(earlier)), atLeast(value(later), value(earlier)));
