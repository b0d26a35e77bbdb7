import { is } from '../../definition/expressions';
import type { Card, GridRow, Item, Section } from '../../definition/programme';
import { AREAS, named, type Area } from './areas';
import { notBefore } from './conditions';
import { choice, decimal, info, longText, option, pastDay, text } from './items';
import { LEVEL_NAMES, LEVELS } from './levels';
import {
  FOR_DISCUSSION,
  GROUP_CHECKS,
  GROUP_RULES,
  RATINGS,
  SIDE_RULES,
  SPREAD_RULES,
} from './samoocena-group';
import {
  AREA_RULES,
  DIFFERENCE_RULES,
  LIJW,
  LIJW_100,
  LIJW_LEVEL,
  PLANE_RULES,
  PREVIOUS_RULES,
} from './samoocena-index';
import { LACKING_FOR_PUBLICATION, STAGE_CHECKS, STAGES_SECTION } from './samoocena-stages';

const ids = (rules: Card['rules']): readonly string[] => rules.map(({ id }) => id);

const round: Section = {
  id: 'runda',
  title: 'Runda samooceny',
  intro:
    'Lokalny Indeks Jakości Współpracy (LIJW) obejmuje trzy płaszczyzny i siedem obszarów tego projektu. To nie jest ogólnopolski Indeks Jakości Współpracy (IJW): nie porównuj obszarów ani wyników obu indeksów.',
  items: [
    choice('runda', 'Która to runda', [
      option('pierwsza', 'pierwsza'),
      option('kolejna', 'kolejna'),
    ]),
    text('moderator', 'Moderator (imię i nazwisko)', { personal: true, max: 100 }),
  ],
  layout: { kind: 'form' },
};

const levelsSection = (area: Area): Section => ({
  id: `poziomy_${area.id}`,
  title: `${named(area)}: opis poziomów`,
  items: LEVELS[area.id].map((description, index) =>
    info(
      `poziom_${area.id}_${index + 1}`,
      `${index + 1} – ${LEVEL_NAMES[index] ?? ''}`,
      description,
    ),
  ),
  layout: { kind: 'form' },
});

const consensusItems = (area: Area): readonly Item[] => [
  decimal(`konsensus_${area.id}`, `${named(area)}: ocena uzgodniona`, {
    min: 1,
    max: 5,
    step: 0.5,
    help: 'Od 1 do 5, także połówki, na przykład 3,5. To nie jest średnia, lecz ocena, na którą grupa zgodziła się po rozmowie.',
  }),
  longText(`wniosek_${area.id}`, `${named(area)}: wniosek`, {
    help: 'Dlaczego taka ocena i co zmienić: kto (funkcja), co, do kiedy. Bez nazwisk, bo wniosek trafia do publikowanej notatki.',
  }),
];

const consensus: Section = {
  id: 'konsensus',
  title: 'Po dyskusji: oceny uzgodnione i wnioski',
  items: AREAS.flatMap(consensusItems),
  layout: {
    kind: 'grid',
    heads: ['Obszar', 'Ocena uzgodniona (od 1 do 5)', 'Wniosek'],
    rows: AREAS.map((area): GridRow => ({
      label: named(area),
      items: consensusItems(area).map(({ id }) => id),
    })),
  },
};

const NEXT = is('runda', 'kolejna');

const previous: Section = {
  id: 'poprzednia',
  title: 'Poprzednia runda (gdy ta runda jest kolejna)',
  intro:
    'Przepisz oceny uzgodnione z notatki z poprzedniej rundy; w pierwszej rundzie pozostaw tę część pustą.',
  items: [
    pastDay('poprzednia_data', 'Dzień dyskusji moderowanej w poprzedniej rundzie', {
      applies: NEXT,
    }),
    ...AREAS.map((area) =>
      decimal(`poprzedni_${area.id}`, `${named(area)}: poprzednia ocena`, {
        min: 1,
        max: 5,
        step: 0.5,
        applies: NEXT,
      }),
    ),
  ],
  layout: { kind: 'form' },
};

