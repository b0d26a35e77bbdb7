/** How far an animation has come, on either path. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../card/answers';
import { validateCard } from '../card/validate';
import { KARTA_ANIMACJI } from '../programmes/sc-kis/karta-animacji';
import { FILLED_FURTHER_CARDS } from '../testing/sc-kis-filled';
import { resultsOf } from './results';

const FILLED = FILLED_FURTHER_CARDS['karta-animacji'] ?? {};
const valueOf = (id: string, answers: Answers): unknown =>
  resultsOf(KARTA_ANIMACJI, answers)[id]?.value;
const issuesOf = (change: Answers): readonly string[] =>
  validateCard(
    KARTA_ANIMACJI,
    { ...FILLED, ...change },
    { today: '2026-02-02', language: 'pl' },
  ).issues.map(({ item, code }) => `${item}: ${code}`);

const STEPS_A = ['cele', 'zasady', 'diagnoza', 'zespol', 'przeglad', 'komunikacja', 'zasoby'];
const EFFECTS = [
  'efekt_kompetencje',
  'efekt_swiadomosc',
  'efekt_utrzymanie',
  'efekt_nowi_partnerzy',
  'efekt_stanowisko',
  'efekt_wsparcie',
];
const done = (path: string, ...steps: readonly string[]): Answers =>
  Object.fromEntries(steps.map((step) => [`${path}_${step}`, 'zrobione']));

describe('the share of steps done', () => {
  it('is of the eight steps of path A', () => {
    expect(valueOf('udzial_krokow', { sciezka: 'a' })).toBe(0);
    // 1 ÷ 8; a step under way is not done.
    expect(
      valueOf('udzial_krokow', { sciezka: 'a', a_zasady: 'w-toku', ...done('a', 'cele') }),
    ).toBe(12.5);
    expect(valueOf('udzial_krokow', { sciezka: 'a', ...done('a', ...STEPS_A, 'decyzja') })).toBe(
      100,
    );
  });

  it('is of the ten steps of path B', () => {
    // All but „scenariusze” and „ryzyko”: 8 ÷ 10.
    expect(valueOf('udzial_krokow', FILLED)).toBe(80);
    expect(valueOf('udzial_krokow', { sciezka: 'b', ...done('b', 'koncepcja') })).toBe(10);
  });

  it('leaves the other path aside', () => {
    expect(valueOf('udzial_krokow', { ...FILLED, sciezka: 'a' })).toBe(0);
    expect(valueOf('udzial_krokow', { sciezka: 'b', ...done('a', ...STEPS_A) })).toBe(0);
  });

  it('is empty before a path is chosen', () => {
    expect(valueOf('udzial_krokow', done('a', ...STEPS_A))).toBeNull();
    expect(valueOf('kroki_do_zrobienia', done('a', ...STEPS_A))).toEqual([]);
  });
});

describe('the steps that are left', () => {
  it('stand in the order of the chosen path', () => {
    expect(resultsOf(KARTA_ANIMACJI, FILLED)['kroki_do_zrobienia']).toMatchObject({
      value: ['b_scenariusze', 'b_ryzyko'],
      label:
        '„Scenariusze oddziaływań” dla poszczególnych partnerów; Analiza ryzyka pominięcia partnerów',
    });
    expect(valueOf('kroki_do_zrobienia', { sciezka: 'a', ...done('a', 'zasady') })).toEqual([
      'a_cele',
      'a_diagnoza',
      'a_zespol',
      'a_przeglad',
      'a_komunikacja',
      'a_zasoby',
      'a_decyzja',
    ]);
  });
});

describe('the share of effects reached', () => {
  it('is of six, those unanswered not reached', () => {
    expect(valueOf('udzial_efektow', {})).toBe(0);
    // 5 ÷ 6.
    expect(valueOf('udzial_efektow', FILLED)).toBe(83.333333);
    const all = Object.fromEntries(EFFECTS.map((id) => [id, 'tak']));
    expect(valueOf('udzial_efektow', all)).toBe(100);
    // 1 ÷ 6 for each.
    for (const id of EFFECTS) expect(valueOf('udzial_efektow', { [id]: 'tak' })).toBe(16.666667);
  });
});

describe('what an animation card has to say', () => {
  it('asks for the chosen path alone', () => {
    expect(issuesOf({})).toEqual([]);
    expect(issuesOf({ a_cele: 'zrobione' })).toEqual([]);
    expect(issuesOf({ b_kontakty: null })).toEqual(['b_kontakty: required']);
  });

  it('asks when a step was begun or done, and for evidence of what is done', () => {
    expect(issuesOf({ b_scenariusze_data: null })).toEqual(['b_scenariusze_data: required']);
    expect(issuesOf({ b_kontakty_dowod: null })).toEqual(['b_kontakty_dowod: required']);
    expect(issuesOf({ efekt_swiadomosc: 'tak' })).toEqual(['efekt_swiadomosc_dowod: required']);
    expect(issuesOf({ b_kontakty_data: '2026-02-03' })).toEqual([
      'b_kontakty_data: date-in-future',
    ]);
  });

  it('takes a decision only with the step of deciding, and names another form', () => {
    expect(issuesOf({ b_decyzja: 'w-toku', b_decyzja_dowod: null })).toEqual([
      'decyzja_animacji: contradiction',
    ]);
    expect(issuesOf({ decyzja_animacji: null, decyzja_uzasadnienie: null })).toEqual([]);
    expect(issuesOf({ decyzja_animacji: 'inna-forma' })).toEqual(['decyzja_inna_forma: required']);
  });
});
