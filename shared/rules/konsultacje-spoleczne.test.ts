/** The consultations: definition, filled cards, map, analysis, events, surveys; values by hand. */
import { describe, expect, it } from 'vitest';
import type { Answers, TableRow } from '../card/answers';
import { answersWithSources } from '../card/sources';
import { validateCard } from '../card/validate';
import { checkProgramme } from '../definition/check';
import { KONSULTACJE_SPOLECZNE } from '../programmes/konsultacje-spoleczne';
import { KONSULTACJE_SPOLECZNE_FILLED } from '../testing/konsultacje-spoleczne-filled';
import { resultsOf } from './results';

const cardOf = (id: string) => {
  const card = KONSULTACJE_SPOLECZNE.cards.find((candidate) => candidate.id === id);
  if (card === undefined) throw new Error(id);
  return card;
};
const filled = (id: string): Answers => KONSULTACJE_SPOLECZNE_FILLED[id] ?? {};
const valueOf = (card: string, rule: string, answers: Answers): unknown =>
  resultsOf(cardOf(card), answers)[rule]?.value;
/** What is wrong with a filled card when some answers are others. */
const issues = (card: string, more: Record<string, unknown>) =>
  validateCard(
    cardOf(card),
    { ...filled(card), ...more },
    { today: '2026-11-22', language: 'pl' },
  ).issues.map(({ item, row, column, code }) =>
    [item, row, column, code].filter((part) => part !== undefined).join(' '),
  );

describe('the definition', () => {
  it('has no mistake', () => {
    expect(checkProgramme(KONSULTACJE_SPOLECZNE)).toEqual([]);
  });

  it('leads from joining to the evaluation, by trials that may follow each other', () => {
    const { events, states } = KONSULTACJE_SPOLECZNE.process;
    const path = [
      'joined',
      'mapped',
      'surveyed-before',
      'model-drafted',
      'model-tested',
      'model-tested',
      'model-tested',
      'model-revised',
      'model-adopted',
      'surveyed-after',
      'evaluated',
    ];
    let state: string | undefined;
    for (const id of path) {
      const event = events.find((one) => one.id === id);
      expect(state === undefined ? event?.from : event?.from.includes(state)).toEqual(
        state === undefined ? [] : true,
      );
      state = event?.to;
    }
    expect(state).toBe('evaluated');
    const open = states.filter(({ closed }) => closed === undefined).map(({ id }) => id);
    expect(events.find(({ id }) => id === 'abandoned')?.from).toEqual(open);
    expect(events.find(({ id }) => id === 'model-revised')?.from).not.toContain('testing');
  });
});

describe('a filled programme', () => {
  const fillings = new Map(Object.entries(KONSULTACJE_SPOLECZNE_FILLED));

  it.each(KONSULTACJE_SPOLECZNE.cards.map(({ id }) => id))('%s may be handed in', (id) => {
    const answers = answersWithSources(KONSULTACJE_SPOLECZNE, cardOf(id), fillings);
    const { issues: found } = validateCard(cardOf(id), answers, {
      today: '2026-11-22',
      language: 'pl',
    });
    expect(found).toEqual([]);
  });

  it('is evaluated from its cards', () => {
    const card = cardOf('ewaluacja');
    const results = resultsOf(card, answersWithSources(KONSULTACJE_SPOLECZNE, card, fillings));
    expect(results['model']?.value).toBe(100);
    // The fifth remark waited 40 days (11 March to 20 April): 5 of 6; the fourth 30 days exactly.
    expect(results['responsywnosc']?.value).toBe(83.333333);
    expect(results['odsetek_odpowiedzi']?.value).toBe(100);
    // 3 of 6 in full, one in part.
    expect(results['odsetek_uwzglednionych']?.value).toBe(50);
    expect(results['poprawa_p1']).toMatchObject({ value: true, label: 'tak' });
    // 32 questionnaires before, 3 of them without an answer to the last statement.
    expect(results['roznica_p5_od']?.value).toBeNull();
    expect(results['zmiana_p5']?.label).toBe('za mało odpowiedzi');
    expect(results['model_wdrozony']).toMatchObject({ value: true, label: 'model wdrożony' });
    expect(results['brakuje_wdrozenia']?.value).toEqual([]);
  });
});

