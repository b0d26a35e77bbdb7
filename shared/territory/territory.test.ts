import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from './fold';
import { VOIVODESHIPS, voivodeshipById } from './voivodeships';

describe('voivodeships', () => {
  it('are sixteen, with the even TERYT codes from 02 to 32', () => {
    expect(VOIVODESHIPS.map(({ code }) => code)).toEqual([
      '02',
      '04',
      '06',
      '08',
      '10',
      '12',
      '14',
      '16',
      '18',
      '20',
      '22',
      '24',
      '26',
      '28',
      '30',
      '32',
    ]);
  });

  it('have the folded label as id', () => {
    for (const { id, label } of VOIVODESHIPS) expect(id).toBe(fold(label));
  });

  it('are found by id alone', () => {
    expect(voivodeshipById('lodzkie')?.label).toBe('łódzkie');
    expect(voivodeshipById('łódzkie')).toBeUndefined();
    expect(voivodeshipById('constructor')).toBeUndefined();
  });
});

describe('fold', () => {
  it('drops case and every Polish diacritic', () => {
    expect(fold('ZAŻÓŁĆ GĘŚLĄ JAŹŃ')).toBe('zazolc gesla jazn');
    expect(fold('zażółć gęślą jaźń')).toBe('zazolc gesla jazn');
  });

  it('is the same for composed and decomposed text', () => {
    expect(fold('Świętochłowice'.normalize('NFD'))).toBe('swietochlowice');
  });

  it('splits words at whatever is neither letter nor digit', () => {
    expect(foldedWords('Klub „Łącznik” w Łodzi, KIS/10/2024; klub')).toEqual([
      'klub',
      'lacznik',
      'w',
      'lodzi',
      'kis',
      '10',
      '2024',
    ]);
  });
});
