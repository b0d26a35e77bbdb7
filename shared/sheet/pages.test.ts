import { expect, it } from 'vitest';
import { WNIOSEK } from '../programmes/sc-kis/wniosek';
import { buildSheet } from './build';

it('begins a page rather than tear a text that fits on one', () => {
  const identity = { programme: 'sc-kis', version: '1.0.0', card: 'wniosek', instance: 'x' };
  const answers = { opis_lokal: 'Klub zajmuje parter budynku przy ulicy Bialskiej. '.repeat(30) };
  const plan = buildSheet(WNIOSEK, { identity, answers });
  const text = plan.answers.find(({ item }) => item === 'opis_lokal');
  // Its heading is the row above: the page begins with that.
  expect(plan.print.pageBreaksBefore).toContain((text?.row ?? 0) - 1);
});
