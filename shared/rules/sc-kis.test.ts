/** The 22 requirements and the calculator, with values worked out by hand from the standard. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../card/answers';
import { SC_KIS } from '../programmes/sc-kis';
import { resultsOf } from './results';

const cardOf = (id: string) => {
  const card = SC_KIS.cards.find((candidate) => candidate.id === id);
  if (card === undefined) throw new Error(id);
  return card;
};
const standard = cardOf('karta-standardu');
const calculator = cardOf('kalkulator-zaniechania');

/** A club that just meets everything: nothing could be less. */
const COMPLETE: Answers = {
  lokal_pomieszczenia: 'tak',
  lokal_sanitarne: 'tak',
  lokal_dostepnosc_potrzebna: 'tak',
  lokal_dostepnosc: 'pelne',
  kadra_lider: 1,
  kadra_pracownik_socjalny: 1,
  kadra_psycholog: 1,
  kadra_prawnik: 1,
  kadra_terapeuta: 1,
  kadra_doradca: 1,
  kadra_administracja: 1,
  org_regulamin: 'tak',
  org_ankieta: 'tak',
  org_kwestionariusz: 'tak',
  org_testy: 'tak',
  org_godziny_miesiecznie: 40,
  org_miesiace: 3,
  wsp_pup: 'tak',
  wsp_ops: 'tak',
  ind_psychologiczne: 'tak',
  ind_psychologiczne_godziny: 4,
  ind_prawne: 'tak',
  ind_prawne_godziny: 4,
  ind_socjalne: 'tak',
  ind_socjalne_godziny: 4,
  grp_wsparcie: 'tak',
  grp_wsparcie_godziny: 4,
  grp_psychoedukacja: 'tak',
  grp_psychoedukacja_godziny: 4,
  grp_integracja: 'tak',
  grp_integracja_godziny: 4,
  grp_edukacja: 'tak',
  grp_edukacja_godziny: 4,
  grp_kursy: 'tak',
  grp_kursy_godziny: 4,
  grp_prozatrudnieniowe: 'tak',
  grp_prozatrudnieniowe_godziny: 4,
  ind_doradztwo: 'tak',
  ind_doradztwo_godziny: 4,
};

const finding = (number: number, answers: Answers): unknown =>
  resultsOf(standard, { ...COMPLETE, ...answers })[`wymaganie_${number}`]?.value;

