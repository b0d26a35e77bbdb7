import {
  all,
  any,
  choose,
  count,
  divide,
  empty,
  is,
  list,
  multiply,
  not,
} from '../../definition/expressions';
import type { BooleanExpression, NumberExpression } from '../../definition/expression';
import type { Rule } from '../../definition/programme';
import { AIMS, PATHS, type AnimationPath, type AnimationStep } from './animation-paths';

/** The item with a step's state. */
export const stepId = (path: AnimationPath, { id }: AnimationStep): string => `${path.id}_${id}`;
export const chosen = ({ id }: AnimationPath): BooleanExpression => is('sciezka', id);
export const isDone = (path: AnimationPath, step: AnimationStep): BooleanExpression =>
  is(stepId(path, step), 'zrobione');

const shareDone = (path: AnimationPath): NumberExpression =>
  multiply(divide(count(...path.steps.map((step) => isDone(path, step))), path.steps.length), 100);

const EFFECTS = AIMS.flatMap(({ effects }) => effects);

/** The joint decision is a step of either path. */
export const DECIDED: BooleanExpression = any(
  ...PATHS.map((path) => all(chosen(path), is(`${path.id}_decyzja`, 'zrobione'))),
);

export const ANIMATION_RULES: readonly Rule[] = [
  {
    id: 'udzial_krokow',
    title: 'Odsetek zrobionych kroków',
    unit: '%',
    text: 'Kroki zrobione ÷ wszystkie kroki wybranej ścieżki × 100; pole puste, gdy nie wybrano ścieżki.',
    expression: PATHS.reduceRight<NumberExpression>(
      (otherwise, path) => choose(chosen(path), shareDone(path), otherwise),
      empty,
    ),
    origin: 'proposal',
  },
  {
    id: 'udzial_efektow',
    title: 'Odsetek osiągniętych efektów',
    unit: '%',
    text: `Efekty osiągnięte ÷ wszystkie ${EFFECTS.length} × 100.`,
    expression: multiply(
      divide(count(...EFFECTS.map(({ id }) => is(id, 'tak'))), EFFECTS.length),
      100,
    ),
    origin: 'proposal',
  },
  {
    id: 'kroki_do_zrobienia',
    title: 'Kroki do zrobienia',
    text: 'Kroki wybranej ścieżki, których jeszcze nie zrobiono, w kolejności ścieżki.',
    expression: list(
      PATHS.flatMap((path) =>
        path.steps.map((step) => ({
          id: stepId(path, step),
          when: all(chosen(path), not(isDone(path, step))),
        })),
      ),
    ),
    labels: Object.fromEntries(
      PATHS.flatMap((path) => path.steps.map((step) => [stepId(path, step), step.label])),
    ),
    origin: 'proposal',
  },
];
