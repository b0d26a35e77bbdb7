import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SC_KIS } from '../programmes/sc-kis';
import { canonicalJson, programmeHash, rulesHash, sha256Of } from './hash';

describe('canonicalJson', () => {
  it('gives the text of RFC 8785, section 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it('writes numbers as section 3.2.2.3 does', () => {
    expect(canonicalJson([Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    );
  });

  it('says the same value whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary-ascii' }), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('refuses what JSON cannot say', () => {
    for (const value of [Number.NaN, Infinity, '\ud800', () => 1]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
  });
});

describe('hashes', () => {
  it('are SHA-256 (FIPS 180-4, "abc")', () => {
    expect(sha256Of('abc')).toBe(
      'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('tell a corrected wording from a changed rule', () => {
    const [, card] = SC_KIS.cards;
    if (card === undefined) throw new Error('no card');
    const reworded = { ...card, purpose: 'Inne słowa.' };
    expect(rulesHash(reworded)).toBe(rulesHash(card));
    const relaxed = { ...card, rules: card.rules.slice(1) };
    expect(rulesHash(relaxed)).not.toBe(rulesHash(card));
    const changed = { ...SC_KIS, cards: SC_KIS.cards.map((c) => (c === card ? reworded : c)) };
    expect(programmeHash(changed)).not.toBe(programmeHash(SC_KIS));
  });
});
