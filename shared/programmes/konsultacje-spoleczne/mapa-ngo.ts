import {
  above,
  all,
  answered,
  any,
  divide,
  equals,
  is,
  multiply,
  overRows,
  rows,
  value,
} from '../../definition/expressions';
import type { NumberExpression } from '../../definition/expression';
import type { Card, Check, Option, Rule } from '../../definition/programme';
import { text } from './items';
import { COOPERATION, FIELDS, ORGANISATIONS, PLACES } from './organisations-table';

const placeNumbers = Array.from({ length: PLACES }, (_, index) => index + 1);
const placeName = (number: number): string => `miejsce_${number}_nazwa`;
const placeRule = (number: number): string => `miejsce_${number}_liczba`;
const fieldRule = ({ id }: Option): string => `dziedzina_${id}_liczba`;

/** A bar is full at so many organisations. */
const FULL_BAR = 10;

/** An organisation may not stand in a place that has no name. */
const placeChecks: readonly Check[] = placeNumbers.map((number) => ({
  id: `miejsce_${number}_nazwane`,
  expression: any(
    answered(placeName(number)),
    equals(rows('organizacje', equals(value('miejsce'), number)), 0),
  ),
  message: 'Wpisz nazwę miejscowości: w tabeli jest organizacja z tym numerem.',
  item: placeName(number),
  origin: 'proposal',
}));

const share = (part: NumberExpression): NumberExpression =>
  multiply(divide(part, rows('organizacje')), 100);
const cooperating = rows('organizacje', any(...COOPERATION.map((id) => is(id, 'tak'))));
const consulting = rows('organizacje', is('wsp_konsultacje', 'tak'));

const totals: readonly Rule[] = [
  {
    id: 'organizacje_liczba',
    title: 'Organizacje w gminie',
    text: 'Liczba organizacji w tabeli.',
    expression: rows('organizacje'),
    origin: 'proposal',
  },
  {
    id: 'aktywni_suma',
    title: 'Osoby aktywne w organizacjach',
    text: 'Suma osób aktywnych; kto działa w dwóch organizacjach, jest liczony dwa razy.',
    expression: overRows('organizacje', 'sum', value('aktywni')),
    origin: 'proposal',
  },
  {
    id: 'wspolpracujace',
    title: 'Odsetek organizacji, które współpracowały z gminą',
    unit: '%',
    text: 'Organizacje z co najmniej jedną formą współpracy ÷ wszystkie organizacje × 100; pole puste, gdy nie wpisano żadnej.',
    expression: share(cooperating),
    origin: 'proposal',
  },
  {
    id: 'konsultujace',
    title: 'Odsetek organizacji, które brały udział w konsultacjach',
    unit: '%',
    text: 'Organizacje z udziałem w konsultacjach lub zespołach ÷ wszystkie organizacje × 100; pole puste, gdy nie wpisano żadnej.',
    expression: share(consulting),
    origin: 'proposal',
  },
  {
    id: 'aktywne_bez_wspolpracy',
    title: 'Organizacje aktywne, z którymi gmina jeszcze nie współpracuje',
    text: 'Liczba organizacji z osobami aktywnymi i bez żadnej formy współpracy; od nich warto zacząć.',
    expression: rows(
      'organizacje',
      all(above(value('aktywni'), 0), ...COOPERATION.map((id) => is(id, 'nie'))),
    ),
    origin: 'proposal',
  },
];

const byField: readonly Rule[] = FIELDS.map((field) => ({
  id: fieldRule(field),
  title: field.label,
  text: 'Liczba organizacji, dla których jest to główna dziedzina.',
  expression: rows('organizacje', is('dziedzina', field.id)),
  origin: 'proposal',
}));

const byPlace: readonly Rule[] = placeNumbers.map((number) => ({
  id: placeRule(number),
  title: `Miejscowość nr ${number}`,
  text: 'Liczba organizacji z tym numerem miejscowości.',
  expression: rows('organizacje', equals(value('miejsce'), number)),
  origin: 'proposal',
}));

export const MAPA_NGO: Card = {
  id: 'mapa-ngo',
  title: 'Mapa aktywności organizacji pozarządowych',
  tab: 'Mapa NGO',
  purpose:
    'Pokazuje, jakie organizacje działają w gminie, gdzie i w jakiej dziedzinie oraz jak dotąd współpracowały z urzędem; do nich gmina kieruje zaproszenia na konsultacje.\nWypełnia urząd gminy z partnerami przed opracowaniem modelu; dane kontaktowe są tylko dla urzędu.',
  roles: ['applicant'],
  sections: [
    {
      id: 'miejscowosci',
      title: 'Wykaz miejscowości',
      intro: `Nadaj numery miejscowościom (sołectwom), w których działają organizacje; w tabeli wpisuje się sam numer. Gdy jest ich więcej niż ${PLACES}, połącz sąsiednie.`,
      items: placeNumbers.map((number) =>
        text(placeName(number), `Miejscowość nr ${number}`, {
          required: number === 1,
          max: 100,
        }),
      ),
      layout: {
        kind: 'grid',
        heads: ['Nr', 'Miejscowość'],
        rows: placeNumbers.map((number) => ({ label: `${number}`, items: [placeName(number)] })),
      },
    },
    {
      id: 'podsumowanie',
      title: 'Podsumowanie',
      items: [],
      layout: { kind: 'results', rules: totals.map(({ id }) => id) },
    },
    {
      id: 'dziedziny',
      title: 'Organizacje według dziedziny',
      intro: `Pełny słupek oznacza co najmniej ${FULL_BAR} organizacji.`,
      items: [],
      layout: { kind: 'results', rules: FIELDS.map(fieldRule), chart: FULL_BAR },
    },
    {
      id: 'rozmieszczenie',
      title: 'Organizacje według miejscowości',
      intro: `Numery jak w wykazie miejscowości; pełny słupek oznacza co najmniej ${FULL_BAR} organizacji.`,
      items: [],
      layout: { kind: 'results', rules: placeNumbers.map(placeRule), chart: FULL_BAR },
    },
    {
      id: 'lista',
      title: 'Organizacje',
      items: [ORGANISATIONS],
      layout: { kind: 'table' },
    },
  ],
  checks: placeChecks,
  rules: [...totals, ...byField, ...byPlace],
};
