/** The three levels, condition by condition, as the foundation's concept states them. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../card/answers';
import { validateCard } from '../card/validate';
import { checkProgramme } from '../definition/check';
import { UCZACY_SIE_BUDZET } from '../programmes/uczacy-sie-budzet';
import { ANKIETA } from '../programmes/uczacy-sie-budzet/ankieta';
import { POZIOMY } from '../programmes/uczacy-sie-budzet/poziomy';
import { FILLED_SURVEY } from '../testing/uczacy-sie-budzet-filled';
import { resultsOf } from './results';

const valueOf = (id: string, answers: Answers): unknown => resultsOf(ANKIETA, answers)[id]?.value;

const LEVEL_1: Answers = {
  ewaluacja_stala: 'tak',
  ewaluacja_tworzenie: 'tak',
  wnioski_podstawa_zmian: 'tak',
};
const STAKEHOLDERS = ['mieszkancy', 'ngo', 'seniorzy', 'radni'];
const LEVEL_2: Answers = {
  ...LEVEL_1,
  ewaluacja_zglaszanie: 'tak',
  ewaluacja_wybor: 'tak',
  ewaluacja_realizacja: 'tak',
  interesariusze: STAKEHOLDERS,
};
/** Level 3 and no more: two of the four stages. */
const LEVEL_3: Answers = {
  ewaluacja_stala: 'tak',
  ewaluacja_tworzenie: 'nie',
  ewaluacja_zglaszanie: 'nie',
  ewaluacja_wybor: 'tak',
  ewaluacja_realizacja: 'tak',
  wnioski_podstawa_zmian: 'tak',
  interesariusze: STAKEHOLDERS,
  plan_wieloletni: 'tak',
  plan_wspoltworzony: 'tak',
  plan_cele: 'tak',
  plan_role: 'tak',
};

const CONDITIONS_1 = ['ewaluacja_stala', 'etap', 'wnioski_podstawa_zmian'];
const CONDITIONS_2 = [
  'ewaluacja_stala',
  'wnioski_podstawa_zmian',
  'ewaluacja_tworzenie',
  'ewaluacja_zglaszanie',
  'ewaluacja_wybor',
  'ewaluacja_realizacja',
  'interesariusze',
];
const CONDITIONS_3 = [
  'ewaluacja_stala',
  'wnioski_podstawa_zmian',
  'ewaluacja_wybor',
  'ewaluacja_realizacja',
  'interesariusze',
  'plan_wieloletni',
  'plan_wspoltworzony',
  'plan_cele',
  'plan_role',
];

describe('the programme', () => {
  it('has no mistake', () => {
    expect(checkProgramme(UCZACY_SIE_BUDZET)).toEqual([]);
  });
});

describe('the level', () => {
  it.each<[number, string, Answers]>([
    [0, 'jeszcze żaden poziom', {}],
    [1, 'poziom 1 – stała ewaluacja', LEVEL_1],
    [2, 'poziom 2 – pełna ewaluacja z udziałem interesariuszy', LEVEL_2],
    [3, 'poziom 3 – budżet obywatelski jako narzędzie zarządzania rozwojem miasta', LEVEL_3],
  ])('is %i with just its conditions', (level, words, answers) => {
    expect(valueOf('poziom', answers)).toBe(level);
    expect(resultsOf(ANKIETA, answers)['poziom_nazwa']?.label).toBe(words);
  });

  it('is the highest that holds, and no ladder: level 3 does without what level 2 asks', () => {
    expect(valueOf('brakuje_2', LEVEL_3)).toEqual(['ewaluacja_tworzenie', 'ewaluacja_zglaszanie']);
    expect(valueOf('brakuje_3', LEVEL_3)).toEqual([]);
    expect(valueOf('poziom', { ...LEVEL_3, ...LEVEL_2 })).toBe(3);
    // With both plan and all stages, level 2 takes over when the plan goes.
    expect(valueOf('poziom', { ...LEVEL_3, ...LEVEL_2, plan_wieloletni: 'nie' })).toBe(2);
    // With two stages only, it falls to level 1.
    expect(valueOf('poziom', { ...LEVEL_3, plan_wieloletni: 'nie' })).toBe(1);
  });

  it.each(['ewaluacja_stala', 'wnioski_podstawa_zmian'])('is 0 without %s', (id) => {
    expect(valueOf('poziom', { ...LEVEL_3, [id]: 'nie' })).toBe(0);
    expect(valueOf('poziom', { ...LEVEL_2, [id]: null })).toBe(0);
  });

  it('counts any one stage for level 1', () => {
    const base: Answers = { ewaluacja_stala: 'tak', wnioski_podstawa_zmian: 'tak' };
    expect(valueOf('brakuje_1', base)).toEqual(['etap']);
    for (const stage of ['tworzenie', 'zglaszanie', 'wybor', 'realizacja']) {
      expect(valueOf('poziom', { ...base, [`ewaluacja_${stage}`]: 'tak' })).toBe(1);
    }
  });

  it.each<[string, readonly string[], boolean]>([
    ['four groups with the residents', ['mieszkancy', 'ngo', 'seniorzy', 'radni'], true],
    ['three groups', ['mieszkancy', 'ngo', 'seniorzy'], false],
    ['four groups without the residents', ['autorzy', 'ngo', 'seniorzy', 'radni'], false],
    ['nobody', [], false],
  ])('takes %s for a wide circle or not', (_, interesariusze, wide) => {
    expect(valueOf('szerokie_grono', { interesariusze })).toBe(wide);
    expect(valueOf('poziom', { ...LEVEL_3, interesariusze })).toBe(wide ? 3 : 1);
    expect(valueOf('poziom', { ...LEVEL_2, interesariusze })).toBe(wide ? 2 : 1);
  });

  it('counts each of the nine groups once', () => {
    const nine = ['mieszkancy', 'autorzy', 'mlodziez', 'seniorzy', 'niepelnosprawni'];
    nine.push('ngo', 'radni', 'urzednicy', 'przedsiebiorcy');
    expect(valueOf('grupy_mieszkancow', { interesariusze: nine })).toBe(5);
    expect(valueOf('grupy_instytucji', { interesariusze: nine })).toBe(4);
    for (const group of nine.slice(1)) {
      const four = [
        'mieszkancy',
        ...nine
          .slice(1)
          .filter((id) => id !== group)
          .slice(0, 2),
        group,
      ];
      expect(valueOf('szerokie_grono', { interesariusze: four })).toBe(true);
    }
  });

  it('does not fall for want of evidence, which only keeps the survey from being handed in', () => {
    expect(valueOf('poziom', { ...LEVEL_3, ewaluacja_wybor_dowod: null })).toBe(3);
  });
});