describe('the standard card', () => {
  it('finds every requirement met at the required level exactly', () => {
    const results = resultsOf(standard, COMPLETE);
    for (let number = 1; number <= 22; number += 1) {
      expect(results[`wymaganie_${number}`]).toMatchObject({ value: 'met', label: 'spełnienie' });
    }
    expect(results['wynik_procent']?.value).toBe(100);
    expect(results['minimalny_standard']).toMatchObject({ value: true, label: 'spełniony' });
  });

  it.each<[number, Answers]>([
    [1, { lokal_pomieszczenia: 'czesciowo' }],
    [1, { lokal_pomieszczenia: null }],
    [2, { lokal_sanitarne: 'nie' }],
    [3, { lokal_dostepnosc: 'czesciowe' }],
    [3, { lokal_dostepnosc_potrzebna: null, lokal_dostepnosc: null }],
    [4, { kadra_lider: 0 }],
    [5, { kadra_pracownik_socjalny: 0 }],
    [6, { kadra_terapeuta: 0 }],
    [7, { kadra_administracja: null }],
    [8, { org_regulamin: 'nie' }],
    [9, { org_testy: 'nie' }],
    [10, { org_godziny_miesiecznie: 39.99 }],
    [10, { org_miesiace: 2.5 }],
    [11, { wsp_pup: 'nie' }],
    [12, { wsp_ops: null }],
    [13, { ind_psychologiczne: 'nie' }],
    [14, { ind_prawne: 'nie' }],
    [15, { ind_socjalne: 'nie' }],
    [16, { grp_wsparcie: 'nie' }],
    [17, { grp_psychoedukacja: 'nie' }],
    [18, { grp_integracja: 'nie' }],
    [19, { grp_edukacja: 'nie' }],
    [20, { grp_kursy: 'nie' }],
    [21, { grp_prozatrudnieniowe: 'nie' }],
    [22, { ind_doradztwo_godziny: 3.99 }],
    [22, { grp_kursy_godziny: null }],
  ])('finds requirement %i alone deviating for %o', (number, answers) => {
    const results = resultsOf(standard, { ...COMPLETE, ...answers });
    const deviating = Object.entries(results)
      .filter(([, result]) => result.value === 'deviation')
      .map(([id]) => id);
    expect(deviating).toEqual([`wymaganie_${number}`]);
    // 21 of 22 met.
    expect(results['wynik_procent']?.value).toBe(95.454545);
    expect(results['minimalny_standard']?.value).toBe(false);
  });

  it('leaves accessibility aside when nobody needs it, whatever is declared', () => {
    const answers = { lokal_dostepnosc_potrzebna: 'nie', lokal_dostepnosc: 'brak' };
    expect(finding(3, answers)).toBe('not-applicable');
    expect(finding(3, { ...answers, lokal_dostepnosc: 'pelne' })).toBe('not-applicable');
    const results = resultsOf(standard, { ...COMPLETE, ...answers });
    expect(results['grupa_lokal']?.value).toBe(100);
    expect(results['minimalny_standard']?.value).toBe(true);
  });

  it('names the specialists that are missing', () => {
    const results = resultsOf(standard, { ...COMPLETE, kadra_prawnik: 0, kadra_doradca: null });
    expect(results['wymaganie_6']?.missing).toEqual(['kadra_prawnik', 'kadra_doradca']);
    expect(results['wymaganie_6']?.explanation).toEqual([
      { item: 'kadra_psycholog', value: 1, contributes: true },
      { item: 'kadra_prawnik', value: 0, contributes: false },
      { item: 'kadra_terapeuta', value: 1, contributes: true },
      { item: 'kadra_doradca', value: null, contributes: false },
    ]);
    // 3 of 4 requirements on staff are met.
    expect(results['grupa_kadra']?.value).toBe(75);
  });

  it('adds hours up whatever the Tak / Nie says, and says what each adds', () => {
    const results = resultsOf(standard, { ...COMPLETE, grp_kursy: 'nie' });
    expect(results['wymaganie_22']?.value).toBe('met');
    expect(results['wymaganie_22']?.explanation).toContainEqual({
      item: 'grp_kursy_godziny',
      value: 4,
      contributes: 4,
    });
  });

  it('shows the sum beside the finding', () => {
    const sum = (answers: Answers): unknown => resultsOf(standard, answers)['laczny_wymiar']?.value;
    // Ten services of 4 hours; one of them with 5.5 instead; one without any.
    expect(sum(COMPLETE)).toBe(40);
    expect(sum({ ...COMPLETE, grp_kursy_godziny: 5.5 })).toBe(41.5);
    expect(sum({ ...COMPLETE, ind_doradztwo_godziny: null })).toBe(36);
    expect(sum({})).toBe(0);
  });

  it('counts sums that only binary fractions keep below 40 as 40', () => {
    // 37.3 + 9 × 0.3 is 39.99999999999997 in doubles.
    const hours = Object.fromEntries(
      Object.keys(COMPLETE)
        .filter((id) => id.endsWith('_godziny'))
        .map((id, index) => [id, index === 0 ? 37.3 : 0.3]),
    );
    expect(finding(22, hours)).toBe('met');
  });

  it('finds everything deviating on a blank card, and nothing to divide is never an error', () => {
    const results = resultsOf(standard, {});
    expect(results['wynik_procent']?.value).toBe(0);
    expect(results['minimalny_standard']?.value).toBe(false);
  });
});

describe('the calculator of omission', () => {
  const answers: Answers = {
    osoby: 120,
    udzial_swiadczen: 40,
    koszt_swiadczen: 9000,
    koszt_inny: 1500,
    koszt_klubu: 210_000,
    skutecznosc: 50,
    uczestnicy: 60,
    lata: 3,
    waloryzacja: 5,
  };
  const valueOf = (id: string, more: Answers = {}): unknown =>
    resultsOf(calculator, { ...answers, ...more })[id]?.value;

  it('computes what doing nothing costs', () => {
    // 120 × 0.4 × 9000 = 432 000; 120 × 1500 = 180 000.
    expect(valueOf('koszt_zaniechania_roczny')).toBe(612_000);
    // u = 1 + 1.05 + 1.1025 = 3.1525.
    expect(valueOf('koszt_zaniechania_horyzont')).toBe(1_929_330);
    // 60 × 0.5 × 10 500 = 315 000.
    expect(valueOf('oszczednosc_roczna')).toBe(315_000);
    // 105 000 × 3.1525.
    expect(valueOf('bilans_horyzont')).toBe(331_012.5);
    // 210 000 ÷ (60 × 10 500) = 1/3.
    expect(valueOf('prog_oplacalnosci')).toBe(33.333333);
  });

  it('takes one year as it is, and no indexation as none', () => {
    expect(valueOf('koszt_zaniechania_horyzont', { lata: 1 })).toBe(612_000);
    expect(valueOf('koszt_zaniechania_horyzont', { waloryzacja: 0 })).toBe(1_836_000);
  });

  it('has no threshold where there is nothing to divide by', () => {
    const result = resultsOf(calculator, { ...answers, uczestnicy: 0 })['prog_oplacalnosci'];
    expect(result?.value).toBeNull();
  });

  it('leaves empty what an empty input leaves open, and names it', () => {
    const results = resultsOf(calculator, { ...answers, koszt_inny: null });
    expect(results['koszt_zaniechania_horyzont']).toMatchObject({
      value: null,
      missing: ['koszt_inny'],
    });
    expect(valueOf('oszczednosc_roczna', { osoby: null })).toBe(315_000);
  });
});