describe('the map of organisations', () => {
  it('counts organisations by field and place', () => {
    const answers = filled('mapa-ngo');
    const value = (rule: string) => valueOf('mapa-ngo', rule, answers);
    expect(value('organizacje_liczba')).toBe(9);
    // 18 + 32 + 40 + 14 + 21 + 26 + 7 + 12 + 9.
    expect(value('aktywni_suma')).toBe(179);
    expect(value('dziedzina_bezpieczenstwo_liczba')).toBe(2);
    expect(value('dziedzina_zdrowie_liczba')).toBe(0);
    expect([1, 2, 3, 4].map((place) => value(`miejsce_${place}_liczba`))).toEqual([5, 2, 2, 0]);
    // 7 of 9 cooperate in some way, 3 of 9 were consulted.
    expect(value('wspolpracujace')).toBe(77.777778);
    expect(value('konsultujace')).toBe(33.333333);
    expect(value('aktywne_bez_wspolpracy')).toBe(2);
    expect(valueOf('mapa-ngo', 'wspolpracujace', {})).toBeNull();
  });

  it('wants names for the places that organisations stand in, and no others', () => {
    expect(issues('mapa-ngo', { miejsce_2_nazwa: null })).toEqual([
      'miejsce_2_nazwa contradiction',
    ]);
    expect(issues('mapa-ngo', { organizacje: [] })).toEqual(['organizacje required']);
  });
});

describe('the analysis of cooperation', () => {
  it('orders by importance × (6 − difficulty)', () => {
    const value = (rule: string) =>
      valueOf('analiza-wspolpracy', rule, filled('analiza-wspolpracy'));
    // 4 × 5, 5 × 5, 5 × 4; 3 × 5, 4 × 3, 5 × 2.
    expect(value('priorytet_ngo_mocna_strona')).toBe(20);
    expect(value('priorytet_ngo_przeszkoda')).toBe(25);
    expect(value('priorytet_ngo_potrzeba')).toBe(20);
    expect(value('priorytet_urzad_mocna_strona')).toBe(15);
    expect(value('priorytet_urzad_przeszkoda')).toBe(12);
    expect(value('priorytet_urzad_potrzeba')).toBe(10);
    expect(value('liczba_ngo_potrzeba')).toBe(1);
    const rows = [
      { strona: 'ngo', rodzaj: 'potrzeba', opis: 'a', waznosc: 5, trudnosc: 1 },
      { strona: 'ngo', rodzaj: 'potrzeba', opis: 'b', waznosc: 2, trudnosc: 5 },
      { strona: 'ngo', rodzaj: 'potrzeba', opis: 'c', waznosc: 2, trudnosc: null },
    ];
    // (25 + 2) ÷ 2: the third has no priority yet, but is counted.
    expect(valueOf('analiza-wspolpracy', 'priorytet_ngo_potrzeba', { wpisy: rows })).toBe(13.5);
    expect(valueOf('analiza-wspolpracy', 'liczba_ngo_potrzeba', { wpisy: rows })).toBe(3);
    expect(valueOf('analiza-wspolpracy', 'priorytet_urzad_potrzeba', { wpisy: rows })).toBeNull();
    expect(issues('analiza-wspolpracy', { wpisy: rows })).toEqual(['wpisy 3 trudnosc required']);
  });
});

