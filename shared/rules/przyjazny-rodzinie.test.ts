/** The score of family-friendly local governments, with values worked out by hand from the spec. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../card/answers';
import { answersWithSources } from '../card/sources';
import { validateCard } from '../card/validate';
import { checkProgramme } from '../definition/check';
import { itemsOf, type Item } from '../definition/programme';
import { PRZYJAZNY_RODZINIE } from '../programmes/przyjazny-rodzinie';
import { FAMILY_FILLED } from '../testing/przyjazny-rodzinie-filled';
import { resultsOf } from './results';

const cardOf = (id: string) => {
  const card = PRZYJAZNY_RODZINIE.cards.find((candidate) => candidate.id === id);
  if (card === undefined) throw new Error(id);
  return card;
};
const valueOf = (card: string, rule: string, answers: Answers): unknown =>
  resultsOf(cardOf(card), answers)[rule]?.value;
const issuesOf = (card: string, answers: Answers) =>
  validateCard(cardOf(card), answers, { today: '2026-11-22', language: 'pl' }).issues;

const AREA_IDS = [
  'edukacja',
  'ngo',
  'zdrowie',
  'bezpieczenstwo',
  'mieszkania',
  'transport',
  'komunikacja',
  'pomoc',
  'wizerunek',
];
const CRITERION_IDS = AREA_IDS.flatMap((area) =>
  ['b1', 'b2', 'e1', 'e2'].map((place) => `${area}_${place}`),
);
const ALL_YES: Answers = Object.fromEntries(CRITERION_IDS.map((id) => [id, 'tak']));

describe('the definition', () => {
  it('has no mistake', () => {
    expect(checkProgramme(PRZYJAZNY_RODZINIE)).toEqual([]);
  });

  it('asks for 36 criteria and the evidence of each', () => {
    const ids = itemsOf(cardOf('ankieta-urzednikow')).map(({ id }) => id);
    const asked = CRITERION_IDS.flatMap((id) => [id, `${id}_dowod`]);
    expect(ids.filter((id) => asked.includes(id))).toEqual(asked);
  });

  it('has help that fits into the prompt of a cell', () => {
    const askedFor = (item: Item): readonly Item[] =>
      item.kind === 'table' ? item.columns : item.kind === 'info' ? [] : [item];
    const prompts = PRZYJAZNY_RODZINIE.cards
      .flatMap((card) => itemsOf(card).flatMap(askedFor))
      .map(({ label, help = '' }) => `${label}. ${help}`);
    expect(prompts.filter((prompt) => prompt.length > 255)).toEqual([]);
  });

  it('has something of its own to recommend for each criterion', () => {
    const rule = cardOf('rekomendacje').rules.find(({ id }) => id === 'rekomendacje');
    const labels = Object.values(rule?.labels ?? {});
    expect(new Set(labels).size).toBe(36);
    for (const label of labels) {
      expect(label).toMatch(/: .+\.\n.+\.\nPodstawa i środki: .+\.\nPierwszy krok: .+\.$/);
    }
  });
});

describe('the score by the officials’ survey', () => {
  it.each([
    // (2 + 2 + 1 + 0) ÷ 8
    [{ b1: 'tak', b2: 'tak', e1: 'czesciowo', e2: 'nie' }, 62.5],
    [{ b1: 'tak', b2: 'tak', e1: 'tak', e2: 'tak' }, 100],
    // What is not answered has no points: 1 ÷ 8.
    [{ b1: 'czesciowo' }, 12.5],
    [{}, 0],
  ])('of an area %j is %d', (answers, expected) => {
    const given = Object.fromEntries(
      Object.entries(answers).map(([place, answer]) => [`ngo_${place}`, answer]),
    );
    expect(valueOf('karta-punktacji', 'obszar_ngo', given)).toBe(expected);
    expect(valueOf('ankieta-urzednikow', 'obszar_ngo', given)).toBe(expected);
  });

  it('is the mean of nine areas', () => {
    // Two areas full, one at 62.5, six at 0: 262.5 ÷ 9.
    const inFull = CRITERION_IDS.filter((id) => /^(edukacja|pomoc)_/.test(id));
    const answers: Answers = {
      ...Object.fromEntries(inFull.map((id) => [id, 'tak'])),
      ngo_b1: 'tak',
      ngo_b2: 'tak',
      ngo_e1: 'czesciowo',
    };
    expect(valueOf('karta-punktacji', 'urzednicy', answers)).toBe(29.166667);
  });
});

describe('the score by the residents’ survey', () => {
  const area = (answers: Answers) => valueOf('karta-punktacji', 'mieszkancy_zdrowie', answers);

  it('is the mean of awareness and satisfaction, of what there is', () => {
    // (60 + (4 − 1) ÷ 4 × 100) ÷ 2
    expect(area({ zdrowie_znajomosc: 60, zdrowie_zadowolenie: 4 })).toBe(67.5);
    expect(area({ zdrowie_znajomosc: 60 })).toBe(60);
    expect(area({ zdrowie_zadowolenie: 1 })).toBe(0);
    expect(area({ zdrowie_zadowolenie: 5 })).toBe(100);
    expect(area({})).toBeNull();
  });

  it('takes the mean over the areas that have a value, 0 without any', () => {
    const whole = (answers: Answers) => valueOf('karta-punktacji', 'mieszkancy', answers);
    expect(whole({})).toBe(0);
    // (67.5 + 30) ÷ 2
    expect(whole({ zdrowie_znajomosc: 60, zdrowie_zadowolenie: 4, ngo_znajomosc: 30 })).toBe(48.75);
  });

  it.each<[number | null, number | null, number | null]>([
    // 1.96 × √(0.25 ÷ 100) × √(33 ÷ 132) × 100 = 1.96 × 0.05 × 0.5 × 100
    [100, 133, 4.9],
    // 1.96 × 0.5 × √(100 ÷ 100) × 100
    [1, 101, 98],
    // Everybody was asked.
    [50, 50, 0],
    [0, 101, null],
    [1, 1, null],
    [51, 50, null],
    [null, 50, null],
    [50, null, null],
  ])('has for n = %s of N = %s an error of %s', (mieszkancy_n, populacja, expected) => {
    expect(valueOf('karta-punktacji', 'blad', { mieszkancy_n, populacja })).toBe(expected);
  });
});

describe('the whole score', () => {
  const scored = (answers: Answers) => {
    const results = resultsOf(cardOf('karta-punktacji'), answers);
    return ['razem', 'wynik', 'brakuje'].map((rule) => results[rule]?.value);
  };

  it('weighs 0.60, 0.25 and 0.15', () => {
    // 0.6 × 100 + 0.25 × 48 + 0.15 × 3 ÷ 7 × 100 = 60 + 12 + 0.15 × 42.857143
    const answers = { ...ALL_YES, ngo_znajomosc: 48, warsztaty_liczba: 3 };
    expect(valueOf('karta-punktacji', 'warsztaty', answers)).toBe(42.857143);
    expect(scored(answers)[0]).toBe(78.428571);
  });

  it('is a certificate from 60 exactly', () => {
    expect(scored({ ...ALL_YES, warsztaty_liczba: 0 })).toEqual([60, 'certificate', []]);
    // One extended criterion partly: 71 ÷ 72 × 100 × 0.6 = 59.166667 and 0.25 × 3.3333 are short of 60.
    const partly = { ...ALL_YES, ngo_e1: 'czesciowo', warsztaty_liczba: 0 };
    expect(scored({ ...partly, ngo_znajomosc: 3.3333 })).toEqual([
      59.999992,
      'support-package',
      ['razem'],
    ]);
    // 59.1666666 + 0.83333325 = 59.99999985 is 60 to six decimals.
    expect(scored({ ...partly, ngo_znajomosc: 3.333333 })).toEqual([60, 'certificate', []]);
  });

  it('is a distinction from 85 exactly', () => {
    // 60 + 0.25 × 40 + 15
    const answers = { ...ALL_YES, warsztaty_liczba: 7 };
    expect(scored({ ...answers, pomoc_znajomosc: 40 })).toEqual([85, 'distinction', []]);
    // 60 + 0.25 × 39.99 + 15
    expect(scored({ ...answers, pomoc_znajomosc: 39.99 })).toEqual([84.9975, 'certificate', []]);
  });

  it('needs every basic criterion in full, whatever the points', () => {
    const answers = {
      ...ALL_YES,
      pomoc_znajomosc: 100,
      warsztaty_liczba: 7,
      wizerunek_b2: 'czesciowo',
      edukacja_b1: 'nie',
    };
    // (69 ÷ 72 × 100) × 0.6 + 25 + 15 = 57.5 + 40
    expect(scored(answers)).toEqual([97.5, 'support-package', ['edukacja_b1', 'wizerunek_b2']]);
  });

  it('says in words what is missing', () => {
    const results = resultsOf(cardOf('karta-punktacji'), { ...ALL_YES, ngo_b1: 'nie' });
    expect(results['brakuje']?.label).toBe(
      'Współpraca z organizacjami pozarządowymi, podstawowe 1: Rodzina w rocznym programie współpracy – potrzebna odpowiedź „Tak”; Łączny wynik – potrzebne co najmniej 60 punktów',
    );
    expect(results['wynik']?.label).toBe('pakiet szkoleń i rekomendacji');
  });

  it('of an empty card lacks everything', () => {
    const [razem, wynik, brakuje] = scored({});
    expect(razem).toBeNull();
    expect(wynik).toBe('support-package');
    expect(brakuje).toEqual([...CRITERION_IDS.filter((id) => /_b\d$/.test(id)), 'razem']);
  });
});

describe('the residents’ forms', () => {
  const forms = (...rows: Readonly<Record<string, string | number | null>>[]) => ({
    ankiety: rows,
  });

  it('come to a count, awareness and satisfaction of each area', () => {
    const answers = forms(
      { ngo_slyszal: 'tak', ngo_ocena: 'ocena-5', dzieci: 3 },
      { ngo_slyszal: 'tak', ngo_ocena: 'ocena-4', dzieci: 2 },
      { ngo_slyszal: 'nie', ngo_ocena: 'nie-mam-zdania', dzieci: 0 },
      { pomoc_slyszal: 'nie' },
    );
    const value = (rule: string) => valueOf('ankieta-mieszkancow', rule, answers);
    expect(value('mieszkancy_n')).toBe(4);
    // Two of the three who answered.
    expect(value('ngo_znajomosc')).toBe(66.666667);
    // (5 + 4) ÷ 2: no opinion is no rating.
    expect(value('ngo_zadowolenie')).toBe(4.5);
    expect(value('pomoc_znajomosc')).toBe(0);
    expect(value('pomoc_zadowolenie')).toBeNull();
    expect(value('zdrowie_znajomosc')).toBeNull();
    // One of the three who gave a number of children.
    expect(value('wielodzietni_udzial')).toBe(33.333333);
  });

  it('are empty without a form, and then asked for', () => {
    expect(valueOf('ankieta-mieszkancow', 'mieszkancy_n', {})).toBe(0);
    expect(valueOf('ankieta-mieszkancow', 'ngo_znajomosc', {})).toBeNull();
    expect(issuesOf('ankieta-mieszkancow', {}).map(({ item, code }) => [item, code])).toEqual([
      ['ankiety', 'required'],
    ]);
  });

  it('take known answers only, each named by row and column', () => {
    const issues = issuesOf(
      'ankieta-mieszkancow',
      forms({ ngo_slyszal: 'tak' }, { uwaga: 'Uwaga.' }, { ngo_ocena: 'ocena-6', dzieci: -1 }),
    );
    expect(issues.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'ngo_ocena', 'not-an-option'],
      [3, 'dzieci', 'too-small'],
    ]);
  });

  it('are at most 2,000, collected until not before they began', () => {
    const rows = Array.from({ length: 2001 }, () => ({ ngo_slyszal: 'tak' }));
    expect(issuesOf('ankieta-mieszkancow', forms(...rows)).map(({ code }) => code)).toEqual([
      'too-many-rows',
    ]);
    const days = { badanie_od: '2026-06-02', badanie_do: '2026-06-01' };
    const issues = issuesOf('ankieta-mieszkancow', { ...forms({ ngo_slyszal: 'tak' }), ...days });
    expect(issues.map(({ item }) => item)).toEqual(['badanie_do']);
  });
});

describe('the workshops', () => {
  it('count when they have a day, and are rated by their people', () => {
    const answers = {
      w2_1_data: '2026-03-10',
      w2_1_uczestnicy: 10,
      w2_1_ocena: 4,
      w3_2_data: '2026-03-11',
      w3_2_uczestnicy: 30,
      w3_2_ocena: 5,
      w3_6_data: '2026-03-12',
      w3_6_uczestnicy: 8,
    };
    expect(issuesOf('warsztaty', answers)).toEqual([]);
    expect(valueOf('warsztaty', 'warsztaty_liczba', answers)).toBe(3);
    expect(valueOf('warsztaty', 'warsztaty_uczestnicy', answers)).toBe(48);
    // (10 × 4 + 30 × 5) ÷ 40; the last one was not rated.
    expect(valueOf('warsztaty', 'warsztaty_ocena', answers)).toBe(4.75);
  });

  it('come to nothing when none was held', () => {
    expect(issuesOf('warsztaty', {})).toEqual([]);
    expect(valueOf('warsztaty', 'warsztaty_liczba', {})).toBe(0);
    expect(valueOf('warsztaty', 'warsztaty_ocena', {})).toBeNull();
  });

  it.each<[string, Answers, string]>([
    ['people of a held one', { w3_1_data: '2026-03-10' }, 'w3_1_uczestnicy'],
    ['the day of one with people', { w3_1_uczestnicy: 5 }, 'w3_1_data'],
    ['the day of one that was rated', { w3_1_ocena: 5 }, 'w3_1_data'],
    ['a day that has been', { w3_1_data: '2026-11-23', w3_1_uczestnicy: 5 }, 'w3_1_data'],
  ])('need %s', (_, answers, item) => {
    expect(issuesOf('warsztaty', answers).map((issue) => issue.item)).toEqual([item]);
  });
});

describe('the recommendations', () => {
  it('put what is basic first, then what lacks most points, then keep the order', () => {
    const answers: Answers = {
      ...ALL_YES,
      edukacja_e1: 'nie',
      ngo_e1: 'czesciowo',
      zdrowie_e2: null,
      pomoc_b2: 'nie',
      wizerunek_b1: 'czesciowo',
    };
    expect(valueOf('rekomendacje', 'rekomendacje', answers)).toEqual([
      'pomoc_b2',
      'wizerunek_b1',
      'edukacja_e1',
      'zdrowie_e2',
      'ngo_e1',
    ]);
    expect(valueOf('rekomendacje', 'do_poprawy_podstawowe', answers)).toBe(2);
    expect(valueOf('rekomendacje', 'do_poprawy_rozszerzone', answers)).toBe(3);
  });

  it('are none when everything is met', () => {
    expect(valueOf('rekomendacje', 'rekomendacje', ALL_YES)).toEqual([]);
  });
});

describe('the report', () => {
  it('flags differences of over 25 points, the largest first', () => {
    const answers: Answers = {
      obszar_edukacja: 100,
      mieszkancy_edukacja: 75,
      obszar_ngo: 100,
      mieszkancy_ngo: 74.999999,
      obszar_zdrowie: 25,
      mieszkancy_zdrowie: 60,
      obszar_pomoc: 50,
      mieszkancy_pomoc: 75,
      obszar_wizerunek: 100,
    };
    expect(valueOf('raport', 'luka_edukacja', answers)).toBe(25);
    expect(valueOf('raport', 'luka_zdrowie', answers)).toBe(-35);
    expect(valueOf('raport', 'luka_wizerunek', answers)).toBeNull();
    expect(valueOf('raport', 'rozbieznosci', answers)).toEqual([
      'zdrowie_mieszkancy_wyzej',
      'ngo_urzednicy_wyzej',
    ]);
    expect(valueOf('raport', 'wykres_urzednicy_ngo', answers)).toBe(100);
    expect(valueOf('raport', 'wykres_mieszkancy_wizerunek', answers)).toBeNull();
  });
});

describe('the officials’ survey', () => {
  it('needs evidence for „tak” only', () => {
    const answers = {
      stan_na_dzien: '2026-02-01',
      ...Object.fromEntries(CRITERION_IDS.map((id) => [id, 'czesciowo'])),
    };
    expect(issuesOf('ankieta-urzednikow', answers)).toEqual([]);
    const issues = issuesOf('ankieta-urzednikow', { ...answers, transport_b2: 'tak' });
    expect(issues.map(({ item, code }) => [item, code])).toEqual([
      ['transport_b2_dowod', 'contradiction'],
    ]);
    expect(issues[0]?.message).toMatch(/^Podaj dowód do odpowiedzi „Tak”\./);
  });

  it('needs every criterion answered', () => {
    const issues = issuesOf('ankieta-urzednikow', { stan_na_dzien: '2026-02-01' });
    expect(issues.map(({ item }) => item)).toEqual(CRITERION_IDS);
  });
});

describe('the application', () => {
  const application = FAMILY_FILLED.get('zgloszenie') ?? {};
  it.each<[string, Answers, string]>([
    ['a way to reach somebody', { osoba_telefon: null, osoba_email: null }, 'osoba_telefon'],
    ['a code of its voivodeship', { teryt: '0605011' }, 'teryt'],
    ['no more families than people', { populacja: 611 }, 'rodziny_3plus'],
    ['a team', { zespol: [] }, 'zespol'],
    ['the area of each of the team', { zespol: [{ zespol_osoba: 'Jan P.' }] }, 'zespol'],
    ['a mode', { forma: null }, 'forma'],
  ])('needs %s', (_, change, item) => {
    const issues = issuesOf('zgloszenie', { ...application, ...change });
    expect(new Set(issues.map((issue) => issue.item))).toEqual(new Set([item]));
  });

  it('may do without a code, which some names need confirmed first', () => {
    expect(issuesOf('zgloszenie', { ...application, teryt: null })).toEqual([]);
    expect(issuesOf('zgloszenie', { ...application, teryt: '1465128' })).toEqual([]);
  });
});

describe('a made-up municipality', () => {
  const filled = (id: string) => answersWithSources(PRZYJAZNY_RODZINIE, cardOf(id), FAMILY_FILLED);

  it.each(PRZYJAZNY_RODZINIE.cards.map(({ id }) => id))('may hand in %s', (id) => {
    expect(issuesOf(id, filled(id))).toEqual([]);
  });

  it('is scored from its surveys and workshops', () => {
    const results = resultsOf(cardOf('karta-punktacji'), filled('karta-punktacji'));
    // 58 of 72 points.
    expect(results['urzednicy']?.value).toBe(80.555556);
    // 6 ÷ 7 × 100
    expect(results['warsztaty']?.value).toBe(85.714286);
    expect(results['wynik']?.value).toBe('certificate');
    expect(results['brakuje']?.value).toEqual([]);
  });

  it('has a report of the same values', () => {
    const scored = resultsOf(cardOf('karta-punktacji'), filled('karta-punktacji'));
    const report = filled('raport');
    for (const rule of ['razem', 'wynik', 'blad', 'obszar_zdrowie', 'mieszkancy_zdrowie']) {
      expect(report[rule]).toBe(scored[rule]?.value);
    }
    expect(report['gmina_nazwa']).toBe('Gmina Zmyślona');
  });
});
