import { answered, any, atLeast, below, is, not, value } from '../../definition/expressions';
import type { Card, Check, Item, NumberItem, Section } from '../../definition/programme';
import { differenceRules } from './difference-rules';
import { ADOPTED, INDEX_RULES, LACKING, REMARK_RULES } from './evaluation-rules';
import { day, integer, text, yesNo } from './items';
import { STATEMENTS, surveyIds, TIMES, type Statement, type Time } from './statements';

/** The widest that whole answers from 1 to 5 can deviate: two of them, at the ends. */
const WIDEST_DEVIATION = 2.828428;

function surveyItems(statement: Statement, time: Time): readonly Item[] {
  const ids = surveyIds(statement, time);
  const when = `${statement.number}. ${statement.subject}, ${time}`;
  const from = `ankieta-${time}`;
  const number = (id: string, label: string, more: Partial<NumberItem>): NumberItem => ({
    id,
    kind: 'number',
    label,
    required: false,
    origin: 'proposal',
    from,
    ...more,
  });
  return [
    number(ids.mean, `${when}: średnia`, { min: 1, max: 5 }),
    number(ids.deviation, `${when}: odchylenie standardowe`, { min: 0, max: WIDEST_DEVIATION }),
    integer(ids.answers, `${when}: liczba odpowiedzi`, { from, max: 100_000 }),
  ];
}

/** A mean needs one answer, a deviation two. */
const surveyChecks: readonly Check[] = STATEMENTS.flatMap((statement) =>
  TIMES.flatMap((time) => {
    const ids = surveyIds(statement, time);
    const needs = (item: string, answers: number, message: string): Check => ({
      id: `${item}_odpowiedzi`,
      expression: any(
        not(answered(ids.answers)),
        below(value(ids.answers), answers),
        answered(item),
      ),
      message,
      item,
      origin: 'proposal',
    });
    return [
      needs(ids.mean, 1, 'Uzupełnij średnią: w tym badaniu są odpowiedzi.'),
      needs(
        ids.deviation,
        2,
        'Uzupełnij odchylenie standardowe: w tym badaniu są co najmniej 2 odpowiedzi.',
      ),
    ];
  }),
);

const notMore = (item: string, than: string, message: string): Check => ({
  id: `${item}_najwyzej`,
  expression: any(not(answered(item)), not(answered(than)), atLeast(value(than), value(item))),
  message,
  item,
  origin: 'proposal',
});

const remarks = (id: string, label: string) =>
  integer(id, label, { from: 'rejestr-uwag', max: 100_000 });

const inStatute = is('model_w_statucie', 'tak');

const differenceSections: readonly Section[] = STATEMENTS.map((statement) => ({
  id: `zmiana-p${statement.number}`,
  title: `Zmiana: ${statement.number}. ${statement.subject}`,
  items: [],
  layout: { kind: 'results', rules: differenceRules(statement).map(({ id }) => id) },
}));

