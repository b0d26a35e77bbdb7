/**
 * What an applicant declares for each of the 22 requirements of the standard (form 3), and the
 * requirements themselves. The application asks for the declared items, the standard card compares.
 */
import {
  all,
  answered,
  any,
  atLeast,
  atMost,
  is,
  not,
  requirement,
  sum,
  value,
} from '../../definition/expressions';
import type { RequirementExpression } from '../../definition/expression';
import type { Check, ChoiceItem, Item, NumberItem, Origin } from '../../definition/programme';
import { YES_NO } from '../answer-options';

const yesNo = (id: string, label: string, help?: string): ChoiceItem => ({
  id,
  kind: 'choice',
  label,
  ...(help === undefined ? {} : { help }),
  required: true,
  origin: 'source',
  options: YES_NO,
});

const staff = (id: string, label: string): NumberItem => ({
  id,
  kind: 'integer',
  label,
  help: 'Liczba osób, niezależnie od wymiaru etatu. Gdy nie ma nikogo, wpisz 0.',
  required: true,
  origin: 'source',
  min: 0,
  max: 999,
  unit: 'os.',
});

/** Hours may stay empty where the service is not offered; with a service they are required by a check. */
const hours = (id: string, label: string): NumberItem => ({
  id: `${id}_godziny`,
  kind: 'number',
  label: `${label} – wymiar miesięczny`,
  help: 'Przeciętna liczba godzin zajęć w miesiącu, na przykład 6 albo 7,5.',
  required: false,
  origin: 'source',
  min: 0,
  max: 744,
  unit: 'godz.',
});

const service = (id: string, label: string): readonly Item[] => [
  yesNo(id, label),
  hours(id, label),
];

/** A service with hours, by the id of its Tak / Nie. */
export const SERVICES: readonly string[] = [
  'ind_psychologiczne',
  'ind_prawne',
  'ind_socjalne',
  'grp_wsparcie',
  'grp_psychoedukacja',
  'grp_integracja',
  'grp_edukacja',
  'grp_kursy',
  'grp_prozatrudnieniowe',
  'ind_doradztwo',
];

/** The hours of all services in a month. */
export const ALL_HOURS = sum(...SERVICES.map((id) => value(`${id}_godziny`)));

/** One requirement with what is declared for it. */
export interface DeclaredRequirement {
  readonly number: number;
  /** The required level in the words of the form. */
  readonly required: string;
  readonly items: readonly Item[];
  readonly expression: RequirementExpression;
  /** The rule in words. */
  readonly text: string;
  readonly origin: Origin;
}

/** A criterion of the standard: a group of requirements. */
export interface Criterion {
  /** Id of the rule that gives the share met. */
  readonly rule: string;
  /** As headed on the form. */
  readonly title: string;
  /** The item of the application with the applicant's own words. */
  readonly description: string | null;
  readonly requirements: readonly DeclaredRequirement[];
}

const yes = (id: string): RequirementExpression => requirement(is(id, 'tak'));
const declaredYes = 'Spełnione, gdy zadeklarowano „Tak”.';

const offered = (number: number, id: string, label: string): DeclaredRequirement => ({
  number,
  required: label,
  items: service(id, label),
  expression: yes(id),
  text: declaredYes,
  origin: 'source',
});

