/** The diagnosis, the path, procedures, their evaluation and the index, with values worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { Answers, TableRow } from '../card/answers';
import { answersWithSources } from '../card/sources';
import { validateCard } from '../card/validate';
import { checkProgramme } from '../definition/check';
import { itemsOf } from '../definition/programme';
import { WSPOLNIE_DZIALAMY } from '../programmes/wspolnie-dzialamy';
import { WSPOLNIE_DZIALAMY_FILLED } from '../testing/wspolnie-dzialamy-filled';
import { resultsOf } from './results';

const AREAS = ['I1', 'I2', 'I3', 'II1', 'II2', 'III1', 'III2'] as const;

const cardOf = (id: string) => {
  const card = WSPOLNIE_DZIALAMY.cards.find((candidate) => candidate.id === id);
  if (card === undefined) throw new Error(id);
  return card;
};
const filled = (id: string): Answers =>
  answersWithSources(
    WSPOLNIE_DZIALAMY,
    cardOf(id),
    new Map(Object.entries(WSPOLNIE_DZIALAMY_FILLED)),
  );
const values = (id: string, answers: Answers): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(resultsOf(cardOf(id), answers)).map(([rule, { value }]) => [rule, value]),
  );
const issues = (id: string, answers: Answers) =>
  validateCard(cardOf(id), answers, { today: '2026-11-22', language: 'pl' }).issues;
const faults = (id: string, answers: Answers) =>
  issues(id, answers).map(({ item, row, column, code }) => [
    column === undefined ? item : `${item}.${column}.${row}`,
    code,
  ]);
/** The rows of a filled table, each changed in its own way. */
const changedRows = (
  id: string,
  table: string,
  ...changes: readonly TableRow[]
): readonly TableRow[] => {
  const rows = WSPOLNIE_DZIALAMY_FILLED[id]?.[table];
  if (!Array.isArray(rows)) throw new Error(table);
  return rows.map((row: TableRow, index) => ({ ...row, ...changes[index] }));
};

describe('the programme', () => {
  it('has no mistake', () => {
    expect(checkProgramme(WSPOLNIE_DZIALAMY)).toEqual([]);
  });

  it.each(Object.keys(WSPOLNIE_DZIALAMY_FILLED))('takes the filled card %s', (id) => {
    expect(issues(id, filled(id))).toEqual([]);
  });

  it('has a filling for every card that is handed in', () => {
    const handedIn = WSPOLNIE_DZIALAMY.cards.filter(({ roles }) => roles.length > 0);
    expect(Object.keys(WSPOLNIE_DZIALAMY_FILLED)).toEqual(handedIn.map(({ id }) => id));
  });

  it('describes five levels of each of the seven areas', () => {
    const levels = itemsOf(cardOf('samoocena')).filter(({ id }) => /^poziom_/.test(id));
    expect(levels).toHaveLength(35);
    expect(new Set(levels.map(({ help }) => help)).size).toBe(35);
  });
});

describe('the diagnosis', () => {
  it('adds up points of areas, planes and the whole', () => {
    // 0+1+0+1, 2+1+1+0, 0+1+1+0, 2+2+1+1, 1+2+1+0, 2+0+1+0, 1+0+0+0.
    const results = values('diagnoza', filled('diagnoza'));
    expect(AREAS.map((area) => results[`diagnoza_${area}`])).toEqual([2, 4, 2, 6, 4, 3, 1]);
    // 8 of 24, 10 of 16, 4 of 16; 22 of 56.
    expect(results).toMatchObject({
      diagnoza_plaszczyzna_I: 33.333333,
      diagnoza_plaszczyzna_II: 62.5,
      diagnoza_plaszczyzna_III: 25,
      diagnoza_indeks: 39.285714,
    });
  });

  it('lists the areas below 4 points, the weakest first, equal ones in their order', () => {
    const result = resultsOf(cardOf('diagnoza'), filled('diagnoza'))['do_wzmocnienia'];
    expect(result?.value).toEqual(['III2', 'I1', 'I3', 'III1']);
  });

  it('counts what is not answered as no points and calls no such area weak', () => {
    const results = values('diagnoza', {});
    expect(results).toMatchObject({ diagnoza_I1: 0, diagnoza_indeks: 0, do_wzmocnienia: [] });
  });

  it('reaches 8 of 8 and 100 with „tak” everywhere', () => {
    const all = Object.fromEntries(
      AREAS.flatMap((area) => [1, 2, 3, 4].map((number) => [`${area}_${number}`, 'tak'])),
    );
    expect(values('diagnoza', all)).toMatchObject({ diagnoza_III2: 8, diagnoza_indeks: 100 });
  });

  it('is not handed in without the source of a finding, which takes no points away', () => {
    const answers = { ...filled('diagnoza'), II1_1_zrodlo: ' ' };
    expect(faults('diagnoza', answers)).toEqual([['II1_1_zrodlo', 'required']]);
    expect(values('diagnoza', answers)['diagnoza_II1']).toBe(6);
  });

  it('does not end before it begins', () => {
    const answers = { ...filled('diagnoza'), diagnoza_do: '2023-02-05' };
    expect(faults('diagnoza', answers)).toEqual([['diagnoza_do', 'contradiction']]);
  });
});