describe('the events', () => {
  it('sums them up and names what has not been held', () => {
    const value = (rule: string) => valueOf('dzialania', rule, filled('dzialania'));
    expect(value('dzialania_liczba')).toBe(9);
    expect(value('rodzaje_liczba')).toBe(9);
    expect(value('brakuje_dzialan')).toEqual([
      'wspolne-rola',
      'wspolne-komunikacja',
      'konferencja-koncowa',
    ]);
    // 22 + 16 + 15 + 17 + 0 + 9 + 8 + 6 + 7.
    expect(value('suma_urzad')).toBe(100);
    // (4.4 + 4.1 + 4.8 + 4.6 + 4.2 + 4.7 + 4.9 + 4.5) ÷ 8: the conference was not rated.
    expect(value('ocena_srednia')).toBe(4.525);
    expect(valueOf('dzialania', 'ocena_srednia', {})).toBeNull();
  });

  it('takes no event without people, and no rating finer than hundredths', () => {
    const event = {
      rodzaj: 'warsztat',
      data: '2026-11-22',
      uczestnicy_urzad: 1,
      uczestnicy_ngo: 0,
      uczestnicy_inni: 0,
    };
    const withRow = (more: TableRow) => issues('dzialania', { dzialania: [{ ...event, ...more }] });
    expect(withRow({})).toEqual([]);
    expect(withRow({ uczestnicy_urzad: 0 })).toEqual(['dzialania 1 uczestnicy_inni contradiction']);
    expect(withRow({ ocena: 4.123 })).toEqual(['dzialania 1 ocena not-a-step']);
    expect(withRow({ data: '2026-11-23' })).toEqual(['dzialania 1 data date-in-future']);
  });
});

describe('the survey', () => {
  const rows = (...answers: readonly (number | null)[]): readonly TableRow[] =>
    answers.map((p1, index) => ({ numer: index + 1, sposob: 'papierowa', p1 }));
  const value = (rule: string, ...answers: readonly (number | null)[]) =>
    valueOf('ankieta-przed', rule, { ankiety: rows(...answers), ankiety_rozdane: 8 });

  it('gives mean, deviation of the sample and number of the answers there are', () => {
    expect(value('p1_przed_srednia', 1, 2, null, 4, 5)).toBe(3);
    // √((4 + 1 + 1 + 4) ÷ 3).
    expect(value('p1_przed_sd', 1, 2, null, 4, 5)).toBe(1.825742);
    expect(value('p1_przed_n', 1, 2, null, 4, 5)).toBe(4);
    expect(value('ankiety_wszystkie', 1, 2, null, 4, 5)).toBe(5);
    // 5 of 8.
    expect(value('zwrot', 1, 2, null, 4, 5)).toBe(62.5);
  });

  it('has no deviation of one answer, no mean of none, no return without what was given out', () => {
    expect(value('p1_przed_srednia', 4)).toBe(4);
    expect(value('p1_przed_sd', 4)).toBeNull();
    expect(value('p1_przed_srednia', null)).toBeNull();
    expect(value('p1_przed_n')).toBe(0);
    expect(valueOf('ankieta-po', 'zwrot', { ankiety: rows(1) })).toBeNull();
    expect(valueOf('ankieta-po', 'zwrot', { ankiety: rows(1), ankiety_rozdane: 0 })).toBeNull();
  });

  it('wants one answer in each questionnaire, from 1 to 5', () => {
    const withRow = (more: TableRow) =>
      issues('ankieta-po', { ankiety: [{ numer: 1, sposob: 'papierowa', ...more }] });
    expect(withRow({ p3: 5 })).toEqual([]);
    expect(withRow({})).toEqual(['ankiety 1 p1 contradiction']);
    expect(withRow({ p2: 6 })).toEqual(['ankiety 1 p2 too-large']);
    expect(withRow({ p2: 0 })).toEqual(['ankiety 1 p2 too-small']);
    expect(issues('ankieta-po', { badanie_do: '2026-09-30' })).toEqual([
      'badanie_do contradiction',
    ]);
  });
});
