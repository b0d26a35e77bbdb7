import { answered, any, atMost, not, value } from '../../definition/expressions';
import type { Card, NumberItem, Section, TextItem } from '../../definition/programme';
import { awarenessId, satisfactionId } from './ankieta-mieszkancow';
import { criterionItem, evidenceId, evidenceItem, taken } from './answers';
import { areaScoreId } from './area-score';
import { AREAS, type Area, type Criterion } from './areas';
import { residentsScoreId, SCORE_RULES } from './score';
import { ACTIVITIES } from './warsztaty';

const remarkId = ({ id }: Criterion): string => `${id}_uwaga`;

const remark = (criterion: Criterion): TextItem => ({
  id: remarkId(criterion),
  kind: 'text',
  label: `${criterion.name} – uwaga zespołu`,
  help: 'Czy dowód potwierdza odpowiedź; co poprawić w czasie na zmiany.',
  required: false,
  origin: 'proposal',
  max: 500,
});

const criteriaSection = ({ id, title, criteria }: Area): Section => ({
  id,
  title,
  items: criteria.flatMap((criterion) => [
    taken(criterionItem(criterion), 'ankieta-urzednikow'),
    taken(evidenceItem(criterion), 'ankieta-urzednikow'),
    remark(criterion),
  ]),
  layout: {
    kind: 'grid',
    heads: ['Kryterium', 'Odpowiedź', 'Dowód', 'Uwaga zespołu'],
    rows: criteria.map((criterion) => ({
      label: `${criterion.name} (${criterion.place})`,
      items: [criterion.id, evidenceId(criterion), remarkId(criterion)],
    })),
  },
});

const number = (id: string, label: string, more: Partial<NumberItem>): NumberItem => ({
  id,
  kind: 'number',
  label,
  required: false,
  origin: 'proposal',
  ...more,
});

const surveyItems = (area: Area): readonly NumberItem[] => [
  number(awarenessId(area), `${area.title} – znajomość działań`, {
    from: 'ankieta-mieszkancow',
    unit: '%',
    min: 0,
    max: 100,
    help: 'Odsetek mieszkańców, którzy słyszeli o działaniach gminy; pole puste, gdy nikt nie odpowiedział.',
  }),
  number(satisfactionId(area), `${area.title} – zadowolenie`, {
    from: 'ankieta-mieszkancow',
    min: 1,
    max: 5,
    help: 'Średnia ocen od 1 do 5 bez „nie mam zdania”; pole puste, gdy nikt nie ocenił.',
  }),
];

/** The scoring card: everything the outcome is computed from, and the outcome. */
export const KARTA_PUNKTACJI: Card = {
  id: 'karta-punktacji',
  title: 'Karta punktacji',
  tab: 'Karta punktacji',
  purpose:
    'Służy do obliczenia wyniku certyfikacji z ankiety urzędników, ankiety mieszkańców i warsztatów; wskazuje, czego brakuje do certyfikatu.\nSkłada ją zespół certyfikacyjny dwa razy: jako punktację wstępną, po której jest czas na zmiany, i jako punktację końcową. Odpowiedzi pochodzą z kart źródłowych, zespół dopisuje uwagi.',
  roles: ['certifier'],
  declaration:
    'Oświadczam, że zespół sprawdził dowody do odpowiedzi „Tak” i że punktacja wynika z kart złożonych w sprawie.',
  sections: [
    {
      id: 'dane',
      title: 'Dane do punktacji',
      items: [
        number('populacja', 'Liczba mieszkańców', {
          kind: 'integer',
          required: true,
          from: 'zgloszenie',
          min: 0,
          max: 2_000_000,
        }),
        number('mieszkancy_n', 'Liczba ankiet mieszkańców', {
          kind: 'integer',
          required: true,
          from: 'ankieta-mieszkancow',
          min: 0,
          max: 2_000_000,
          help: 'Gdy badania jeszcze nie było, wpisz 0.',
        }),
        number('warsztaty_liczba', 'Liczba odbytych zajęć (z siedmiu)', {
          kind: 'integer',
          required: true,
          from: 'warsztaty',
          min: 0,
          max: ACTIVITIES.length,
        }),
      ],
      layout: { kind: 'form' },
    },
    ...AREAS.map(criteriaSection),
    {
      id: 'ankieta',
      title: 'Ankieta mieszkańców',
      items: AREAS.flatMap(surveyItems),
      layout: {
        kind: 'grid',
        heads: ['Obszar', 'Znajomość działań (%)', 'Zadowolenie (średnia od 1 do 5)'],
        rows: AREAS.map((area) => ({
          label: area.title,
          items: [awarenessId(area), satisfactionId(area)],
        })),
      },
    },
    {
      id: 'obszary_urzednicy',
      title: 'Obszary według ankiety urzędników (od 0 do 100)',
      items: [],
      layout: { kind: 'results', rules: AREAS.map(areaScoreId), chart: 100 },
    },
    {
      id: 'obszary_mieszkancy',
      title: 'Obszary według ankiety mieszkańców (od 0 do 100)',
      items: [],
      layout: { kind: 'results', rules: AREAS.map(residentsScoreId), chart: 100 },
    },
    {
      id: 'skladniki',
      title: 'Składniki i łączny wynik (od 0 do 100)',
      items: [],
      layout: {
        kind: 'results',
        rules: ['urzednicy', 'mieszkancy', 'warsztaty', 'razem'],
        chart: 100,
      },
    },
    {
      id: 'rozstrzygniecie',
      title: 'Wynik',
      items: [],
      layout: { kind: 'results', rules: ['wynik', 'blad'] },
    },
    {
      id: 'braki',
      title: 'Czego brakuje do certyfikatu',
      items: [],
      layout: { kind: 'list', rule: 'brakuje', none: 'Niczego nie brakuje.' },
    },
  ],
  checks: [
    {
      id: 'ankiety_populacja',
      expression: any(
        not(answered('mieszkancy_n')),
        not(answered('populacja')),
        atMost(value('mieszkancy_n'), value('populacja')),
      ),
      message: 'Popraw liczbę ankiet: jest większa niż liczba mieszkańców.',
      item: 'mieszkancy_n',
      origin: 'proposal',
    },
  ],
  rules: SCORE_RULES,
};
