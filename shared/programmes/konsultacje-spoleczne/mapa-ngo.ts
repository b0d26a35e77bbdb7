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
import type { Card, Check, Option, Rule, TableItem } from '../../definition/programme';
import { choice, integer, option, text, yesNo } from './items';

const FIELDS: readonly Option[] = [
  option('kultura', 'kultura, tradycja, dziedzictwo'),
  option('sport', 'sport, turystyka, rekreacja'),
  option('oswiata', 'edukacja i wychowanie'),
  option('pomoc', 'pomoc społeczna, integracja'),
  option('zdrowie', 'zdrowie, niepełnosprawność'),
  option('srodowisko', 'środowisko i przyroda'),
  option('bezpieczenstwo', 'ratownictwo, ochrona ludności'),
  option('rozwoj', 'rozwój lokalny, gospodarka, rolnictwo'),
  option('seniorzy', 'seniorzy'),
  option('obywatelskie', 'prawa i aktywność obywateli'),
  option('inna', 'inna dziedzina'),
];

/** How many places of the municipality the card tells apart. */
const PLACES = 15;
const placeNumbers = Array.from({ length: PLACES }, (_, index) => index + 1);
const placeName = (number: number): string => `miejsce_${number}_nazwa`;
const placeRule = (number: number): string => `miejsce_${number}_liczba`;
const fieldRule = ({ id }: Option): string => `dziedzina_${id}_liczba`;

/** A bar is full at so many organisations. */
const FULL_BAR = 10;

const COOPERATION = ['wsp_zadania', 'wsp_niefinansowa', 'wsp_konsultacje'] as const;

const ORGANISATIONS: TableItem = {
  id: 'organizacje',
  kind: 'table',
  label: 'Organizacje',
  help: 'Jedna organizacja – jeden wiersz. Wpisz też koła i grupy bez osobowości prawnej, jeśli działają.',
  required: true,
  origin: 'source',
  // The contact may name a person; the table is held apart as a whole.
  personal: true,
  max: 500,
  columns: [
    text('nazwa', 'Nazwa organizacji'),
    choice('forma', 'Forma prawna', [
      option('stowarzyszenie', 'stowarzyszenie rejestrowe'),
      option('stowarzyszenie-zwykle', 'stowarzyszenie zwykłe'),
      option('fundacja', 'fundacja'),
      option('osp', 'ochotnicza straż pożarna'),
      option('kgw', 'koło gospodyń wiejskich'),
      option('klub-sportowy', 'klub sportowy'),
      option('koscielna', 'kościelna osoba prawna'),
      option('spoldzielnia-socjalna', 'spółdzielnia socjalna'),
      option('nieformalna', 'grupa nieformalna'),
      option('inna', 'inna'),
    ]),
    integer('miejsce', 'Nr miejscowości', {
      min: 1,
      max: PLACES,
      help: 'Numer z wykazu miejscowości na tej karcie: siedziba albo miejsce spotkań.',
    }),
    choice('dziedzina', 'Główna dziedzina', FIELDS, {
      help: 'Jedna: ta, której organizacja poświęca najwięcej czasu.',
    }),
    choice('zasieg', 'Zasięg działania', [
      option('miejscowosc', 'miejscowość'),
      option('gmina', 'gmina'),
      option('powiat', 'powiat'),
      option('szerszy', 'szerszy niż powiat'),
    ]),
    integer('aktywni', 'Osoby aktywne', {
      max: 9999,
      unit: 'os.',
      help: 'Ilu ludzi naprawdę działa w ciągu roku; to zwykle mniej niż członków.',
    }),
    yesNo('wsp_zadania', 'Zadania zlecone, dotacje'),
    yesNo('wsp_niefinansowa', 'Pomoc niefinansowa gminy', {
      help: 'Na przykład użyczenie lokalu, sprzętu, wspólna promocja.',
    }),
    yesNo('wsp_konsultacje', 'Udział w konsultacjach, zespołach'),
    text('kontakt', 'Kontakt (tylko dla urzędu)', {
      required: false,
      personal: true,
      help: 'Telefon lub e-mail; nie jest publikowany.',
    }),
  ],
};

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
    text: 'Suma osób aktywnych; kto działa w dwóch organizacjach, liczy się dwa razy.',
    expression: overRows('organizacje', 'sum', value('aktywni')),
    origin: 'proposal',
  },
  {
    id: 'wspolpracujace',
    title: 'Organizacje, które współpracowały z gminą',
    unit: '%',
    text: 'Organizacje z co najmniej jedną formą współpracy ÷ wszystkie × 100.',
    expression: share(cooperating),
    origin: 'proposal',
  },
  {
    id: 'konsultujace',
    title: 'Organizacje, które brały udział w konsultacjach',
    unit: '%',
    text: 'Organizacje z udziałem w konsultacjach lub zespołach ÷ wszystkie × 100.',
    expression: share(consulting),
    origin: 'proposal',
  },
  {
    id: 'aktywne_bez_wspolpracy',
    title: 'Organizacje aktywne, z którymi gmina jeszcze nie współpracuje',
    text: 'Organizacje z osobami aktywnymi i bez żadnej formy współpracy: od nich warto zacząć.',
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
  text: 'Liczba organizacji, dla których to główna dziedzina.',
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
    'Pokazuje, jakie organizacje działają w gminie, gdzie, w czym i jak dotąd współpracowały z urzędem – to do nich idą zaproszenia na konsultacje.\nWypełnia urząd gminy z partnerami przed opracowaniem modelu; kontakty są tylko dla urzędu.',
  roles: ['applicant'],
  sections: [
    {
      id: 'miejscowosci',
      title: 'Wykaz miejscowości',
      intro:
        'Nadaj numery miejscowościom (sołectwom), w których działają organizacje; w tabeli wpisuje się sam numer. Gdy jest ich więcej niż 15, połącz sąsiednie.',
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
      intro: `Słupek jest pełny przy ${FULL_BAR} organizacjach.`,
      items: [],
      layout: { kind: 'results', rules: FIELDS.map(fieldRule), chart: FULL_BAR },
    },
    {
      id: 'rozmieszczenie',
      title: 'Organizacje według miejscowości',
      intro: `Numery jak w wykazie miejscowości; słupek jest pełny przy ${FULL_BAR} organizacjach.`,
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