const results = (
  id: string,
  title: string,
  rules: Card['rules'],
  more: { readonly chart?: number; readonly intro?: string } = {},
): Section => ({
  id,
  title,
  ...(more.intro === undefined ? {} : { intro: more.intro }),
  items: [],
  layout: {
    kind: 'results',
    rules: ids(rules),
    ...(more.chart === undefined ? {} : { chart: more.chart }),
  },
});

/** Self-assessment by the Local Index of Cooperation Quality: a group rates, discusses, agrees. */
export const SAMOOCENA: Card = {
  id: 'samoocena',
  title: 'Samoocena metodą Lokalnego Indeksu Jakości Współpracy',
  tab: 'Samoocena LIJW',
  purpose:
    'Służy do wspólnej oceny współpracy przez samorząd i organizacje: najpierw każdy ocenia sam, potem grupa rozmawia i uzgadnia oceny oraz wnioski.\nWypełnia jednostka samorządu z moderatorem, po spotkaniach grupy roboczej (12 godzin, od 6 do 12 osób).',
  roles: ['applicant'],
  sections: [
    round,
    STAGES_SECTION,
    ...AREAS.map(levelsSection),
    {
      id: 'oceny',
      title: 'Przed dyskusją: oceny osób z grupy roboczej',
      intro:
        'Przed dyskusją każdy zna tylko własne oceny: zbierz je osobno, na kartkach bez nazwisk, i wpisz dopiero wtedy, gdy wszyscy oddali swoje.',
      items: [RATINGS],
      layout: { kind: 'table' },
    },
    results('grupa', 'Grupa robocza', GROUP_RULES),
    results('rozrzut', 'Rozrzut ocen w obszarach (powyżej 1: do dyskusji)', SPREAD_RULES, {
      chart: 2,
    }),
    results(
      'strony',
      'Różnica między stronami (średnia samorządu − średnia organizacji)',
      SIDE_RULES,
    ),
    {
      id: 'do_dyskusji',
      title: 'Do dyskusji, od największego rozrzutu',
      intro: 'Od tych obszarów zacznij rozmowę: oceny różnią się w nich najbardziej.',
      items: [],
      layout: {
        kind: 'list',
        rule: FOR_DISCUSSION.id,
        none: 'W żadnym obszarze rozrzut ocen nie jest większy niż 1.',
      },
    },
    consensus,
    results('wynik_obszary', 'Wynik: obszary (od 1 do 5)', AREA_RULES, { chart: 5 }),
    results('wynik_lijw', 'Wynik: płaszczyzny i LIJW (od 1 do 5)', [...PLANE_RULES, LIJW], {
      chart: 5,
    }),
    results('wynik_100', 'Wynik: LIJW w skali od 0 do 100', [LIJW_100], { chart: 100 }),
    results('wynik_poziom', 'Wynik: poziom współpracy', [LIJW_LEVEL]),
    previous,
    results('poprzednie_wyniki', 'Poprzednie wyniki', PREVIOUS_RULES),
    results('roznice', 'Zmiana od poprzedniej rundy', DIFFERENCE_RULES),
    {
      id: 'do_publikacji',
      title: 'Czego brakuje do wpisu wyniku do rejestru',
      items: [],
      layout: { kind: 'list', rule: LACKING_FOR_PUBLICATION.id, none: 'Niczego nie brakuje.' },
    },
  ],
  checks: [
    ...STAGE_CHECKS,
    ...GROUP_CHECKS,
    {
      id: 'poprzednia_wczesniej',
      expression: notBefore('etap_dyskusja_data', 'poprzednia_data'),
      message: 'Dyskusja w poprzedniej rundzie jest późniejsza niż w tej. Popraw jedną z dat.',
      item: 'poprzednia_data',
      origin: 'proposal',
    },
  ],
  rules: [
    ...GROUP_RULES,
    ...SPREAD_RULES,
    ...SIDE_RULES,
    FOR_DISCUSSION,
    ...AREA_RULES,
    ...PLANE_RULES,
    LIJW,
    LIJW_100,
    LIJW_LEVEL,
    ...PREVIOUS_RULES,
    ...DIFFERENCE_RULES,
    LACKING_FOR_PUBLICATION,
  ],
};
