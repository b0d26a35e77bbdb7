import { describe, expect, it } from 'vitest';
import { answersWithSources } from '../../card/sources';
import { itemsOf } from '../../definition/programme';
import { COMPLETE_APPLICATION } from '../../testing/complete-application';
import { SC_KIS } from '.';
import { KARTA_AUDYTU } from './karta-audytu';
import { KARTA_STANDARDU } from './karta-standardu';

describe('the audit card', () => {
  const shown = itemsOf(KARTA_AUDYTU).filter(({ from }) => from === 'wniosek');

  it('shows the auditor everything that the standard card compares', () => {
    const compared = itemsOf(KARTA_STANDARDU)
      .filter(({ from }) => from === 'wniosek')
      .map(({ id }) => id);
    expect(compared.length).toBeGreaterThan(35);
    expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(compared));
  });

  it('says it as the application does, and asks the auditor for none of it', () => {
    const answers = answersWithSources(
      SC_KIS,
      KARTA_AUDYTU,
      new Map([['wniosek', COMPLETE_APPLICATION]]),
    );
    for (const id of ['lokal_pomieszczenia', 'kadra_psycholog', 'grp_kursy', 'grp_kursy_godziny']) {
      expect([id, answers[id]]).toEqual([id, COMPLETE_APPLICATION[id]]);
    }
    const declared = KARTA_AUDYTU.sections.filter(({ id }) => id.startsWith('zadeklarowano_'));
    expect(declared).toHaveLength(6);
    for (const { items } of declared) {
      for (const { required } of items) expect(required).toBe(false);
    }
  });
});
