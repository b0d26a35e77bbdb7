/** The few words that say what a requirement still lacks. */
import { expect, it } from 'vitest';
import type { BooleanExpression } from '../definition/expression';
import {
  above,
  add,
  all,
  any,
  answered,
  atLeast,
  atMost,
  below,
  count,
  equals,
  includes,
  is,
  not,
  sum,
  value,
} from '../definition/expressions';
import type { Item } from '../definition/programme';
import { choices, number, text, yesNo } from '../testing/small-card';
import { wanted } from './lacking';

const items: readonly Item[] = [
  { ...number('psycholog'), label: 'Psycholog', unit: 'os.' },
  { ...number('pedagog'), label: 'Pedagog', unit: 'os.' },
  { ...number('wersja'), label: 'Wersja' },
  { ...yesNo('parking'), label: 'Parking' },
  { ...choices('formy', 'zdalnie', 'na miejscu'), label: 'Formy pracy' },
  { ...text('opis'), label: 'Opis' },
];
const byId = new Map(items.map((item) => [item.id, item]));
const [psychologist, teacher, version] = [value('psycholog'), value('pedagog'), value('wersja')];

it.each<[string, BooleanExpression]>([
  ['Psycholog: co najmniej 1\u00A0os.', atLeast(psychologist, 1)],
  ['Psycholog: więcej niż 2\u00A0os.', above(psychologist, 2)],
  ['Psycholog: najwyżej 30\u00A0os.', atMost(psychologist, 30)],
  ['Psycholog: mniej niż 0,5\u00A0os.', below(psychologist, 0.5)],
  ['Psycholog: dokładnie 12\u00A0345,5\u00A0os.', equals(psychologist, 12_345.5)],
  // Without a unit nothing hangs at the end.
  ['Wersja: co najmniej 2', atLeast(version, 2)],
  ['łącznie co najmniej 40\u00A0os.', atLeast(sum(psychologist, teacher), 40)],
  ['łącznie co najmniej 3', atLeast(count(answered('opis'), is('parking', 'tak')), 3)],
  ['łącznie co najmniej 3', atLeast(add(1, 1), 3)],
  // A bound that depends on other answers has no number to name.
  ['Psycholog: więcej niż …\u00A0os.', above(psychologist, teacher)],
  ['Parking: „Tak”', is('parking', 'tak')],
  ['Parking: „Nie”', is('parking', 'nie')],
  ['Opis', answered('opis')],
  ['Formy pracy', includes('formy', 'zdalnie')],
  ['Parking, Opis', any(is('parking', 'tak'), answered('opis'))],
  ['Opis, Pedagog', all(not(answered('opis')), atLeast(teacher, 1))],
])('„%s”', (words, condition) => {
  expect(wanted(byId, condition)).toBe(words);
});
