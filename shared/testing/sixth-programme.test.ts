import { describe, expect, it } from 'vitest';
import { checkProgramme } from '../definition/check';
import { resultsOf } from '../rules/results';
import definition from './sixth-programme.json';
import { LIBRARY_APPLICATION, LIBRARY_ASSESSMENT, SIXTH_PROGRAMME } from './sixth-programme';

describe('a sixth programme', () => {
  it('is a definition without a mistake', () => {
    expect(checkProgramme(definition)).toEqual([]);
  });

  it('may have no voivodeships in its numbers when its register names none', () => {
    expect(checkProgramme({ ...definition, number: 'BIB/{voivodeship}/{serial}' })).toEqual([
      { place: 'number', message: 'the register names no voivodeship' },
    ]);
  });

  it('scores by its own rules', () => {
    const card = SIXTH_PROGRAMME.cards.find(({ id }) => id === 'ocena-biblioteki');
    if (card === undefined) throw new Error('no such card');
    const level = (hours: number, help: string) => {
      const answers = { ...LIBRARY_APPLICATION, ...LIBRARY_ASSESSMENT, godziny_tygodniowo: hours };
      const { punkty, poziom } = resultsOf(card, { ...answers, obsluga: help });
      return [punkty?.value, poziom?.label];
    };
    expect(level(30, 'pomocna')).toEqual([8, 'biblioteka wyróżniona']);
    expect(level(29, 'pomocna')).toEqual([6, 'biblioteka przyjazna']);
    expect(level(29, 'obojetna')).toEqual([3, 'jeszcze nie przyjazna']);
  });
});