describe('the path', () => {
  it('takes the points of the diagnosis', () => {
    expect(filled('sciezka')).toMatchObject({ diagnoza_I1: 2, diagnoza_II1: 6, diagnoza_III2: 1 });
  });

  it('indicates a workshop below 4 points, not at 4, and says nothing without points', () => {
    const results = resultsOf(cardOf('sciezka'), { diagnoza_I1: 3, diagnoza_I2: 4 });
    expect(results['wskazanie_I1']?.label).toBe('warsztat wskazany');
    expect(results['wskazanie_I2']?.label).toBe('bez warsztatu');
    expect(results['wskazanie_I3']?.label).toBe('brak punktów z diagnozy');
    expect(results['warsztaty_wskazane_I']?.value).toBeNull();
  });

  it('counts workshops and hours by what the adviser decided', () => {
    // Indicated: I.1, I.3 · none · III.1, III.2. Decided: I.1, I.3 · II.2 · III.2.
    expect(values('sciezka', filled('sciezka'))).toMatchObject({
      warsztaty_wskazane_I: 2,
      warsztaty_I: 2,
      warsztaty_wskazane_II: 0,
      warsztaty_II: 1,
      warsztaty_wskazane_III: 2,
      warsztaty_III: 1,
      godziny_warsztatow_I: 48,
      godziny_warsztatow_II: 24,
      godziny_warsztatow_III: 24,
      // 4 procedures: 4 × 15, 4 × 5.
      godziny_doradztwa: 60,
      godziny_zastosowania: 20,
      // 16 + 16 + 48 + 24 + 24 + 60 + 20 + 12.
      godziny_razem: 220,
    });
  });

  it('asks why where the decision is not what is indicated, either way', () => {
    expect(faults('sciezka', { ...filled('sciezka'), powod_II2: null, powod_III1: null })).toEqual([
      ['powod_II2', 'contradiction'],
      ['powod_III1', 'contradiction'],
    ]);
  });

  it('gives no procedures to a plane without a workshop', () => {
    const answers = { ...filled('sciezka'), decyzja_II2: 'bez-warsztatu' };
    expect(faults('sciezka', answers)).toEqual([['procedury_II', 'contradiction']]);
    expect(faults('sciezka', { ...answers, procedury_II: 0 })).toEqual([]);
  });
});

describe('the procedures', () => {
  it('are counted, and their hours added up', () => {
    expect(values('procedury', filled('procedury'))).toMatchObject({
      procedury_liczba: 4,
      procedury_liczba_I: 2,
      procedury_liczba_II: 1,
      procedury_liczba_III: 1,
      procedury_uchwalone: 4,
      procedury_opublikowane: 4,
      procedury_zastosowane: 4,
      // 20 + 18.5 + 16 + 19.
      procedury_godziny: 73.5,
      procedury_wdrozone: true,
    });
    expect(values('procedury', {})).toMatchObject({
      procedury_godziny: 0,
      procedury_wdrozone: null,
    });
  });

  it('may be handed in before they are adopted', () => {
    const row = { nazwa: 'Tryb', plaszczyzna: 'I', obszar: 'I2', godziny: 4 };
    expect(faults('procedury', { procedury: [row] })).toEqual([]);
    expect(values('procedury', { procedury: [row] })['procedury_wdrozone']).toBe(false);
  });

  it.each<[string, TableRow, readonly string[]]>([
    ['an area of another plane', { obszar: 'II1' }, ['obszar']],
    [
      'a resolution without its day',
      { uchwala_data: null, publikacja: null },
      ['uchwala_data', 'zastosowanie_data'],
    ],
    ['a resolution without its number', { uchwala_numer: null }, ['uchwala_numer']],
    ['use before adoption', { zastosowanie_data: '2023-06-27' }, ['zastosowanie_data']],
    ['use without what was done', { zastosowanie_opis: null }, ['zastosowanie_opis']],
    ['use without its day', { zastosowanie_data: null }, ['zastosowanie_data']],
    ['more hours than there are', { godziny: 20.5 }, ['godziny']],
  ])('are refused with %s', (_, change, columns) => {
    const answers = { procedury: changedRows('procedury', 'procedury', change) };
    expect(issues('procedury', answers).map(({ row, column }) => [row, column])).toEqual(
      columns.map((column) => [1, column]),
    );
  });

  it('may be used on the day of the resolution', () => {
    const change = { zastosowanie_data: '2023-06-28' };
    expect(
      faults('procedury', { procedury: changedRows('procedury', 'procedury', change) }),
    ).toEqual([]);
  });
});

