import type { NumberExpression } from '../../definition/expression';
import {
  add,
  atLeast,
  divide,
  multiply,
  outcome,
  result,
  subtract,
  value,
} from '../../definition/expressions';
import type { Rule } from '../../definition/programme';
import { AREAS, areasOf, named, namedPlane, PLANES } from './areas';
import { LEVEL_NAMES } from './levels';

/** The mean that is empty as soon as one member is: an index with a gap is none. */
const meanOfAll = (members: readonly NumberExpression[]): NumberExpression =>
  divide(add(...members), members.length);

export const AREA_RULES: readonly Rule[] = AREAS.map((area) => ({
  id: `obszar_${area.id}`,
  title: named(area),
  text: 'Ocena obszaru uzgodniona w dyskusji, od 1 do 5; pole puste, gdy jej jeszcze nie ma.',
  expression: value(`konsensus_${area.id}`),
  origin: 'proposal',
}));

export const PLANE_RULES: readonly Rule[] = PLANES.map((plane) => ({
  id: `plaszczyzna_${plane.id}`,
  title: namedPlane(plane),
  text: 'Średnia ocen obszarów płaszczyzny; pole puste, gdy brakuje którejś z nich.',
  expression: meanOfAll(areasOf(plane.id).map(({ id }) => result(`obszar_${id}`))),
  origin: 'proposal',
}));

export const LIJW: Rule = {
  id: 'lijw',
  title: 'Lokalny Indeks Jakości Współpracy (LIJW)',
  text: 'Średnia ocen trzech płaszczyzn, od 1 do 5; pole puste, gdy brakuje którejś z nich.',
  expression: meanOfAll(PLANES.map(({ id }) => result(`plaszczyzna_${id}`))),
  origin: 'proposal',
};

export const LIJW_100: Rule = {
  id: 'lijw_100',
  title: 'LIJW w skali od 0 do 100',
  text: '(LIJW − 1) ÷ 4 × 100.',
  expression: multiply(divide(subtract(result(LIJW.id), 1), 4), 100),
  origin: 'proposal',
};

/** Where each level above the first begins: halfway between two ratings. */
const LEVEL_FROM = [4.5, 3.5, 2.5, 1.5] as const;

/** The level in words, which the register can show. */
export const LIJW_LEVEL: Rule = {
  id: 'lijw_poziom',
  title: 'Poziom współpracy',
  text: 'Według LIJW: od 4,5 współpraca wzorcowa, od 3,5 utrwalona, od 2,5 częściowa, od 1,5 doraźna, poniżej 1,5 brak współpracy.',
  expression: outcome(
    [
      ...LEVEL_FROM.map(
        (from, index) => [atLeast(result(LIJW.id), from), `poziom-${5 - index}`] as const,
      ),
      [atLeast(result(LIJW.id), 1), 'poziom-1'],
    ],
    'brak-wyniku',
  ),
  labels: {
    ...Object.fromEntries(LEVEL_NAMES.map((name, index) => [`poziom-${index + 1}`, name])),
    'brak-wyniku': 'brak wyniku: uzupełnij oceny uzgodnione',
  },
  origin: 'proposal',
};

const PREVIOUS_PLANES: readonly Rule[] = PLANES.map((plane) => ({
  id: `poprzednia_plaszczyzna_${plane.id}`,
  title: `Poprzednio: płaszczyzna ${plane.id}`,
  text: 'Średnia poprzednich ocen obszarów płaszczyzny; pole puste, gdy brakuje którejś z nich.',
  expression: meanOfAll(areasOf(plane.id).map(({ id }) => value(`poprzedni_${id}`))),
  origin: 'proposal',
}));

const PREVIOUS_LIJW: Rule = {
  id: 'poprzedni_lijw',
  title: 'Poprzednio: LIJW',
  text: 'Średnia poprzednich ocen trzech płaszczyzn; pole puste, gdy brakuje którejś z nich.',
  expression: meanOfAll(PLANES.map(({ id }) => result(`poprzednia_plaszczyzna_${id}`))),
  origin: 'proposal',
};

const difference = (id: string, title: string, now: string, before: NumberExpression): Rule => ({
  id,
  title,
  text: 'Wynik tej rundy − wynik poprzedniej; pole puste, gdy brakuje jednego z nich.',
  expression: subtract(result(now), before),
  origin: 'proposal',
});

export const PREVIOUS_RULES: readonly Rule[] = [...PREVIOUS_PLANES, PREVIOUS_LIJW];

export const DIFFERENCE_RULES: readonly Rule[] = [
  ...AREAS.map((area) =>
    difference(
      `roznica_${area.id}`,
      named(area),
      `obszar_${area.id}`,
      value(`poprzedni_${area.id}`),
    ),
  ),
  ...PLANES.map((plane) =>
    difference(
      `roznica_plaszczyzna_${plane.id}`,
      namedPlane(plane),
      `plaszczyzna_${plane.id}`,
      result(`poprzednia_plaszczyzna_${plane.id}`),
    ),
  ),
  difference('roznica_lijw', LIJW.title, LIJW.id, result(PREVIOUS_LIJW.id)),
];
