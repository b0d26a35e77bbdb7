import { expect, it } from 'vitest';
import { PROGRAMMES } from '../programmes';
import { isWholeRule } from './whole';

const whole = (programme: string, cardId: string, ruleId: string): boolean | null => {
  const card = PROGRAMMES.find(({ id }) => id === programme)?.cards.find(({ id }) => id === cardId);
  const rule = card?.rules.find(({ id }) => id === ruleId);
  return card === undefined || rule === undefined ? null : isWholeRule(card, rule);
};

it.each([
  ['wspolnie-dzialamy', 'samoocena', 'grupa_liczba', true],
  ['wspolnie-dzialamy', 'sciezka', 'godziny_diagnozy', true],
  ['wspolnie-dzialamy', 'sciezka', 'godziny_warsztatow_I', true],
  ['konsultacje-spoleczne', 'test-modelu', 'testy_uczestnicy', true],
  ['konsultacje-spoleczne', 'rejestr-uwag', 'dni_srednio', false],
  ['konsultacje-spoleczne', 'rejestr-uwag', 'odsetek_odpowiedzi', false],
  ['przyjazny-rodzinie', 'karta-punktacji', 'razem', false],
  // Advisers' hours go by halves.
  ['wspolnie-dzialamy', 'procedury', 'procedury_godziny', false],
])('%s/%s: is %s whole? %s', (programme, card, rule, expected) => {
  expect(whole(programme, card, rule)).toBe(expected);
});
