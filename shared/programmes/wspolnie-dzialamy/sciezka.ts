import { above, all, answered, any, is, not, result, value } from '../../definition/expressions';
import type { Card, Check, GridRow, Item, Section } from '../../definition/programme';
import { AREAS, areasOf, named, namedPlane, PLANES, type Area, type Plane } from './areas';
import { implies } from './conditions';
import { AREA_MAX } from './diagnoza';
import { choice, longText, option, pastDay, text, whole } from './items';
import { HOUR_RULES, INDICATION_RULES, isIndicated, PLANE_RULES } from './sciezka-rules';

const DECISIONS = [option('warsztat', 'warsztat'), option('bez-warsztatu', 'bez warsztatu')];

/** The most procedures that advice is planned for in a plane. */
const MOST_PROCEDURES = 10;

const areaItems = (area: Area): readonly Item[] => [
  {
    ...whole(`diagnoza_${area.id}`, `${area.code}: punkty z diagnozy`, {
      max: AREA_MAX,
      unit: 'pkt',
    }),
    from: 'diagnoza',
  },
  choice(`decyzja_${area.id}`, `${area.code}: decyzja doradcy`, DECISIONS, {
    help: 'Wskazanie wynika z punktów (poniżej 4 z 8: warsztat). Doradca może zdecydować inaczej, ale musi to uzasadnić.',
  }),
  text(`powod_${area.id}`, `${area.code}: dlaczego inaczej niż wskazanie`, {
    required: false,
    max: 500,
    help: 'Obowiązkowe, gdy decyzja różni się od wskazania, na przykład: „uchwałę przyjęto po diagnozie”.',
  }),
];

const planeSection = (plane: Plane): Section => ({
  id: `plaszczyzna_${plane.id}`,
  title: namedPlane(plane),
  intro: `Najwyżej ${areasOf(plane.id).length} warsztaty po 24 godziny, każdy w jednym obszarze; bez wskazania tylko z uzasadnieniem doradcy.`,
  items: areasOf(plane.id).flatMap(areaItems),
  layout: {
    kind: 'grid',
    heads: ['Warsztat', 'Punkty (od 0 do 8)', 'Decyzja doradcy', 'Dlaczego inaczej niż wskazanie'],
    rows: areasOf(plane.id).map((area): GridRow => ({
      label: `${area.code} ${area.workshop}`,
      items: areaItems(area).map(({ id }) => id),
    })),
  },
});

const reasonChecks: readonly Check[] = AREAS.map((area) => ({
  id: `powod_${area.id}_wymagany`,
  expression: implies(
    any(
      all(isIndicated(area), is(`decyzja_${area.id}`, 'bez-warsztatu')),
      all(
        answered(`diagnoza_${area.id}`),
        is(`decyzja_${area.id}`, 'warsztat'),
        not(isIndicated(area)),
      ),
    ),
    answered(`powod_${area.id}`),
  ),
  message: `Napisz, dlaczego decyzja w obszarze ${named(area)} jest inna niż wskazanie z diagnozy.`,
  item: `powod_${area.id}`,
  origin: 'proposal',
}));

const procedureChecks: readonly Check[] = PLANES.map(({ id }) => ({
  id: `procedury_${id}_bez_warsztatu`,
  expression: implies(above(value(`procedury_${id}`), 0), above(result(`warsztaty_${id}`), 0)),
  message: `W płaszczyźnie ${id} nie ma warsztatu, więc nie ma też doradztwa przy procedurach. Wpisz 0 albo zmień decyzję o warsztacie.`,
  item: `procedury_${id}`,
  origin: 'proposal',
}));

/** The way through the project that the adviser sets by the diagnosis. */
export const SCIEZKA: Card = {
  id: 'sciezka',
  title: 'Ścieżka udziału w projekcie',
  tab: 'Ścieżka',
  purpose:
    'Służy do wyznaczenia warsztatów i godzin doradztwa dla jednostki samorządu; punkty przenoszą się z karty „Diagnoza”.\nWypełnia doradca po diagnozie, w uzgodnieniu z jednostką samorządu i organizacjami.',
  roles: ['certifier'],
  sections: [
    {
      id: 'wskazania',
      title: 'Wskazania z diagnozy (warsztat, gdy obszar ma mniej niż 4 z 8 punktów)',
      items: [],
      layout: { kind: 'results', rules: INDICATION_RULES.map(({ id }) => id) },
    },
    ...PLANES.map(planeSection),
    {
      id: 'liczba_warsztatow',
      title: 'Liczba warsztatów',
      items: [],
      layout: { kind: 'results', rules: PLANE_RULES.map(({ id }) => id) },
    },
    {
      id: 'procedury',
      title: 'Liczba procedur, które powstaną',
      intro:
        'Zwykle jedna procedura na warsztat. Na każdą przypada 15 godzin doradztwa przy jej opracowaniu i 5 godzin przy pierwszym zastosowaniu.',
      items: PLANES.map((plane) =>
        whole(`procedury_${plane.id}`, namedPlane(plane), { max: MOST_PROCEDURES }),
      ),
      layout: { kind: 'form' },
    },
    {
      id: 'godziny',
      title: 'Godziny wsparcia dla jednostki',
      items: [],
      layout: { kind: 'results', rules: HOUR_RULES.map(({ id }) => id) },
    },
    {
      id: 'uzgodnienie',
      title: 'Uzgodnienie ścieżki',
      items: [
        pastDay('sciezka_data', 'Dzień uzgodnienia'),
        longText('sciezka_uzgodniono', 'Z kim uzgodniono', {
          max: 1000,
          help: 'Stanowiska w urzędzie i nazwy organizacji, bez nazwisk.',
        }),
        longText('sciezka_uwagi', 'Uwagi jednostki lub organizacji', { required: false }),
        text('doradca', 'Doradca (imię i nazwisko)', { personal: true, max: 100 }),
      ],
      layout: { kind: 'form' },
    },
  ],
  checks: [...reasonChecks, ...procedureChecks],
  rules: [...INDICATION_RULES, ...PLANE_RULES, ...HOUR_RULES],
};
