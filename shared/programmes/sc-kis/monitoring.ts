import {
  answered,
  any,
  atLeast,
  atMost,
  divide,
  list,
  multiply,
  not,
  sum,
  value,
} from '../../definition/expressions';
import type { NumberExpression } from '../../definition/expression';
import { ENTRY_STATUSES, type EntryStatus, type OverviewValue } from '../../definition/overview';
import type { Card, Check, NumberItem, Rule, Section } from '../../definition/programme';
import { VOIVODESHIP_OPTIONS } from '../answer-options';
import { REQUIREMENTS, SERVICES } from './declared';
import { STATUSES } from './rejestr';

const ASSESSED = 'monitoring_ocenione';
/** From which share of the assessed clubs a deviation is typical, in percent. */
const TYPICAL = 25;

const clubs = (id: string, label: string, filled: OverviewValue): NumberItem => ({
  id,
  kind: 'integer',
  label,
  required: false,
  origin: 'proposal',
  min: 0,
  filled,
});

/** Clubs with a deviation: as the certifier found, else as the comparison came out. */
const deviating = (number: number): OverviewValue => ({
  by: 'overview',
  shows: 'holders-with',
  where: {
    card: 'karta-standardu',
    rule: `wymaganie_${number}`,
    is: 'deviation',
    unless: { item: `ustalenie_${number}`, is: 'odchylenie' },
  },
});
const offering = (service: string): OverviewValue => ({
  by: 'overview',
  shows: 'holders-with',
  where: { card: 'wniosek', item: service, is: 'tak' },
});
const ofAssessed = (id: string): NumberExpression =>
  multiply(divide(value(id), value(ASSESSED)), 100);

const statusId = (status: string): string => `monitoring_${status}`;
const deviationId = (number: number): string => `odchylenie_${number}`;
const offeringId = (service: string): string => `${service}_kluby`;
const hoursId = (service: string): string => `${service}_godziny_razem`;
const shareId = (service: string): string => `udzial_${service}`;

const statusLabel = (status: EntryStatus): string =>
  STATUSES.find(({ id }) => id === status)?.label ?? status;
const serviceLabel = (service: string): string =>
  REQUIREMENTS.flatMap(({ items }) => items).find(({ id }) => id === service)?.label ?? service;

const sections: readonly Section[] = [
  {
    id: 'zakres',
    title: 'Zakres sprawozdania',
    items: [
      {
        id: 'monitoring_wojewodztwo',
        kind: 'choice',
        label: 'Województwo',
        required: false,
        origin: 'source',
        options: VOIVODESHIP_OPTIONS,
        filled: { by: 'overview', shows: 'voivodeship' },
      },
      {
        id: 'monitoring_stan_na',
        kind: 'date',
        label: 'Stan na dzień',
        required: false,
        origin: 'proposal',
        max: 'today',
        filled: { by: 'overview', shows: 'day' },
      },
      {
        ...clubs(ASSESSED, 'Kluby ocenione na karcie standardu', {
          by: 'overview',
          shows: 'holders',
        }),
        help: 'Kluby, które mają przyjętą kartę standardu; każdy liczony raz, według ostatniej karty.',
      },
    ],
    layout: { kind: 'form' },
  },
  {
    id: 'statusy',
    title: 'Kluby według statusu certyfikatu',
    items: ENTRY_STATUSES.map((status) =>
      clubs(statusId(status), `Certyfikat ${statusLabel(status)}`, {
        by: 'overview',
        shows: 'entries-with',
        status,
      }),
    ),
    layout: { kind: 'form' },
  },
  {
    id: 'statusy-razem',
    title: 'Certyfikaty razem',
    items: [],
    layout: { kind: 'results', rules: ['certyfikaty_razem', 'udzial_waznych'] },
  },
  {
    id: 'odchylenia',
    title: 'Kluby z odchyleniem od wymagania',
    intro: 'Liczy się ustalenie jednostki certyfikującej, a gdy go nie ma – wynik porównania.',
    items: REQUIREMENTS.map(({ number }) =>
      clubs(deviationId(number), `Wymaganie ${number}: kluby z odchyleniem`, deviating(number)),
    ),
    layout: {
      kind: 'grid',
      heads: ['Wymaganie', 'Kluby'],
      rows: REQUIREMENTS.map(({ number, required }) => ({
        label: `${number}. ${required}`,
        items: [deviationId(number)],
      })),
    },
  },
  {
    id: 'uslugi',
    title: 'Świadczone usługi',
    intro: 'Ile ocenionych klubów deklaruje usługę i ile godzin w miesiącu świadczą ją łącznie.',
    items: SERVICES.flatMap((service) => [
      clubs(offeringId(service), `${serviceLabel(service)}: kluby`, offering(service)),
      {
        ...clubs(hoursId(service), `${serviceLabel(service)}: łączny wymiar miesięczny`, {
          by: 'overview',
          shows: 'sum',
          card: 'wniosek',
          item: `${service}_godziny`,
        }),
        kind: 'number',
        unit: 'godz.',
      },
    ]),
    layout: {
      kind: 'grid',
      heads: ['Usługa', 'Kluby', 'Godziny w miesiącu'],
      rows: SERVICES.map((service) => ({
        label: serviceLabel(service),
        items: [offeringId(service), hoursId(service)],
      })),
    },
  },
  {
    id: 'uslugi-udzial',
    title: 'Odsetek ocenionych klubów, które deklarują usługę',
    items: [],
    layout: { kind: 'results', rules: SERVICES.map(shareId), chart: 100 },
  },
  {
    id: 'typowe',
    title: 'Typowe odchylenia od standardu',
    items: [],
    layout: {
      kind: 'list',
      rule: 'typowe_odchylenia',
      none: `Żadne odchylenie nie występuje w co najmniej ${TYPICAL}% ocenionych klubów.`,
    },
  },
];