describe('what a level lacks', () => {
  it('is everything, in the order of the levels, when nothing is answered', () => {
    expect(valueOf('brakuje_1', {})).toEqual(CONDITIONS_1);
    expect(valueOf('brakuje_2', {})).toEqual(CONDITIONS_2);
    expect(valueOf('brakuje_3', {})).toEqual(CONDITIONS_3);
  });

  it.each(CONDITIONS_2)('names %s alone on level 2', (id) => {
    const without = { ...LEVEL_2, [id]: id === 'interesariusze' ? ['mieszkancy'] : 'nie' };
    expect(valueOf('brakuje_2', without)).toEqual([id]);
  });

  it.each(CONDITIONS_3)('names %s alone on level 3', (id) => {
    const without = { ...LEVEL_3, [id]: id === 'interesariusze' ? ['mieszkancy'] : 'nie' };
    expect(valueOf('brakuje_3', without)).toEqual([id]);
  });

  it('is told of lower levels, too, and in words', () => {
    expect(valueOf('brakuje_1', LEVEL_3)).toEqual([]);
    expect(resultsOf(ANKIETA, LEVEL_3)['brakuje_2']?.label).toBe(
      'Ewaluacja etapu: tworzenie projektów; Ewaluacja etapu: zgłaszanie projektów',
    );
  });
});

describe('the card to read', () => {
  it('has every condition of every level', () => {
    const said = POZIOMY.sections.flatMap((section) => section.items.map(({ id }) => id));
    [CONDITIONS_1, CONDITIONS_2, CONDITIONS_3].forEach((conditions, index) => {
      for (const id of conditions) expect(said).toContain(`poziom_${index + 1}_${id}`);
    });
  });
});

describe('a survey handed in', () => {
  const issuesOf = (change: Answers): readonly string[] =>
    validateCard(
      ANKIETA,
      { ...FILLED_SURVEY, ...change },
      { today: '2026-02-02', language: 'pl' },
    ).issues.map(({ item, code }) => `${item}: ${code}`);

  it('may be handed in when filled, with level 3', () => {
    expect(issuesOf({})).toEqual([]);
    expect(valueOf('poziom', FILLED_SURVEY)).toBe(3);
    expect(valueOf('brakuje_2', FILLED_SURVEY)).toEqual(['ewaluacja_tworzenie']);
  });

  it('needs evidence of each stage that is evaluated, and of no other', () => {
    expect(issuesOf({ ewaluacja_wybor_dowod: null })).toEqual(['ewaluacja_wybor_dowod: required']);
    expect(issuesOf({ ewaluacja_wybor: 'nie', ewaluacja_wybor_dowod: null })).toEqual([]);
    expect(issuesOf({ wnioski_podstawa_zmian_przyklad: null })).toEqual([
      'wnioski_podstawa_zmian_przyklad: required',
    ]);
  });

  it('may name nobody, but has to say so', () => {
    expect(issuesOf({ interesariusze: [] })).toEqual([]);
    expect(issuesOf({ interesariusze: null })).toEqual(['interesariusze: required']);
  });

  it('may leave the end of the next edition open', () => {
    expect(issuesOf({ koniec_kolejnej_edycji: null })).toEqual([]);
    expect(issuesOf({ koniec_kolejnej_edycji: '2027-06-30' })).toEqual([]);
  });

  it('counts projects that can be', () => {
    expect(issuesOf({ projekty_wybrane: 64, projekty_zrealizowane: 64 })).toEqual([]);
    expect(issuesOf({ projekty_wybrane: 65 })).toEqual(['projekty_wybrane: contradiction']);
    expect(issuesOf({ projekty_zrealizowane: 19 })).toEqual([
      'projekty_zrealizowane: contradiction',
    ]);
    expect(issuesOf({ frekwencja: 100.5 })).toEqual(['frekwencja: too-large']);
  });

  it('names one way to reach the municipality, and a code of its voivodeship', () => {
    expect(issuesOf({ kontakt_telefon: null })).toEqual([]);
    expect(issuesOf({ kontakt_telefon: null, kontakt_email: null })).toEqual([
      'kontakt_telefon: contradiction',
    ]);
    expect(issuesOf({ teryt: '0605033' })).toEqual(['teryt: contradiction']);
  });
});
