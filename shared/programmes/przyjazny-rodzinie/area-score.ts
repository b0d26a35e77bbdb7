/** What the officials' answers in an area come to; several cards show it. */
import { divide, multiply, points, sum } from '../../definition/expressions';
import type { RuleId } from '../../definition/expression';
import type { Rule } from '../../definition/programme';
import { FULL_POINTS } from './answers';
import type { Area } from './areas';

/** Id of an area's score by the officials' answers: `obszar_edukacja`. */
export const areaScoreId = ({ id }: Area): RuleId => `obszar_${id}`;

/** Points of the area's criteria as a share of the most there can be, in percent. */
export const areaScore = (area: Area): Rule => ({
  id: areaScoreId(area),
  title: area.title,
  unit: 'pkt',
  text: 'Punkty za cztery kryteria obszaru („Tak” 2, „Częściowo” 1, „Nie” lub brak odpowiedzi 0) ÷ 8 × 100.',
  expression: multiply(
    divide(sum(...area.criteria.map(({ id }) => points(id))), area.criteria.length * FULL_POINTS),
    100,
  ),
  origin: 'proposal',
});
