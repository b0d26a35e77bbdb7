import {
  add,
  all,
  answered,
  below,
  divide,
  list,
  multiply,
  points,
  result,
  subtract,
  sum,
} from '../../definition/expressions';
import type { Card, GridRow, Item, Rule, Section } from '../../definition/programme';
import { AREAS, areasOf, named, namedPlane, PLANES, type Area } from './areas';
import { notBefore } from './conditions';
import { choice, longText, option, pastDay, text } from './items';
import { STATEMENTS } from './statements';

/** Points that an area can reach: four statements of two points. */
export const AREA_MAX = 8;
/** Below so many points a workshop is indicated. */
export const WORKSHOP_BELOW = 4;

const ANSWERS = [
  option('nie', 'nie', 0),
  option('czesciowo', 'częściowo', 1),
  option('tak', 'tak', 2),
];

const statementId = (area: Area, index: number): string => `${area.id}_${index + 1}`;
const statementIds = (area: Area): readonly string[] =>
  STATEMENTS[area.id].map((_, index) => statementId(area, index));

const statementItems = (area: Area, statement: string, index: number): readonly Item[] => [
  choice(statementId(area, index), `${area.code}.${index + 1} ${statement}`, ANSWERS, {
    help: '„Tak”: zdanie jest w całości prawdziwe i jest na to dowód. „Częściowo”: jest prawdziwe w części albo tylko czasem. „Nie”: jest nieprawdziwe lub nie ma na to dowodu.',
  }),
  text(`${statementId(area, index)}_zrodlo`, `${area.code}.${index + 1} Źródło ustalenia`, {
    max: 500,
    help: 'Dokument z numerem i datą, adres strony, protokół albo rozmowa (stanowisko i dzień, bez nazwisk). Przy „nie” wpisz, co sprawdzono.',
  }),
];

const areaSection = (area: Area): Section => ({
  id: `obszar_${area.id}`,
  title: named(area),
  items: STATEMENTS[area.id].flatMap((statement, index) => statementItems(area, statement, index)),
  layout: {
    kind: 'grid',
    heads: ['Stwierdzenie', 'Odpowiedź (nie 0, częściowo 1, tak 2)', 'Źródło ustalenia'],
    rows: STATEMENTS[area.id].map((statement, index): GridRow => ({
      label: `${area.code}.${index + 1} ${statement}`,
      items: [statementId(area, index), `${statementId(area, index)}_zrodlo`],
    })),
  },
});

const areaRules: readonly Rule[] = AREAS.map((area) => ({
  id: `diagnoza_${area.id}`,
  title: named(area),
  unit: 'pkt',
  text: 'Suma punktów za cztery stwierdzenia (brak odpowiedzi: 0).',
  expression: sum(...statementIds(area).map(points)),
  origin: 'proposal',
}));

const planeRules: readonly Rule[] = PLANES.map((plane) => ({
  id: `diagnoza_plaszczyzna_${plane.id}`,
  title: namedPlane(plane),
  unit: '%',
  text: `Punkty obszarów płaszczyzny ÷ ${areasOf(plane.id).length * AREA_MAX} × 100.`,
  expression: multiply(
    divide(
      add(...areasOf(plane.id).map(({ id }) => result(`diagnoza_${id}`))),
      areasOf(plane.id).length * AREA_MAX,
    ),
    100,
  ),
  origin: 'proposal',
}));

const INDEX: Rule = {
  id: 'diagnoza_indeks',
  title: 'Indeks jakości współpracy w diagnozie',
  unit: '%',
  text: 'Punkty wszystkich siedmiu obszarów ÷ 56 × 100.',
  expression: multiply(
    divide(add(...AREAS.map(({ id }) => result(`diagnoza_${id}`))), AREAS.length * AREA_MAX),
    100,
  ),
  origin: 'proposal',
};

const TO_STRENGTHEN: Rule = {
  id: 'do_wzmocnienia',
  title: 'Obszary do wzmocnienia',
  text: 'Obszary, które mają wszystkie odpowiedzi i mniej niż 4 z 8 punktów, od najsłabszego; przy równej liczbie punktów w kolejności obszarów.',
  expression: list(
    AREAS.map((area) => ({
      id: area.id,
      when: all(
        ...statementIds(area).map(answered),
        below(result(`diagnoza_${area.id}`), WORKSHOP_BELOW),
      ),
      priority: subtract(AREA_MAX, result(`diagnoza_${area.id}`)),
    })),
  ),
  labels: Object.fromEntries(AREAS.map((area) => [area.id, named(area)])),
  origin: 'proposal',
};

/** The adviser's diagnosis at the beginning: 28 statements with the source of each finding. */
export const DIAGNOZA: Card = {
  id: 'diagnoza',
  title: 'Diagnoza jakości współpracy jst z ngo',
  tab: 'Diagnoza',
  purpose:
    'Służy do ustalenia stanu współpracy samorządu z organizacjami w siedmiu obszarach; z niej wynika ścieżka udziału w projekcie.\nWypełnia doradca w urzędzie, razem z jednostką samorządu i organizacjami, na początku udziału (16 godzin na jednostkę).',
  roles: ['certifier'],
  sections: [
    {
      id: 'przebieg',
      title: 'Jak przeprowadzono diagnozę',
      items: [
        pastDay('diagnoza_od', 'Pierwszy dzień diagnozy'),
        pastDay('diagnoza_do', 'Ostatni dzień diagnozy'),
        text('doradca', 'Doradca (imię i nazwisko)', { personal: true, max: 100 }),
        longText('diagnoza_rozmowcy', 'Z kim rozmawiano', {
          help: 'Wydziały, stanowiska, nazwy organizacji; bez nazwisk. Potrzebne jest zdanie obu stron: samorządu i organizacji.',
        }),
      ],
      layout: { kind: 'form' },
    },
    ...AREAS.map(areaSection),
    {
      id: 'punkty',
      title: 'Wynik: punkty obszarów (od 0 do 8)',
      items: [],
      layout: { kind: 'results', rules: areaRules.map(({ id }) => id), chart: AREA_MAX },
    },
    {
      id: 'indeks',
      title: 'Wynik: płaszczyzny i indeks (od 0 do 100)',
      items: [],
      layout: {
        kind: 'results',
        rules: [...planeRules.map(({ id }) => id), INDEX.id],
        chart: 100,
      },
    },
    {
      id: 'do_wzmocnienia',
      title: 'Obszary do wzmocnienia, od najsłabszego',
      intro: 'Dla tych obszarów ścieżka wskazuje warsztat.',
      items: [],
      layout: {
        kind: 'list',
        rule: TO_STRENGTHEN.id,
        none: 'Żaden obszar, który ma wszystkie odpowiedzi, nie ma mniej niż 4 punktów.',
      },
    },
    {
      id: 'wnioski',
      title: 'Wnioski doradcy',
      items: [
        longText('diagnoza_mocne', 'Co działa dobrze', { required: false }),
        longText('diagnoza_slabe', 'Co najbardziej przeszkadza we współpracy', { required: false }),
      ],
      layout: { kind: 'form' },
    },
  ],
  checks: [
    {
      id: 'diagnoza_kolejnosc',
      expression: notBefore('diagnoza_do', 'diagnoza_od'),
      message: 'Ostatni dzień diagnozy jest wcześniejszy niż pierwszy. Popraw jedną z dat.',
      item: 'diagnoza_do',
      origin: 'proposal',
    },
  ],
  rules: [...areaRules, ...planeRules, INDEX, TO_STRENGTHEN],
};