export const CRITERIA: readonly Criterion[] = [
  {
    rule: 'grupa_lokal',
    title: 'Kryterium Bazy Lokalowej',
    description: 'opis_lokal',
    requirements: [
      {
        number: 1,
        required: 'Dostępność pomieszczeń przystosowanych do profilu zajęć',
        items: [
          {
            id: 'lokal_pomieszczenia',
            kind: 'choice',
            label: 'Pomieszczenia przystosowane do profilu zajęć',
            required: true,
            origin: 'source',
            options: [
              { id: 'tak', label: 'Tak', origin: 'source' },
              { id: 'czesciowo', label: 'Częściowo', origin: 'proposal' },
              { id: 'nie', label: 'Nie', origin: 'source' },
            ],
          },
        ],
        expression: yes('lokal_pomieszczenia'),
        text: declaredYes,
        origin: 'source',
      },
      {
        number: 2,
        required: 'Dostępność pomieszczeń higieniczno-sanitarnych',
        items: [yesNo('lokal_sanitarne', 'Pomieszczenia higieniczno-sanitarne')],
        expression: yes('lokal_sanitarne'),
        text: declaredYes,
        origin: 'source',
      },
      {
        number: 3,
        required: 'Stopień przystosowania dla osób niepełnosprawnych (jeśli potrzeba)',
        items: [
          yesNo(
            'lokal_dostepnosc_potrzebna',
            'Przystosowanie dla osób niepełnosprawnych jest potrzebne',
            'Wybierz „Nie” tylko wtedy, gdy w zajęciach na pewno nie uczestniczą osoby, które go potrzebują.',
          ),
          {
            id: 'lokal_dostepnosc',
            kind: 'choice',
            label: 'Stopień przystosowania',
            required: true,
            origin: 'source',
            applies: not(is('lokal_dostepnosc_potrzebna', 'nie')),
            options: [
              { id: 'pelne', label: 'Pełne', origin: 'proposal' },
              { id: 'czesciowe', label: 'Częściowe', origin: 'proposal' },
              { id: 'brak', label: 'Brak', origin: 'proposal' },
            ],
          },
        ],
        expression: requirement(
          is('lokal_dostepnosc', 'pelne'),
          not(is('lokal_dostepnosc_potrzebna', 'nie')),
        ),
        text: 'Spełnione, gdy przystosowanie jest pełne; nie dotyczy, gdy przystosowanie nie jest potrzebne.',
        origin: 'source',
      },
    ],
  },
  {
    rule: 'grupa_kadra',
    title: 'Kryterium Kadry',
    description: 'opis_kadra',
    requirements: [
      {
        number: 4,
        required: 'Lider (kierownik KIS)',
        items: [staff('kadra_lider', 'Lider (kierownik KIS)')],
        expression: requirement(atLeast(value('kadra_lider'), 1)),
        text: 'Spełnione, gdy jest co najmniej 1 osoba.',
        origin: 'source',
      },
      {
        number: 5,
        required: 'Pracownik socjalny',
        items: [staff('kadra_pracownik_socjalny', 'Pracownik socjalny')],
        expression: requirement(atLeast(value('kadra_pracownik_socjalny'), 1)),
        text: 'Spełnione, gdy jest co najmniej 1 osoba.',
        origin: 'source',
      },
      {
        number: 6,
        required: 'Specjaliści reintegracji (psycholog, prawnik, terapeuta, doradca zawodowy)',
        items: [
          staff('kadra_psycholog', 'Psycholog'),
          staff('kadra_prawnik', 'Prawnik'),
          staff('kadra_terapeuta', 'Terapeuta'),
          staff('kadra_doradca', 'Doradca zawodowy'),
        ],
        expression: requirement(
          all(
            atLeast(value('kadra_psycholog'), 1),
            atLeast(value('kadra_prawnik'), 1),
            atLeast(value('kadra_terapeuta'), 1),
            atLeast(value('kadra_doradca'), 1),
          ),
        ),
        text: 'Spełnione, gdy jest co najmniej 1 specjalista każdego z czterech rodzajów.',
        origin: 'proposal',
      },
      {
        number: 7,
        required: 'Pracownik administracyjno-księgowy',
        items: [staff('kadra_administracja', 'Pracownik administracyjno-księgowy')],
        expression: requirement(atLeast(value('kadra_administracja'), 1)),
        text: 'Spełnione, gdy jest co najmniej 1 osoba.',
        origin: 'source',
      },
    ],
  },
  {
    rule: 'grupa_organizacja',
    title: 'Kryterium Przygotowania Organizacyjnego',
    description: 'opis_organizacja',
    requirements: [
      {
        number: 8,
        required: 'Posiadanie regulaminu uczestnictwa w zajęciach',
        items: [yesNo('org_regulamin', 'Regulamin uczestnictwa w zajęciach')],
        expression: yes('org_regulamin'),
        text: declaredYes,
        origin: 'source',
      },
      {
        number: 9,
        required:
          'Posiadanie formularzy pozwalających przeprowadzić diagnozę sytuacji uczestnika (ankieta, kwestionariusz zainteresowań i preferencji zawodowych, testy psychologiczne)',
        items: [
          yesNo('org_ankieta', 'Ankieta'),
          yesNo('org_kwestionariusz', 'Kwestionariusz zainteresowań i preferencji zawodowych'),
          yesNo('org_testy', 'Testy psychologiczne'),
        ],
        expression: requirement(
          all(is('org_ankieta', 'tak'), is('org_kwestionariusz', 'tak'), is('org_testy', 'tak')),
        ),
        text: 'Spełnione, gdy klub ma wszystkie trzy rodzaje formularzy.',
        origin: 'proposal',
      },
      {
        number: 10,
        required:
          'Określenie ram czasowych uczestnictwa w zajęciach (40 godz. miesięcznie, co najmniej 3 miesiące)',
        items: [
          {
            id: 'org_godziny_miesiecznie',
            kind: 'number',
            label: 'Uczestnictwo – wymiar miesięczny',
            required: true,
            origin: 'source',
            min: 0,
            max: 744,
            unit: 'godz.',
          },
          {
            id: 'org_miesiace',
            kind: 'number',
            label: 'Uczestnictwo – czas trwania',
            required: true,
            origin: 'source',
            min: 0,
            max: 120,
            unit: 'mies.',
          },
        ],
        expression: requirement(
          all(atLeast(value('org_godziny_miesiecznie'), 40), atLeast(value('org_miesiace'), 3)),
        ),
        text: 'Spełnione, gdy uczestnictwo trwa co najmniej 40 godzin w miesiącu i co najmniej 3 miesiące.',
        origin: 'source',
      },
    ],
  },
  {
    rule: 'grupa_wspolpraca',
    title: 'Kryterium Współpracy Lokalnej',
    description: 'opis_wspolpraca',
    requirements: [
      {
        number: 11,
        required: 'Podpisane porozumienie (obustronny list intencyjny) z PUP',
        items: [yesNo('wsp_pup', 'Porozumienie z PUP', 'PUP to powiatowy urząd pracy.')],
        expression: yes('wsp_pup'),
        text: declaredYes,
        origin: 'source',
      },
      {
        number: 12,
        required: 'Podpisane porozumienie (obustronny list intencyjny) z OPS',
        items: [yesNo('wsp_ops', 'Porozumienie z OPS', 'OPS to ośrodek pomocy społecznej.')],
        expression: yes('wsp_ops'),
        text: declaredYes,
        origin: 'source',
      },
    ],
  },
  {
    rule: 'grupa_indywidualne',
    title: 'Kryterium usług indywidualnych',
    description: 'opis_indywidualne',
    requirements: [
      offered(13, 'ind_psychologiczne', 'Poradnictwo psychologiczne'),
      offered(14, 'ind_prawne', 'Poradnictwo prawne'),
      offered(15, 'ind_socjalne', 'Poradnictwo socjalno-pedagogiczne'),
    ],
  },
  {
    rule: 'grupa_grupowe',
    title: 'Kryterium usług grupowych',
    description: 'opis_grupowe',
    requirements: [
      offered(16, 'grp_wsparcie', 'Samopomocowe grupy wsparcia'),
      offered(17, 'grp_psychoedukacja', 'Warsztaty psychoedukacyjne'),
      offered(
        18,
        'grp_integracja',
        'Zajęcia integracyjne promujące alternatywne formy spędzania czasu wolnego',
      ),
      offered(19, 'grp_edukacja', 'Warsztaty edukacji społecznej i zawodowej'),
      offered(20, 'grp_kursy', 'Kursy podnoszące umiejętności i kwalifikacje zawodowe'),
      offered(21, 'grp_prozatrudnieniowe', 'Udział w formach prozatrudnieniowych'),
    ],
  },
  {
    rule: 'grupa_wymiar',
    title: 'Wymiar usług',
    description: null,
    requirements: [
      {
        number: 22,
        required: 'Łączny wymiar usług co najmniej 40 godzin miesięcznie (rekomendacja 7)',
        items: service('ind_doradztwo', 'Doradztwo zawodowe').map((item) => ({
          ...item,
          required: false,
        })),
        expression: requirement(atLeast(ALL_HOURS, 40)),
        text: 'Spełnione, gdy suma godzin wszystkich usług indywidualnych i grupowych wynosi co najmniej 40 w miesiącu.',
        origin: 'source',
      },
    ],
  },
];

/** Every requirement in the order of the form, 1 to 22. */
export const REQUIREMENTS: readonly DeclaredRequirement[] = CRITERIA.flatMap(
  (criterion) => criterion.requirements,
);

/** Hours and the service's Tak / Nie must not contradict each other. */
export const SERVICE_CHECKS: readonly Check[] = SERVICES.flatMap((id) => {
  const hoursId = `${id}_godziny`;
  return [
    {
      id: `${id}_bez_godzin`,
      expression: any(not(is(id, 'tak')), answered(hoursId)),
      message: 'Wpisz liczbę godzin w miesiącu: zaznaczono, że klub świadczy tę usługę.',
      item: hoursId,
      origin: 'proposal',
    },
    {
      id: `${id}_godziny_przy_nie`,
      expression: any(not(is(id, 'nie')), not(answered(hoursId)), atMost(value(hoursId), 0)),
      message:
        'Usuń godziny albo zmień odpowiedź na „Tak”: podano godziny usługi, której klub nie świadczy.',
      item: hoursId,
      origin: 'source',
    },
  ] satisfies readonly Check[];
});
