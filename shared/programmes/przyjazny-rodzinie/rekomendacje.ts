import { add, count, is, list, not, points, subtract } from '../../definition/expressions';
import type { NumberExpression } from '../../definition/expression';
import type { Card, Rule } from '../../definition/programme';
import { criterionItem, FULL_POINTS, taken } from './answers';
import { AREAS, CRITERIA, type Criterion, type Area } from './areas';
import type { Level } from './area';

/** More than any number of missing points: what is basic stands before all that is extended. */
const BASIC_FIRST = 10;

const urgency = ({ id, level }: Criterion): NumberExpression => {
  const missing = subtract(FULL_POINTS, points(id));
  return level === 'b' ? add(BASIC_FIRST, missing) : missing;
};

/** A recommendation as it stands in the list: where, what, by which means, what first. */
const recommendation = ({ title }: Area, { name, place, advice }: Criterion): string =>
  [
    `${title}, ${place}: ${name}.`,
    advice.what,
    `Podstawa i środki: ${advice.means}`,
    `Pierwszy krok: ${advice.firstStep}`,
  ].join('\n');

const belowFull = (level: Level, id: string, title: string): Rule => {
  const criteria = CRITERIA.filter((criterion) => criterion.level === level);
  return {
    id,
    title,
    text: `Liczba kryteriów bez odpowiedzi „Tak” spośród ${criteria.length}.`,
    expression: count(...criteria.map((criterion) => not(is(criterion.id, 'tak')))),
    origin: 'proposal',
  };
};

/** What to do next, from the officials' survey: a recommendation for every criterion below „tak”. */
export const REKOMENDACJE: Card = {
  id: 'rekomendacje',
  title: 'Wnioski i rekomendacje',
  tab: 'Rekomendacje',
  purpose:
    'Podaje, co zrobić przy każdym kryterium, które nie ma odpowiedzi „Tak”: jakie działanie, na jakiej podstawie i od czego zacząć. Najpierw wymienia kryteria podstawowe, potem rozszerzone, w obu grupach od tych, którym brakuje najwięcej punktów.\nKarta powstaje sama z ankiety urzędników; nikt jej nie wypełnia. Przed zastosowaniem sprawdź aktualny stan prawny.',
  roles: [],
  sections: [
    {
      id: 'ile',
      title: 'Ile kryteriów jest do poprawy',
      items: [],
      layout: {
        kind: 'results',
        rules: ['do_poprawy_podstawowe', 'do_poprawy_rozszerzone'],
      },
    },
    {
      id: 'dane',
      title: 'Odpowiedzi, z których powstały rekomendacje',
      items: CRITERIA.map((criterion) => ({
        ...taken(criterionItem(criterion), 'ankieta-urzednikow'),
        required: false,
      })),
      layout: {
        kind: 'grid',
        heads: ['Obszar', 'Podstawowe 1', 'Podstawowe 2', 'Rozszerzone 1', 'Rozszerzone 2'],
        rows: AREAS.map(({ title, criteria }) => ({
          label: title,
          items: criteria.map(({ id }) => id),
        })),
      },
    },
    {
      id: 'lista',
      title: 'Rekomendacje',
      items: [],
      layout: {
        kind: 'list',
        rule: 'rekomendacje',
        none: 'Nie ma czego poprawiać: każde kryterium ma odpowiedź „Tak”.',
      },
    },
  ],
  checks: [],
  rules: [
    belowFull('b', 'do_poprawy_podstawowe', 'Kryteria podstawowe do poprawy'),
    belowFull('e', 'do_poprawy_rozszerzone', 'Kryteria rozszerzone do poprawy'),
    {
      id: 'rekomendacje',
      title: 'Rekomendacje',
      text: 'Po jednej dla każdego kryterium bez odpowiedzi „Tak”: najpierw podstawowe, potem rozszerzone, w obu grupach od tych, którym brakuje najwięcej punktów.',
      expression: list(
        CRITERIA.map((criterion) => ({
          id: criterion.id,
          when: not(is(criterion.id, 'tak')),
          priority: urgency(criterion),
        })),
      ),
      labels: Object.fromEntries(
        AREAS.flatMap((area) =>
          area.criteria.map((criterion) => [criterion.id, recommendation(area, criterion)]),
        ),
      ),
      origin: 'proposal',
    },
  ],
};