describe('the evaluation', () => {
  const changed = (change: TableRow): Answers => ({
    ...filled('ewaluacja'),
    oceny_procedur: changedRows('ewaluacja', 'oceny_procedur', change),
  });

  it('takes means and counts what is to be improved', () => {
    expect(values('ewaluacja', filled('ewaluacja'))).toMatchObject({
      // (5 + 4 + 5 + 5) ÷ 4, (3 + 4 + 2 + 4) ÷ 4, (4 + 3 + 4 + 4) ÷ 4, (4 + 3 + 2 + 4) ÷ 4, (4 + 4 + 3 + 2) ÷ 4.
      srednia_trafnosc: 4.75,
      srednia_efektywnosc: 3.25,
      srednia_skutecznosc: 3.75,
      srednia_uzytecznosc: 3.25,
      srednia_trwalosc: 3.25,
      procedury_ocenione: 4,
      procedury_do_poprawy: 2,
      procedury_poprawione: 1,
      poprawki_zakonczone: false,
    });
    expect(values('ewaluacja', {})).toMatchObject({
      srednia_trafnosc: null,
      poprawki_zakonczone: null,
    });
  });

  it('wants an improvement and its follow-up below 3 on any criterion, not at 3', () => {
    expect(faults('ewaluacja', changed({ trwalosc: 3 }))).toEqual([]);
    expect(faults('ewaluacja', changed({ trwalosc: 2 }))).toEqual([
      ['oceny_procedur.usprawnienie.1', 'required'],
      ['oceny_procedur.sprawdzenie.1', 'required'],
      ['oceny_procedur.stan.1', 'required'],
    ]);
  });

  it('lets a follow-up lie in the future', () => {
    const later = { trafnosc: 1, usprawnienie: 'x', sprawdzenie: '2027-03-01', stan: 'planowana' };
    expect(faults('ewaluacja', changed(later))).toEqual([]);
  });

  it('counts no improvement where none is needed any more', () => {
    const answers = changed({ stan: 'wprowadzona' });
    expect(values('ewaluacja', answers)['procedury_poprawione']).toBe(1);
  });
});

