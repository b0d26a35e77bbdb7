import type { BooleanExpression } from '../../definition/expression';
import {
  above,
  any,
  atLeast,
  atMost,
  equals,
  is,
  list,
  not,
  overRows,
  result,
  rows,
  subtract,
  value,
} from '../../definition/expressions';
import type { Check, Origin, Rule, TableItem } from '../../definition/programme';
import { AREAS, named } from './areas';
import { choice, option, text, whole } from './items';

const SMALLEST = 6;
const LARGEST = 12;
/** Some rows beyond the largest group, so that who is too many is told so and not cut off. */
const ROOM = 16;
/** A spread above it is for discussion. */
const WIDE = 1;

export const RATINGS: TableItem = {
  id: 'oceny',
  kind: 'table',
  label: 'Oceny osób z grupy roboczej',
  help: 'Od 6 do 12 osób, w tym co najmniej jedna ze strony samorządu i jedna ze strony organizacji. Jeden wiersz na osobę.',
  required: true,
  origin: 'source',
  personal: true,
  max: ROOM,
  columns: [
    text('osoba', 'Osoba', {
      max: 40,
      help: 'Oznaczenie bez nazwiska, na przykład „osoba 1”.',
    }),
    choice(
      'strona',
      'Strona',
      [
        { ...option('urzad', 'urząd'), origin: 'source' },
        { ...option('wladze', 'władze'), origin: 'source' },
        { ...option('radni', 'radni'), origin: 'source' },
        { ...option('ngo', 'organizacje'), origin: 'source' },
      ],
      {
        help: 'Urząd: pracownicy. Władze: wójt, burmistrz, prezydent, starosta, zastępcy, zarząd. Organizacje: członkowie, władze i pracownicy organizacji pozarządowych. Kto należy do kilku z nich, wybiera tę, w której imieniu ocenia.',
      },
    ),
    ...AREAS.map((area) =>
      whole(area.id, `${area.code} ${area.short}`, {
        min: 1,
        max: 5,
        help: 'Najwyższy poziom, którego cały opis jest prawdziwy.',
      }),
    ),
  ],
};

const FROM_NGO = is('strona', 'ngo');
const FROM_GOVERNMENT = any(is('strona', 'urzad'), is('strona', 'wladze'), is('strona', 'radni'));
const PEOPLE = rows(RATINGS.id);

const groupCheck = (
  id: string,
  origin: Origin,
  expression: BooleanExpression,
  message: string,
): Check => ({ id, expression, message, item: RATINGS.id, origin });

/** What is asked for: „1 osobę”, „2 osoby”, „5 osób”. */
const more = (missing: number): string =>
  missing === 1 ? '1 osobę' : `${missing} ${missing < 5 ? 'osoby' : 'osób'}`;
const areIn = (people: number): string =>
  people === 1 ? 'jest 1 osoba' : people < 5 ? `są ${people} osoby` : `jest ${people} osób`;

const SMALLER = Array.from({ length: SMALLEST - 1 }, (_, index) => index + 1);

/** What the group lacks; a table without rows is said to be empty and nothing else. */
export const GROUP_CHECKS: readonly Check[] = [
  ...SMALLER.map((people) =>
    groupCheck(
      `grupa_za_mala_${people}`,
      'source',
      not(equals(PEOPLE, people)),
      `W grupie ${areIn(people)}, a potrzeba od ${SMALLEST} do ${LARGEST}: dopisz jeszcze co najmniej ${more(SMALLEST - people)}.`,
    ),
  ),
  groupCheck(
    'grupa_za_duza',
    'source',
    atMost(PEOPLE, LARGEST),
    `Grupa liczy najwyżej ${LARGEST} osób, a w tabeli jest ich więcej. Podziel ją na dwie grupy albo usuń nadmiar wierszy.`,
  ),
  groupCheck(
    'grupa_bez_samorzadu',
    'proposal',
    atLeast(rows(RATINGS.id, FROM_GOVERNMENT), 1),
    'W grupie brakuje strony samorządu: potrzebna jest co najmniej jedna osoba z urzędu, władz albo rady.',
  ),
  groupCheck(
    'grupa_bez_ngo',
    'proposal',
    atLeast(rows(RATINGS.id, FROM_NGO), 1),
    'W grupie brakuje strony organizacji: potrzebna jest co najmniej jedna osoba z organizacji.',
  ),
];

export const GROUP_RULES: readonly Rule[] = [
  {
    id: 'grupa_liczba',
    title: 'Liczba osób w grupie roboczej',
    text: 'Liczba wierszy tabeli ocen.',
    expression: PEOPLE,
    origin: 'proposal',
  },
  {
    id: 'grupa_samorzad',
    title: 'w tym ze strony samorządu',
    text: 'Liczba osób z urzędu, władz i rady.',
    expression: rows(RATINGS.id, FROM_GOVERNMENT),
    origin: 'proposal',
  },
  {
    id: 'grupa_ngo',
    title: 'w tym ze strony organizacji',
    text: 'Liczba osób z organizacji pozarządowych.',
    expression: rows(RATINGS.id, FROM_NGO),
    origin: 'proposal',
  },
];

export const SPREAD_RULES: readonly Rule[] = AREAS.map((area) => ({
  id: `rozrzut_${area.id}`,
  title: named(area),
  text: 'Odchylenie standardowe ocen (z próby); pole puste, gdy ocen jest mniej niż dwie.',
  expression: overRows(RATINGS.id, 'deviation', value(area.id)),
  origin: 'proposal',
}));

export const SIDE_RULES: readonly Rule[] = AREAS.map((area) => ({
  id: `roznica_stron_${area.id}`,
  title: named(area),
  text: 'Średnia ocen samorządu − średnia ocen organizacji; liczba dodatnia: samorząd ocenia wyżej. Pole puste, gdy brakuje ocen jednej ze stron.',
  expression: subtract(
    overRows(RATINGS.id, 'mean', value(area.id), FROM_GOVERNMENT),
    overRows(RATINGS.id, 'mean', value(area.id), FROM_NGO),
  ),
  origin: 'proposal',
}));

export const FOR_DISCUSSION: Rule = {
  id: 'do_dyskusji',
  title: 'Do dyskusji',
  text: 'Obszary, w których rozrzut ocen jest większy niż 1, od największego rozrzutu.',
  expression: list(
    AREAS.map(({ id }) => ({
      id,
      when: above(result(`rozrzut_${id}`), WIDE),
      priority: result(`rozrzut_${id}`),
    })),
  ),
  labels: Object.fromEntries(AREAS.map((area) => [area.id, named(area)])),
  origin: 'proposal',
};
