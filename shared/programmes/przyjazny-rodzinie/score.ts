/** The score of a municipality: officials' answers, residents' survey, workshops, and the whole. */
import {
  above,
  add,
  all,
  atLeast,
  atMost,
  choose,
  divide,
  empty,
  is,
  known,
  list,
  mean,
  multiply,
  not,
  outcome,
  result,
  root,
  subtract,
  value,
} from '../../definition/expressions';
import type { BooleanExpression, RuleId } from '../../definition/expression';
import type { Option, Rule } from '../../definition/programme';
import { awarenessId, satisfactionId } from './ankieta-mieszkancow';
import { areaScore, areaScoreId } from './area-score';
import { AREAS, BASIC_CRITERIA, type Area } from './areas';
import { ACTIVITIES } from './warsztaty';

const WEIGHTS = { officials: 0.6, residents: 0.25, workshops: 0.15 } as const;
const CERTIFICATE_FROM = 60;
const DISTINCTION_FROM = 85;
/** Standard normal quantile for a confidence of 95 %, and the largest variance of a share. */
const CONFIDENCE = 1.96;
const LARGEST_VARIANCE = 0.25;

/** Id of an area's score by the residents' survey: `mieszkancy_edukacja`. */
export const residentsScoreId = ({ id }: Area): RuleId => `mieszkancy_${id}`;

/** What the whole may come to; other cards take it as an answer. */
export const OUTCOME_OPTIONS: readonly Option[] = [
  { id: 'certificate', label: 'certyfikat', origin: 'source' },
  { id: 'distinction', label: 'certyfikat z wyróżnieniem', origin: 'proposal' },
  { id: 'support-package', label: 'pakiet szkoleń i rekomendacji', origin: 'proposal' },
];

const residentsScore = (area: Area): Rule => ({
  id: residentsScoreId(area),
  title: area.title,
  unit: 'pkt',
  text: 'Średnia znajomości (%) i zadowolenia: (średnia ocen − 1) ÷ 4 × 100; gdy jest tylko jedno z nich, liczy się ono.',
  expression: mean(
    value(awarenessId(area)),
    multiply(divide(subtract(value(satisfactionId(area)), 1), 4), 100),
  ),
  origin: 'proposal',
});

const residents = mean(...AREAS.map((area) => result(residentsScoreId(area))));
const [asked, population] = [value('mieszkancy_n'), value('populacja')];
const basicMet: BooleanExpression = all(...BASIC_CRITERIA.map(({ id }) => is(id, 'tak')));

const whole: readonly Rule[] = [
  {
    id: 'urzednicy',
    title: 'Ankieta urzędników',
    unit: 'pkt',
    text: 'Średnia z dziewięciu obszarów.',
    expression: mean(...AREAS.map((area) => result(areaScoreId(area)))),
    origin: 'proposal',
  },
  {
    id: 'mieszkancy',
    title: 'Ankieta mieszkańców',
    unit: 'pkt',
    text: 'Średnia z obszarów, które mają wynik; 0, gdy nie ma go żaden.',
    expression: choose(known(residents), residents, 0),
    origin: 'proposal',
  },
  {
    id: 'warsztaty',
    title: 'Warsztaty',
    unit: 'pkt',
    text: 'Odbyte zajęcia ÷ 7 × 100.',
    expression: multiply(divide(value('warsztaty_liczba'), ACTIVITIES.length), 100),
    origin: 'proposal',
  },
  {
    id: 'razem',
    title: 'Łączny wynik',
    unit: 'pkt',
    text: '0,60 × ankieta urzędników + 0,25 × ankieta mieszkańców + 0,15 × warsztaty.',
    expression: add(
      multiply(WEIGHTS.officials, result('urzednicy')),
      multiply(WEIGHTS.residents, result('mieszkancy')),
      multiply(WEIGHTS.workshops, result('warsztaty')),
    ),
    origin: 'proposal',
  },
];

const error: Rule = {
  id: 'blad',
  title: 'Największy błąd oszacowania w ankiecie mieszkańców',
  unit: 'pkt proc.',
  text: 'Największy błąd odsetka (w górę lub w dół) na poziomie ufności 95%: 1,96 × √(0,25 ÷ n) × √((N − n) ÷ (N − 1)) × 100, gdzie n to liczba ankiet, a N liczba mieszkańców; pole puste, gdy nie ma ankiet lub jest ich więcej niż mieszkańców. Dotyczy próby losowej; gdy ankiety pochodzą od ochotników, jest tylko wskazówką.',
  expression: choose(
    all(atLeast(asked, 1), above(population, 1), atMost(asked, population)),
    multiply(
      CONFIDENCE,
      root(divide(LARGEST_VARIANCE, asked)),
      root(divide(subtract(population, asked), subtract(population, 1))),
      100,
    ),
    empty,
  ),
  origin: 'proposal',
};

const verdict: Rule = {
  id: 'wynik',
  title: 'Wynik certyfikacji',
  text: 'Certyfikat, gdy wszystkie 18 kryteriów podstawowych ma odpowiedź „Tak” i łączny wynik wynosi co najmniej 60; z wyróżnieniem, gdy wynosi co najmniej 85; w pozostałych przypadkach pakiet szkoleń i rekomendacji.',
  expression: outcome(
    [
      [all(basicMet, atLeast(result('razem'), DISTINCTION_FROM)), 'distinction'],
      [all(basicMet, atLeast(result('razem'), CERTIFICATE_FROM)), 'certificate'],
    ],
    'support-package',
  ),
  labels: Object.fromEntries(OUTCOME_OPTIONS.map(({ id, label }) => [id, label])),
  origin: 'proposal',
};

const TOTAL_TOO_LOW = 'razem';
const missing: Rule = {
  id: 'brakuje',
  title: 'Czego brakuje do certyfikatu',
  text: 'Kryteria podstawowe bez odpowiedzi „Tak” oraz łączny wynik, gdy jest niższy niż 60 punktów.',
  expression: list([
    ...BASIC_CRITERIA.map(({ id }) => ({ id, when: not(is(id, 'tak')) })),
    {
      id: TOTAL_TOO_LOW,
      when: not(atLeast(result('razem'), CERTIFICATE_FROM)),
    },
  ]),
  labels: {
    ...Object.fromEntries(
      AREAS.flatMap(({ title, criteria }) =>
        criteria
          .filter(({ level }) => level === 'b')
          .map(({ id, name, place }) => [
            id,
            `${title}, ${place}: ${name} – potrzebna odpowiedź „Tak”`,
          ]),
      ),
    ),
    [TOTAL_TOO_LOW]: `Łączny wynik – potrzebne co najmniej ${CERTIFICATE_FROM} punktów`,
  },
  origin: 'proposal',
};

/** The rules of the scoring card. */
export const SCORE_RULES: readonly Rule[] = [
  ...AREAS.map(areaScore),
  ...AREAS.map(residentsScore),
  ...whole,
  error,
  verdict,
  missing,
];