describe('the working group', () => {
  const people = (...sides: readonly string[]): Answers => ({
    ...filled('samoocena'),
    oceny: sides.map((strona, index) => ({
      osoba: `osoba ${index + 1}`,
      strona,
      ...Object.fromEntries(AREAS.map((area) => [area, 3])),
    })),
  });
  const messages = (...sides: readonly string[]) =>
    issues('samoocena', people(...sides)).map(({ item, message }) => [item, message]);
  const both = (length: number) =>
    Array.from({ length }, (_, index) => (index === 0 ? 'urzad' : 'ngo'));

  it.each([6, 12])('may have %i people', (length) => {
    expect(messages(...both(length))).toEqual([]);
  });

  it('says how many are missing', () => {
    expect(messages(...both(5))).toEqual([
      ['oceny', 'W grupie jest 5 osób, a potrzeba od 6 do 12: dopisz jeszcze co najmniej 1 osobę.'],
    ]);
    expect(messages(...both(2))).toEqual([
      ['oceny', 'W grupie są 2 osoby, a potrzeba od 6 do 12: dopisz jeszcze co najmniej 4 osoby.'],
    ]);
  });

  it('says that there are too many', () => {
    expect(messages(...both(13))).toHaveLength(1);
    expect(messages(...both(13))[0]?.[1]).toContain('najwyżej 12 osób');
  });

  it('says which side is missing', () => {
    expect(messages(...Array<string>(6).fill('ngo'))[0]?.[1]).toContain('strony samorządu');
    expect(messages('urzad', 'wladze', 'radni', 'urzad', 'urzad', 'radni')[0]?.[1]).toContain(
      'strony organizacji',
    );
    // One person: both the number and the side.
    expect(messages('radni')).toHaveLength(2);
  });

  it('is asked for when there is none', () => {
    expect(faults('samoocena', people())).toEqual([['oceny', 'required']]);
  });

  it.each([
    [0, 'too-small'],
    [6, 'too-large'],
    [2.5, 'not-whole'],
    [null, 'required'],
  ])('does not rate %s', (rating, code) => {
    const oceny = changedRows('samoocena', 'oceny', {}, { II2: rating });
    expect(faults('samoocena', { ...filled('samoocena'), oceny })).toEqual([['oceny.II2.2', code]]);
  });

  it('is told the spread and where to discuss, the widest first', () => {
    const results = values('samoocena', filled('samoocena'));
    expect(results).toMatchObject({ grupa_liczba: 8, grupa_samorzad: 4, grupa_ngo: 4 });
    // I.1: 4, 4, 4, 3, 3, 3, 2, 3 around 3.25: 3 × 0.5625 + 4 × 0.0625 + 1.5625 = 3.5; ÷ 7 = 0.5.
    expect(results['rozrzut_I1']).toBe(0.707107);
    // III.2: 4, 5, 4, 4, 2, 1, 2, 2 around 3: 6 × 1 + 2 × 4 = 14; ÷ 7 = 2.
    expect(results['rozrzut_III2']).toBe(1.414214);
    // 17 ÷ 4 − 7 ÷ 4.
    expect(results['roznica_stron_III2']).toBe(2.5);
    expect(resultsOf(cardOf('samoocena'), filled('samoocena'))['do_dyskusji']).toMatchObject({
      value: ['III2'],
      label: 'III.2 Wspieranie procesów integracji sektora',
    });
  });

  it('discusses a spread above 1, not one of 1, and knows none of a single rating', () => {
    const rated = (...pairs: readonly (readonly [number, number | null])[]): Answers => ({
      oceny: pairs.map(([first, second], index) => ({
        osoba: `osoba ${index + 1}`,
        strona: 'ngo',
        I1: first,
        I2: second,
        I3: index === 0 ? 4 : null,
      })),
    });
    // 2, 3, 4: 1 + 0 + 1 = 2; ÷ 2 = 1. 1 and 3: 1 + 1 = 2; ÷ 1 = 2; root 1.414214.
    const results = values('samoocena', rated([2, 1], [3, 3], [4, null]));
    expect(results).toMatchObject({ rozrzut_I1: 1, rozrzut_I2: 1.414214, rozrzut_I3: null });
    expect(results['do_dyskusji']).toEqual(['I2']);
    expect(results['roznica_stron_I1']).toBeNull();
  });
});

