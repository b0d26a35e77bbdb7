import { expect, it } from 'vitest';
import { SC_KIS } from '../programmes/sc-kis';
import { buildSheet } from './build';

/** What stands beside the years of the calculator, which takes 1 to 10. */
function stateOf(years: number | null): unknown {
  const card = SC_KIS.cards.find(({ id }) => id === 'kalkulator-zaniechania');
  if (card === undefined) throw new Error('no such card');
  const identity = { programme: 'sc-kis', version: '1.0.0', card: card.id, instance: 'x' };
  const plan = buildSheet(card, { identity, answers: { lata: years } });
  const row = plan.answers.find(({ item }) => item === 'lata')?.row ?? -1;
  const state = plan.cells[row]?.find(({ role }) => role === 'state')?.content;
  return state?.kind === 'formula' ? state.cached : null;
}

it.each([
  [10, '✓ gotowe'],
  [11, '✗ popraw'],
  [2.5, '✗ popraw'],
  [null, '• uzupełnij'],
])('says of %s years: %s', (years, state) => {
  expect(stateOf(years)).toBe(state);
});
