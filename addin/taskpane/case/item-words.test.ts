import { describe, expect, it } from 'vitest';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { itemWords } from './item-words';

describe('an item in words', () => {
  it('is told from another of the same label', () => {
    const person = itemWords(SC_KIS, 'wniosek', 'osoba_imie_nazwisko');
    const leader = itemWords(SC_KIS, 'wniosek', 'kierownik_imie_nazwisko');
    expect(person).toContain(': Imię i nazwisko (Wniosek o nadanie certyfikatu KIS)');
    expect(leader).toContain(': Imię i nazwisko (Wniosek o nadanie certyfikatu KIS)');
    expect(person).not.toBe(leader);
  });

  it('is nothing where the version has none', () => {
    expect(itemWords(SC_KIS, 'wniosek', 'nie_ma')).toBeNull();
    expect(itemWords(SC_KIS, 'nie-ma', 'osoba_imie_nazwisko')).toBeNull();
  });
});
