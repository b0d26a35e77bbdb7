import { answered, any, is, not } from '../../definition/expressions';
import type { Card, Check, Section } from '../../definition/programme';
import { criterionItem, evidenceId, evidenceItem } from './answers';
import { areaScore, areaScoreId } from './area-score';
import { AREAS, CRITERIA, type Area, type Criterion } from './areas';

/** A criterion as it is read before it is answered: what is asked for, and what half of it is. */
const described = ({ name, place, full, partly }: Criterion): string =>
  `${name} (${place}).\nTak: ${full.charAt(0).toLowerCase()}${full.slice(1)}\nCzęściowo: ${partly}`;

const areaSection = ({ id, title, criteria }: Area): Section => ({
  id,
  title,
  items: criteria.flatMap((criterion) => [criterionItem(criterion), evidenceItem(criterion)]),
  layout: {
    kind: 'grid',
    heads: ['Kryterium', 'Odpowiedź', 'Dowód: dokument (nazwa, numer, data) lub link'],
    rows: criteria.map((criterion) => ({
      label: described(criterion),
      items: [criterion.id, evidenceId(criterion)],
    })),
  },
});

const evidenceChecks: readonly Check[] = CRITERIA.map((criterion) => ({
  id: `${evidenceId(criterion)}_potrzebny`,
  expression: any(not(is(criterion.id, 'tak')), answered(evidenceId(criterion))),
  message: `Podaj dowód do odpowiedzi „Tak”. ${criterion.evidence}`,
  item: evidenceId(criterion),
  origin: 'proposal',
}));

/** The officials' survey: 36 criteria in nine areas, each answer „tak” with its evidence. */
export const ANKIETA_URZEDNIKOW: Card = {
  id: 'ankieta-urzednikow',
  title: 'Ankieta urzędników',
  tab: 'Ankieta urzędników',
  purpose:
    'Pokazuje, co gmina robi dla rodzin w dziewięciu obszarach; w każdym są dwa kryteria podstawowe (konieczne do certyfikatu) i dwa rozszerzone (pożądane).\nWypełniają urzędnicy odpowiedzialni za politykę rodzinną na etapie analizy, wspólnie ze wszystkimi jednostkami gminy; w czasie na zmiany ankietę można złożyć ponownie.',
  roles: ['applicant'],
  declaration:
    'Oświadczam, że odpowiedzi są zgodne ze stanem faktycznym na podany dzień, a wskazane dowody istnieją i mogą być okazane.',
  sections: [
    {
      id: 'wypelnienie',
      title: 'Jak odpowiadać',
      items: [
        {
          id: 'zasady',
          kind: 'info',
          label: 'Trzy odpowiedzi',
          help: 'Tak: spełniono wszystko, co mówi kryterium, i jest na to dowód (dokument z numerem i datą albo link). Częściowo: spełniono to, co podano po słowie „Częściowo”; dowód nie jest konieczny, ale ułatwia weryfikację. Nie: w pozostałych przypadkach, także gdy działanie jest dopiero planowane. Liczy się stan w dniu podanym niżej. W dowodach nie podawaj danych osobowych rodzin ani pracowników.',
          required: false,
          origin: 'proposal',
        },
        {
          id: 'stan_na_dzien',
          kind: 'date',
          label: 'Stan na dzień',
          help: 'Dzień, na który odpowiedzi są aktualne; okresy „w ostatnich 12 miesiącach” liczy się wstecz od niego.',
          required: true,
          origin: 'proposal',
          min: '2020-01-01',
          max: 'today',
        },
      ],
      layout: { kind: 'form' },
    },
    ...AREAS.map(areaSection),
    {
      id: 'wyniki',
      title: 'Wyniki obszarów (od 0 do 100)',
      items: [],
      layout: { kind: 'results', rules: AREAS.map(areaScoreId), chart: 100 },
    },
  ],
  checks: evidenceChecks,
  rules: AREAS.map(areaScore),
};
