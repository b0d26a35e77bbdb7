import { value } from '../../definition/expressions';
import type { RuleId } from '../../definition/expression';
import type { Card, DateItem, Filled, Item, NumberItem, Rule } from '../../definition/programme';
import { itemsOf } from '../../definition/programme';
import { areaScoreId } from './area-score';
import { AREAS, type Area } from './areas';
import { GAP_RULES, gapId } from './gaps';
import { OUTCOME_OPTIONS, residentsScoreId } from './score';
import { ZGLOSZENIE } from './zgloszenie';

const fromApplication = (...ids: readonly string[]): readonly Item[] =>
  itemsOf(ZGLOSZENIE)
    .filter(({ id }) => ids.includes(id))
    .map((item) => ({ ...item, required: false, from: ZGLOSZENIE.id }));

const score = (id: string, label: string, more: Partial<NumberItem> = {}): NumberItem => ({
  id,
  kind: 'number',
  label,
  required: false,
  origin: 'proposal',
  from: 'karta-punktacji',
  min: 0,
  max: 100,
  ...more,
});

const dayOf = (
  id: string,
  label: string,
  filled: Omit<Filled & { by: 'event' }, 'by'>,
): DateItem => ({
  id,
  kind: 'date',
  label,
  required: false,
  origin: 'proposal',
  filled: { by: 'event', ...filled },
});

/** Both views of an area, one under the other, as bars of one length. */
const CHARTED = [
  { prefix: 'wykres_urzednicy', of: areaScoreId, who: 'urzędnicy', whose: 'urzędników' },
  {
    prefix: 'wykres_mieszkancy',
    of: residentsScoreId,
    who: 'mieszkańcy',
    whose: 'mieszkańców',
  },
] as const;

const charted: readonly Rule[] = AREAS.flatMap((area) =>
  CHARTED.map(({ prefix, of, who, whose }) => ({
    id: `${prefix}_${area.id}`,
    title: `${area.title} – ${who}`,
    unit: 'pkt',
    text: `Wynik z ankiety ${whose}; pole puste, gdy go jeszcze nie ma.`,
    expression: value(of(area)),
    origin: 'proposal',
  })),
);
const ids = (rules: readonly Rule[]): readonly RuleId[] => rules.map(({ id }) => id);

const areaItems = (area: Area): readonly Item[] => [
  score(areaScoreId(area), `${area.title} – ankieta urzędników`, { from: 'ankieta-urzednikow' }),
  score(residentsScoreId(area), `${area.title} – ankieta mieszkańców`),
];

/** The report on a municipality's family policy: results by area, and where the views differ. */
export const RAPORT: Card = {
  id: 'raport',
  title: 'Raport z polityki rodzinnej',
  tab: 'Raport',
  purpose:
    'Zestawia wyniki w dziewięciu obszarach: jak oceniają je urzędnicy, a jak mieszkańcy, i wskazuje, gdzie te oceny się rozchodzą.\nRaport powstaje sam z ankiet i karty punktacji; nikt go nie wypełnia. Wyniki mieszkańców i łączny wynik pojawiają się po złożeniu karty punktacji.',
  roles: [],
  sections: [
    {
      id: 'samorzad',
      title: 'Samorząd i przebieg certyfikacji',
      items: [
        ...fromApplication('gmina_nazwa', 'rodzaj_gminy', 'populacja', 'rodziny_3plus'),
        dayOf('ankieta_urzednikow_dnia', 'Ankieta urzędników – data złożenia', {
          event: 'officials-surveyed',
          which: 'last',
        }),
        dayOf('ankieta_mieszkancow_dnia', 'Ankieta mieszkańców – data złożenia', {
          event: 'residents-surveyed',
          which: 'last',
        }),
        dayOf('punktacja_wstepna_dnia', 'Punktacja wstępna – data przedstawienia', {
          event: 'preliminary-scored',
          which: 'last',
        }),
        dayOf('punktacja_koncowa_dnia', 'Punktacja końcowa – data ustalenia', {
          event: 'final-scored',
          which: 'last',
        }),
        {
          id: 'numer_certyfikatu',
          kind: 'text',
          label: 'Numer certyfikatu',
          required: false,
          origin: 'proposal',
          filled: { by: 'entry', field: 'number' },
        },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'wynik_lacznie',
      title: 'Wynik',
      items: [
        score('urzednicy', 'Ankieta urzędników (od 0 do 100)'),
        score('mieszkancy', 'Ankieta mieszkańców (od 0 do 100)'),
        score('warsztaty', 'Warsztaty (od 0 do 100)'),
        score('razem', 'Łączny wynik (od 0 do 100)'),
        {
          id: 'wynik',
          kind: 'choice',
          label: 'Wynik certyfikacji',
          required: false,
          origin: 'proposal',
          from: 'karta-punktacji',
          options: OUTCOME_OPTIONS,
        },
        score('blad', 'Największy błąd oszacowania w ankiecie mieszkańców', { unit: 'pkt proc.' }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'dane',
      title: 'Wyniki obszarów według obu ankiet (od 0 do 100)',
      items: AREAS.flatMap(areaItems),
      layout: {
        kind: 'grid',
        heads: ['Obszar', 'Ankieta urzędników (od 0 do 100)', 'Ankieta mieszkańców (od 0 do 100)'],
        rows: AREAS.map((area) => ({
          label: area.title,
          items: [areaScoreId(area), residentsScoreId(area)],
        })),
      },
    },
    {
      id: 'obszary',
      title: 'Wyniki obszarów na wykresie (od 0 do 100)',
      items: [],
      layout: { kind: 'results', rules: ids(charted), chart: 100 },
    },
    {
      id: 'roznice',
      title: 'Różnica ocen: urzędnicy − mieszkańcy',
      intro:
        'Liczba dodatnia: urzędnicy oceniają wyżej. Ujemna: wyżej oceniają mieszkańcy. Różnica powyżej 25 punktów jest omówiona niżej.',
      items: [],
      layout: { kind: 'results', rules: AREAS.map(gapId) },
    },
    {
      id: 'rozbieznosci_opis',
      title: 'Rozbieżności do wyjaśnienia',
      items: [],
      layout: {
        kind: 'list',
        rule: 'rozbieznosci',
        none: 'W żadnym obszarze oceny nie różnią się o więcej niż 25 punktów.',
      },
    },
  ],
  checks: [],
  rules: [...charted, ...GAP_RULES],
};