const notMoreThanAssessed = (id: string): Check => ({
  id: `${id}_liczba`,
  expression: any(not(answered(id)), not(answered(ASSESSED)), atMost(value(id), value(ASSESSED))),
  message: 'Popraw liczbę: nie może być większa niż liczba ocenionych klubów.',
  item: id,
  origin: 'proposal',
});

const shareRules: readonly Rule[] = SERVICES.map((service) => ({
  id: shareId(service),
  title: serviceLabel(service),
  unit: '%',
  text: 'Kluby, które deklarują usługę ÷ kluby ocenione × 100; pole puste, gdy żadnego nie oceniono.',
  expression: ofAssessed(offeringId(service)),
  origin: 'proposal',
}));

const TOTAL = sum(...STATUSES.map(({ id }) => value(statusId(id))));

/** What the clubs of a voivodeship look like together (part II, aim 5 of the standard). */
export const MONITORING: Card = {
  id: 'monitoring',
  title: 'Sprawozdanie z monitorowania klubów integracji społecznej',
  tab: 'Monitoring',
  purpose:
    'Pokazuje kluby województwa razem: ile ma ważny certyfikat, czego najczęściej im brakuje i jakie usługi świadczą.\nLiczby wpisuje system z rejestru, kart standardu i wniosków; służą jednostce certyfikującej, jednostce audytu i koordynatorowi. Sprawozdanie nie zawiera danych pojedynczych klubów.',
  roles: [],
  overview: { assessed: 'karta-standardu' },
  sections,
  checks: [
    ...REQUIREMENTS.map(({ number }) => notMoreThanAssessed(deviationId(number))),
    ...SERVICES.map((service) => notMoreThanAssessed(offeringId(service))),
  ],
  rules: [
    {
      id: 'certyfikaty_razem',
      title: 'Certyfikaty razem',
      text: 'Liczba certyfikatów o każdym statusie.',
      expression: TOTAL,
      origin: 'proposal',
    },
    {
      id: 'udzial_waznych',
      title: 'Odsetek ważnych certyfikatów',
      unit: '%',
      text: 'Certyfikaty ważne ÷ wszystkie certyfikaty × 100; pole puste, gdy nie ma żadnego.',
      expression: multiply(divide(value(statusId('valid')), TOTAL), 100),
      origin: 'proposal',
    },
    {
      id: 'typowe_odchylenia',
      title: 'Typowe odchylenia',
      text: `Wymagania, od których odchylenie występuje w co najmniej ${TYPICAL}% ocenionych klubów, od najczęstszego.`,
      expression: list(
        REQUIREMENTS.map(({ number }) => ({
          id: `wymaganie_${number}`,
          when: atLeast(ofAssessed(deviationId(number)), TYPICAL),
          priority: value(deviationId(number)),
        })),
      ),
      labels: Object.fromEntries(
        REQUIREMENTS.map(({ number, required }) => [
          `wymaganie_${number}`,
          `${required} (wymaganie ${number})`,
        ]),
      ),
      origin: 'proposal',
    },
    ...shareRules,
  ],
};