describe('the index', () => {
  const agreed = (...ratings: readonly (number | null)[]): Answers =>
    Object.fromEntries(AREAS.map((area, index) => [`konsensus_${area}`, ratings[index] ?? null]));

  it('is the mean of the planes, each the mean of its areas', () => {
    const results = values('samoocena', filled('samoocena'));
    expect(AREAS.map((area) => results[`obszar_${area}`])).toEqual([3.5, 3, 2.5, 4, 3.5, 3, 2.5]);
    expect(results).toMatchObject({
      // 9 ÷ 3, 7.5 ÷ 2, 5.5 ÷ 2; 9.5 ÷ 3.
      plaszczyzna_I: 3,
      plaszczyzna_II: 3.75,
      plaszczyzna_III: 2.75,
      lijw: 3.166667,
      // 2.166667 ÷ 4 × 100, of the rounded index.
      lijw_100: 54.166675,
      lijw_poziom: 'poziom-3',
    });
  });

  it('goes from 0 to 100', () => {
    expect(values('samoocena', agreed(1, 1, 1, 1, 1, 1, 1))).toMatchObject({
      lijw: 1,
      lijw_100: 0,
    });
    expect(values('samoocena', agreed(5, 5, 5, 5, 5, 5, 5))).toMatchObject({
      lijw: 5,
      lijw_100: 100,
      lijw_poziom: 'poziom-5',
    });
  });

  it('is empty with an area that is', () => {
    expect(values('samoocena', agreed(4, null, 4, 4, 4, 4, 4))).toMatchObject({
      obszar_I2: null,
      plaszczyzna_I: null,
      plaszczyzna_II: 4,
      lijw: null,
      lijw_100: null,
      lijw_poziom: 'brak-wyniku',
    });
    const { lijw } = resultsOf(cardOf('samoocena'), agreed(4, null, 4, 4, 4, 4, 4));
    expect(lijw?.missing).toEqual(['konsensus_I2']);
  });

  it('reaches a level at its bound exactly', () => {
    expect(values('samoocena', agreed(3.5, 3.5, 3.5, 3.5, 3.5, 3.5, 3.5))['lijw_poziom']).toBe(
      'poziom-4',
    );
    // 3.5, 3.5, 3.25: 10.25 ÷ 3 = 3.416667.
    expect(values('samoocena', agreed(3.5, 3.5, 3.5, 3.5, 3.5, 3.5, 3))['lijw_poziom']).toBe(
      'poziom-3',
    );
  });

  it('takes halves and nothing finer', () => {
    const answers = { ...filled('samoocena'), konsensus_I1: 3.25 };
    expect(faults('samoocena', answers)).toEqual([['konsensus_I1', 'not-a-step']]);
  });

  it('is compared with the round before', () => {
    const results = values('samoocena', filled('samoocena'));
    expect(AREAS.map((area) => results[`roznica_${area}`])).toEqual([
      1, 0, 0.5, 0.5, 0.5, 0.5, 0.5,
    ]);
    expect(results).toMatchObject({
      // 7.5 ÷ 3, 6.5 ÷ 2, 4.5 ÷ 2; 8 ÷ 3.
      poprzednia_plaszczyzna_I: 2.5,
      poprzedni_lijw: 2.666667,
      roznica_plaszczyzna_I: 0.5,
      roznica_plaszczyzna_II: 0.5,
      roznica_plaszczyzna_III: 0.5,
      roznica_lijw: 0.5,
    });
  });

  it('has nothing to be compared with in the first round, whatever was typed', () => {
    const answers = { ...filled('samoocena'), runda: 'pierwsza' };
    expect(values('samoocena', answers)).toMatchObject({ roznica_I1: null, roznica_lijw: null });
    const without = Object.fromEntries(
      Object.entries(answers).filter(([id]) => !id.startsWith('poprzedni')),
    );
    expect(faults('samoocena', without)).toEqual([]);
    expect(faults('samoocena', { ...without, runda: 'kolejna' })).toHaveLength(8);
  });
});

describe('the stages', () => {
  const changed = (change: Answers) => faults('samoocena', { ...filled('samoocena'), ...change });

  it('come one after the other', () => {
    expect(changed({ etap_konkluzje_data: '2024-10-22' })).toEqual([
      ['etap_konkluzje_data', 'contradiction'],
    ]);
    expect(changed({ etap_konkluzje_data: '2024-10-23' })).toEqual([]);
    expect(changed({ poprzednia_data: '2024-10-24' })).toEqual([
      ['poprzednia_data', 'contradiction'],
    ]);
  });

  it('may end with the conclusions; what is left for the register is listed', () => {
    const ended = {
      etap_publikacja_data: null,
      etap_publikacja_link: null,
      etap_wysylka_data: null,
      etap_wysylka_opis: null,
    };
    expect(changed(ended)).toEqual([]);
    const left = (answers: Answers) => values('samoocena', answers)['brakuje_do_publikacji'];
    expect(left({ ...filled('samoocena'), ...ended })).toEqual(['publikacja', 'adres', 'wysylka']);
    expect(left(filled('samoocena'))).toEqual([]);
  });

  it('have the address of the note with its day', () => {
    expect(changed({ etap_publikacja_link: null })).toEqual([
      ['etap_publikacja_link', 'contradiction'],
    ]);
    expect(changed({ etap_publikacja_data: null })).toEqual([
      ['etap_publikacja_data', 'contradiction'],
    ]);
    expect(changed({ etap_wysylka_opis: null })).toEqual([['etap_wysylka_opis', 'contradiction']]);
  });
});

describe('the note', () => {
  it('is made of the conclusions and of nobody’s own ratings', () => {
    const note = filled('notatka');
    expect(note).toMatchObject({
      jst_nazwa: 'Gmina Zmyślonka',
      grupa_liczba: 8,
      lijw: 3.166667,
      lijw_poziom: 'poziom-3',
      obszar_II1: 4,
      roznica_I1: 1,
      wniosek_III1: WSPOLNIE_DZIALAMY_FILLED['samoocena']?.['wniosek_III1'],
    });
    expect(Object.keys(note)).not.toContain('oceny');
    expect(itemsOf(cardOf('notatka')).some(({ personal }) => personal)).toBe(false);
    expect(issues('notatka', note)).toEqual([]);
  });
});
