import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../shared/card/answers';
import { EVERY_KIND, SURVEY, SURVEY_ANSWERS } from '../../../shared/testing/every-kind';
import { COMPLETE_APPLICATION } from '../../../shared/testing/complete-application';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { KARTA_STANDARDU } from '../../../shared/programmes/sc-kis/karta-standardu';
import { WNIOSEK } from '../../../shared/programmes/sc-kis/wniosek';
import { checkReading } from './check';
import { nextProblem, problemsBySection } from './problems';
import { cardResults, countFindings } from './requirements';
import { saidAnswers } from './said';

const CONTEXT = { today: '2026-11-22', language: 'pl', erased: new Set<string>() } as const;
const check = (answers: Readonly<Record<string, unknown>>) =>
  checkReading(WNIOSEK, { answers }, CONTEXT);

describe('how far a card is', () => {
  it('counts required items: none of a blank one, all of a complete one', () => {
    const blank = check({}).progress;
    const complete = check(COMPLETE_APPLICATION);
    expect(blank.answered).toBe(0);
    expect(complete.issues).toEqual([]);
    expect(complete.progress.answered).toBe(complete.progress.required);
  });

  it('does not count an answer that is wrong', () => {
    const right = check({ wnioskodawca_kod: '23-300' }).progress;
    const wrong = check({ wnioskodawca_kod: '23300x' }).progress;
    expect([right.answered, wrong.answered]).toEqual([1, 0]);
  });

  it('leaves out what comes from another card', () => {
    const { progress } = checkReading(KARTA_STANDARDU, { answers: {} }, CONTEXT);
    expect(progress.required).toBe(4);
  });
});

describe('problems', () => {
  it('stand by section in the order of the sheet, with label, message and kind', () => {
    const { issues } = check({ ...COMPLETE_APPLICATION, teryt: '12', kis_nazwa: null });
    const [club, ...more] = problemsBySection(WNIOSEK, issues);
    expect(more).toEqual([]);
    expect(club?.title).toBe('Klub Integracji Społecznej');
    expect(club?.problems.map(({ item, label, empty }) => [item, label, empty])).toEqual([
      ['kis_nazwa', 'Nazwa klubu', true],
      ['teryt', 'Kod TERYT gminy (siedziba klubu)', false],
    ]);
  });

  it('of a blank card are all gaps, also where one answer out of several is wanted', () => {
    const blank = check({}).issues;
    expect(blank.map(({ item }) => item)).toContain('osoba_telefon');
    expect(blank.filter(({ empty }) => !empty)).toEqual([]);
    const wrong = check({ osoba_telefon: 'x'.repeat(400) }).issues;
    expect(wrong.filter(({ empty }) => !empty).map(({ item }) => item)).toEqual(['osoba_telefon']);
  });

  it('are gone to one after another, and from the last to the first', () => {
    const { issues } = check({ ...COMPLETE_APPLICATION, teryt: '12', kis_nazwa: null });
    expect(nextProblem(issues, null)?.item).toBe('kis_nazwa');
    expect(nextProblem(issues, 'kis_nazwa')?.item).toBe('teryt');
    expect(nextProblem(issues, 'teryt')?.item).toBe('kis_nazwa');
    expect(nextProblem([], 'teryt')).toBeNull();
  });
});

describe('the 22 requirements', () => {
  const results = (answers: Readonly<Record<string, unknown>>) => {
    const [first, ...more] = cardResults(SC_KIS, WNIOSEK, check(answers).answers);
    if (first === undefined) throw new Error('no results');
    expect(more).toEqual([]);
    return first;
  };

  it('turn from deviation to met as the application is filled in', () => {
    const begun = countFindings(results({ wnioskodawca_nazwa: 'Stowarzyszenie' }).groups);
    const complete = results(COMPLETE_APPLICATION);
    const full = countFindings(complete.groups);
    expect(begun.met + begun.deviation + begun['not-applicable']).toBe(22);
    expect(begun.met).toBe(0);
    expect(full.deviation).toBe(0);
    expect(full.met + full['not-applicable']).toBe(22);
    expect(complete.totals.find(({ rule }) => rule === 'wynik_procent')?.value).toBe(100);
    expect(complete.totals.find(({ rule }) => rule === 'minimalny_standard')?.label).toBe(
      'spełniony',
    );
  });

  it('say what is lacking', () => {
    const { groups } = results({ ...COMPLETE_APPLICATION, kadra_psycholog: 0, kadra_prawnik: 0 });
    const deviating = groups
      .flatMap(({ requirements }) => requirements)
      .filter(({ finding }) => finding === 'deviation');
    expect(deviating.map(({ rule, item }) => [rule, item])).toEqual([
      ['wymaganie_6', 'kadra_psycholog'],
    ]);
    expect(deviating[0]?.lacking).toHaveLength(2);
    expect(deviating[0]?.lacking[0]).toContain('co najmniej 1');
  });
});

describe('what a survey comes to', () => {
  const survey = (answers: Answers) => {
    const [first] = cardResults(EVERY_KIND, SURVEY, answers);
    if (first === undefined) throw new Error('no results');
    return first;
  };

  it('names recommendations in words, the most pressing first', () => {
    const [list, ...more] = survey(SURVEY_ANSWERS).lists;
    expect(more).toEqual([]);
    // The lowest rating asks loudest.
    expect(list?.entries[0]).toMatch(/^Dostęp: /);
    const best = { dostep_ocena: 'p3', jakosc_ocena: 'p3', zasieg_ocena: 'p3' };
    expect(survey(best).lists[0]?.entries).toEqual([]);
  });

  it('leaves a judgement open as long as there is too little to judge', () => {
    const judged = (answers: Answers) => survey(answers).totals.filter((one) => one.judged);
    expect(judged({ dostep_ocena: 'p3' }).map(({ label }) => label)).toEqual([null]);
    expect(judged(SURVEY_ANSWERS).map(({ label }) => label)).toEqual([
      'tak, współpraca jest szeroka',
    ]);
  });
});

describe('what is about to be sent', () => {
  it('names every answer in words and nothing that is empty', () => {
    const { answers } = check({ ...COMPLETE_APPLICATION, rejestr_data: '2015-03-05' });
    const said = saidAnswers(WNIOSEK, answers, 'pl').flatMap((section) => section.answers);
    const given = Object.values(answers).filter((answer) => answer !== null);
    expect(said).toHaveLength(given.length);
    expect(said.map((one) => one.said)).toContain('stowarzyszenie');
    expect(said.map((one) => one.said)).toContain('5.03.2015');
  });
});
