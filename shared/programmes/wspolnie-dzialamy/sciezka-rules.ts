import type { BooleanExpression, NumberExpression } from '../../definition/expression';
import {
  add,
  all,
  below,
  choose,
  count,
  empty,
  is,
  known,
  multiply,
  outcome,
  result,
  sum,
  value,
} from '../../definition/expressions';
import type { Rule } from '../../definition/programme';
import { AREAS, areasOf, named, PLANES, type Area } from './areas';
import { WORKSHOP_BELOW } from './diagnoza';

/** Hours that the source gives to each form of support. */
const HOURS = {
  diagnosis: 16,
  training: 16,
  workshop: 24,
  procedure: 15,
  use: 5,
  selfAssessment: 12,
} as const;

const pointsOf = (area: Area): NumberExpression => value(`diagnoza_${area.id}`);

/** The diagnosis indicates a workshop. */
export const isIndicated = (area: Area): BooleanExpression => below(pointsOf(area), WORKSHOP_BELOW);

export const INDICATION_RULES: readonly Rule[] = AREAS.map((area) => ({
  id: `wskazanie_${area.id}`,
  title: named(area),
  text: 'Warsztat, gdy obszar ma mniej niż 4 z 8 punktów.',
  expression: outcome(
    [
      [isIndicated(area), 'warsztat'],
      [known(pointsOf(area)), 'bez-warsztatu'],
    ],
    'nieznane',
  ),
  labels: {
    'warsztat': 'warsztat wskazany',
    'bez-warsztatu': 'bez warsztatu',
    'nieznane': 'brak punktów z diagnozy',
  },
  origin: 'proposal',
}));

export const PLANE_RULES: readonly Rule[] = PLANES.flatMap(({ id: plane }): Rule[] => {
  const areas = areasOf(plane);
  return [
    {
      id: `warsztaty_wskazane_${plane}`,
      title: `Płaszczyzna ${plane}: warsztaty wskazane w diagnozie`,
      text: `Obszary poniżej 4 z 8 punktów, od 0 do ${areas.length}; pole puste, gdy któryś nie ma punktów.`,
      expression: choose(
        all(...areas.map((area) => known(pointsOf(area)))),
        count(...areas.map(isIndicated)),
        empty,
      ),
      origin: 'proposal',
    },
    {
      id: `warsztaty_${plane}`,
      title: `Płaszczyzna ${plane}: warsztaty według decyzji doradcy`,
      text: `Liczba decyzji „warsztat”, od 0 do ${areas.length}.`,
      expression: count(...areas.map(({ id }) => is(`decyzja_${id}`, 'warsztat'))),
      origin: 'proposal',
    },
  ];
});

const hours = (id: string, title: string, text: string, expression: NumberExpression): Rule => ({
  id,
  title,
  unit: 'godz.',
  text,
  expression,
  origin: 'source',
});

const PROCEDURES = sum(...PLANES.map(({ id }) => value(`procedury_${id}`)));
const EACH = [
  hours('godziny_diagnozy', 'Diagnoza jakości współpracy', '16 godzin na jednostkę.', {
    op: 'number',
    value: HOURS.diagnosis,
  }),
  hours(
    'godziny_szkolenia',
    'Szkolenie „Standardy współpracy administracji publicznych i ngo”',
    '16 godzin, dla wszystkich jednostek.',
    { op: 'number', value: HOURS.training },
  ),
  ...PLANES.map(({ id }) =>
    hours(
      `godziny_warsztatow_${id}`,
      `Warsztaty w płaszczyźnie ${id}`,
      '24 godziny na każdy warsztat według decyzji doradcy.',
      multiply(result(`warsztaty_${id}`), HOURS.workshop),
    ),
  ),
  hours(
    'godziny_doradztwa',
    'Doradztwo przy opracowaniu procedur',
    '15 godzin na procedurę.',
    multiply(PROCEDURES, HOURS.procedure),
  ),
  hours(
    'godziny_zastosowania',
    'Doradztwo przy pierwszym zastosowaniu procedur',
    '5 godzin na procedurę.',
    multiply(PROCEDURES, HOURS.use),
  ),
  hours(
    'godziny_samooceny',
    'Spotkania samooceny metodą LIJW',
    '12 godzin w grupie od 6 do 12 osób.',
    { op: 'number', value: HOURS.selfAssessment },
  ),
];

export const HOUR_RULES: readonly Rule[] = [
  ...EACH,
  hours(
    'godziny_razem',
    'Razem',
    'Suma godzin wszystkich form wsparcia.',
    add(...EACH.map(({ id }) => result(id))),
  ),
];
