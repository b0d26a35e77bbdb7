import { describe, expect, it } from 'vitest';
import { SC_KIS } from '../programmes/sc-kis';
import { buildSheet } from './build';
import { addressOf } from './address';

describe('buildSheet', () => {
  it.each(SC_KIS.cards.map((card) => [card.id, card] as const))('%s', (_, card) => {
    const plan = buildSheet(card, {
      identity: { programme: 'sc-kis', version: '1.0.0', card: card.id, instance: 'x' },
    });
    const formulas = plan.cells
      .flat()
      .flatMap((c) => (c.content.kind === 'formula' ? [c.content.formula] : []));
    console.log(
      card.id,
      plan.heights.length,
      plan.columns.length,
      Math.max(...formulas.map((f) => f.length)),
      plan.print.pageBreaksBefore,
    );
    expect(plan.answers.length).toBeGreaterThan(0);
    const w = plan.results[0];
    if (w) console.log(addressOf(w), plan.cells[w.row]?.[w.column]);
  });
});
