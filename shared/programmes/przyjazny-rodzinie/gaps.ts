/** How far the officials' and the residents' view of an area lie apart. */
import { above, list, subtract, result, value } from '../../definition/expressions';
import type { NumberExpression, RuleId } from '../../definition/expression';
import type { Rule } from '../../definition/programme';
import { areaScoreId } from './area-score';
import { AREAS, type Area } from './areas';
import { residentsScoreId } from './score';

/** A difference of more points than this is flagged. */
const FLAGGED_ABOVE = 25;

/** Id of an area's gap: `luka_edukacja`, officials − residents. */
export const gapId = ({ id }: Area): RuleId => `luka_${id}`;

const gap = (area: Area): Rule => ({
  id: gapId(area),
  title: area.title,
  unit: 'pkt',
  text: 'Wynik ankiety urzędników − wynik ankiety mieszkańców; pole puste, gdy brakuje jednego z nich.',
  expression: subtract(value(areaScoreId(area)), value(residentsScoreId(area))),
  origin: 'proposal',
});

interface Direction {
  readonly suffix: string;
  readonly size: (area: Area) => NumberExpression;
  readonly words: string;
}

const DIRECTIONS: readonly Direction[] = [
  {
    suffix: 'urzednicy_wyzej',
    size: (area) => result(gapId(area)),
    words:
      'urzędnicy oceniają obszar wyżej niż mieszkańcy. Działania są, ale mieszkańcy o nich nie wiedzą albo nie są z nich zadowoleni. Sprawdź, który wynik mieszkańców jest niski: jeśli znajomość działań, popraw informowanie; jeśli zadowolenie, zapytaj rodziny, czego im brakuje.',
  },
  {
    suffix: 'mieszkancy_wyzej',
    size: (area) => subtract(0, result(gapId(area))),
    words:
      'mieszkańcy oceniają obszar wyżej, niż wynika z odpowiedzi urzędników. Sprawdź, czy ankieta nie pominęła działań innych jednostek, powiatu lub organizacji, i uzupełnij odpowiedzi oraz dowody.',
  },
];

const flagged: Rule = {
  id: 'rozbieznosci',
  title: 'Rozbieżności ocen powyżej 25 punktów',
  text: 'Obszary, w których oceny urzędników i mieszkańców różnią się o więcej niż 25 punktów, od największej różnicy.',
  expression: list(
    AREAS.flatMap((area) =>
      DIRECTIONS.map(({ suffix, size }) => ({
        id: `${area.id}_${suffix}`,
        when: above(size(area), FLAGGED_ABOVE),
        priority: size(area),
      })),
    ),
  ),
  labels: Object.fromEntries(
    AREAS.flatMap((area) =>
      DIRECTIONS.map(({ suffix, words }) => [`${area.id}_${suffix}`, `${area.title}: ${words}`]),
    ),
  ),
  origin: 'proposal',
};

/** The gaps of all areas, and those that are too large. */
export const GAP_RULES: readonly Rule[] = [...AREAS.map(gap), flagged];