export const EWALUACJA: Card = {
  id: 'ewaluacja',
  title: 'Ewaluacja modelu konsultacji',
  tab: 'Ewaluacja',
  purpose:
    'Łączy wyniki ankiet, karty modelu, testów i rejestru uwag w jeden wynik i mówi, czy model jest wdrożony i czy opinie mieszkańców się poprawiły.\nWypełnia organizacja prowadząca program po drugiej ankiecie; liczby przenoszą się z innych kart, a gdy którejś nie ma w zeszycie, wpisuje się je ręcznie.',
  roles: ['certifier'],
  sections: [
    {
      id: 'ankiety',
      title: 'Ankiety mieszkańców przed i po',
      intro:
        'Średnie odpowiedzi od 1 do 5, odchylenia standardowe (sd) i liczby odpowiedzi (n), przed wdrożeniem modelu i po nim.',
      items: STATEMENTS.flatMap((statement) =>
        TIMES.flatMap((time) => surveyItems(statement, time)),
      ),
      layout: {
        kind: 'grid',
        heads: [
          'Stwierdzenie',
          'Przed: średnia',
          'Przed: sd',
          'Przed: n',
          'Po: średnia',
          'Po: sd',
          'Po: n',
        ],
        rows: STATEMENTS.map((statement) => ({
          label: `${statement.number}. ${statement.text}`,
          items: TIMES.flatMap((time) => Object.values(surveyIds(statement, time))),
        })),
      },
    },
    {
      id: 'model',
      title: 'Model i jego testy',
      items: [
        integer('model_spelnione', 'Wymagania spełnione według porównania (z 12)', {
          from: 'karta-modelu',
          max: 12,
        }),
        yesNo('model_w_statucie', 'Model wprowadzony do statutu gminy', {
          origin: 'source',
          from: 'karta-modelu',
        }),
        text('uchwala_numer', 'Numer uchwały', {
          max: 50,
          from: 'karta-modelu',
          applies: inStatute,
        }),
        day('uchwala_data', 'Data uchwały', { from: 'karta-modelu', applies: inStatute }),
        integer('testy_fundusz', 'Debaty o funduszu sołeckim', {
          origin: 'source',
          from: 'test-modelu',
          max: 999,
        }),
        integer('testy_dokumenty', 'Konsultowane dokumenty', {
          origin: 'source',
          from: 'test-modelu',
          max: 999,
        }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'uwagi',
      title: 'Uwagi z konsultacji',
      items: [
        remarks('uwagi_wszystkie', 'Wszystkie uwagi'),
        remarks('uwagi_z_odpowiedzia', 'Uwagi z odpowiedzią'),
        remarks('uwagi_w_terminie', 'Uwagi z odpowiedzią w terminie (30 dni)'),
        remarks('uwagi_uwzglednione', 'Uwagi uwzględnione'),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'wynik',
      title: 'Wynik',
      items: [],
      layout: { kind: 'results', rules: INDEX_RULES.map(({ id }) => id), chart: 100 },
    },
    {
      id: 'odsetki',
      title: 'Odpowiedzi na uwagi',
      items: [],
      layout: { kind: 'results', rules: REMARK_RULES.map(({ id }) => id), chart: 100 },
    },
    ...differenceSections,
    {
      id: 'wdrozenie',
      title: 'Wdrożenie modelu',
      items: [],
      layout: { kind: 'results', rules: [ADOPTED.id] },
    },
    {
      id: 'braki',
      title: 'Co trzeba jeszcze zrobić',
      items: [],
      layout: { kind: 'list', rule: LACKING.id, none: 'Wszystkie warunki wdrożenia są spełnione.' },
    },
    {
      id: 'wnioski',
      title: 'Wnioski',
      items: [
        {
          id: 'wnioski',
          kind: 'long-text',
          label: 'Wnioski z ewaluacji',
          help: 'Jak model wpłynął na rolę mieszkańców, organizacji i urzędu w podejmowaniu decyzji; co poprawić w następnym roku.',
          required: true,
          origin: 'source',
          max: 4000,
        },
        day('ewaluacja_data', 'Data sporządzenia'),
      ],
      layout: { kind: 'form' },
    },
  ],
  checks: [
    ...surveyChecks,
    notMore(
      'uwagi_z_odpowiedzia',
      'uwagi_wszystkie',
      'Popraw liczbę: uwag z odpowiedzią nie może być więcej niż wszystkich.',
    ),
    notMore(
      'uwagi_w_terminie',
      'uwagi_z_odpowiedzia',
      'Popraw liczbę: odpowiedzi w terminie nie może być więcej niż wszystkich odpowiedzi.',
    ),
    notMore(
      'uwagi_uwzglednione',
      'uwagi_wszystkie',
      'Popraw liczbę: uwag uwzględnionych nie może być więcej niż wszystkich.',
    ),
  ],
  rules: [
    ...INDEX_RULES,
    ...REMARK_RULES,
    ...STATEMENTS.flatMap(differenceRules),
    ADOPTED,
    LACKING,
  ],
};
