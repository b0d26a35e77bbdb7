/** Who fills an item in finds beside it what to write. */
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../definition/programme';
import { SC_KIS } from './sc-kis';

describe.each(['kalkulator-zaniechania', 'karta-audytu', 'karta-standardu', 'wniosek'])(
  'the help on %s',
  (id) => {
    const card = SC_KIS.cards.find((one) => one.id === id);
    const own = (card === undefined ? [] : itemsOf(card)).filter(
      ({ kind, from, filled }) => kind !== 'info' && from === undefined && filled === undefined,
    );

    it('is there for every item that is asked for', () => {
      expect(own.length).toBeGreaterThan(8);
      expect(own.filter(({ help }) => help === undefined).map((item) => item.id)).toEqual([]);
    });

    it('says more than the label', () => {
      for (const { label, help = '' } of own) expect(help.length).toBeGreaterThan(label.length / 4);
    });
  },
);
