import { choose, outcome } from '../../definition/expressions';
import type { NumberExpression } from '../../definition/expression';
import type { Rule, Section } from '../../definition/programme';
import { GROUPS, LEVELS, lacking, reaches, WIDE_CIRCLE } from './levels';

const HIGHEST_FIRST = LEVELS.toReversed();

const lackingId = (level: number): string => `brakuje_${level}`;

const lackingRules: readonly Rule[] = LEVELS.map((level) => ({
  id: lackingId(level.number),
  title: `Czego brakuje do poziomu ${level.number}`,
  text: `Warunki poziomu ${level.number}, których nie spełniono.`,
  expression: lacking(level),
  labels: Object.fromEntries(level.conditions.map(({ id, label }) => [id, label])),
  origin: 'source',
}));

/** What a survey comes to: the level, in a number and in words, and what each level lacks. */
export const RESULTS: readonly Rule[] = [
  {
    id: 'poziom',
    title: 'Poziom certyfikatu',
    text: 'Najwyższy poziom, którego wszystkie warunki są spełnione; 0, gdy nie ma takiego.',
    expression: LEVELS.reduce<NumberExpression>(
      (lower, level) => choose(reaches(level), level.number, lower),
      { op: 'number', value: 0 },
    ),
    origin: 'source',
  },
  {
    id: 'poziom_nazwa',
    title: 'Nazwa poziomu',
    text: 'Nazwa najwyższego poziomu, którego wszystkie warunki są spełnione.',
    expression: outcome(
      HIGHEST_FIRST.map((level) => [reaches(level), `poziom-${level.number}`] as const),
      'bez-poziomu',
    ),
    labels: {
      ...Object.fromEntries(
        LEVELS.map(({ number, title }) => [`poziom-${number}`, `poziom ${number} – ${title}`]),
      ),
      'bez-poziomu': 'jeszcze żaden poziom',
    },
    origin: 'source',
  },
  ...GROUPS,
  {
    id: 'szerokie_grono',
    title: 'Szerokie grono interesariuszy',
    text: 'Co najmniej 4 grupy interesariuszy, a wśród nich mieszkańcy.',
    expression: WIDE_CIRCLE,
    labels: { true: 'tak', false: 'nie' },
    origin: 'proposal',
  },
  ...lackingRules,
];

export const RESULT_SECTIONS: readonly Section[] = [
  {
    id: 'wynik',
    title: 'Wynik',
    intro:
      'Poziomy nie są kolejnymi stopniami: każdy ma własne warunki, a przyznaje się najwyższy, którego warunki są spełnione.',
    items: [],
    layout: {
      kind: 'results',
      rules: ['poziom', 'poziom_nazwa', ...GROUPS.map(({ id }) => id), 'szerokie_grono'],
    },
  },
  ...LEVELS.map(({ number }): Section => ({
    id: `brakuje-${number}`,
    title: `Czego brakuje do poziomu ${number}`,
    items: [],
    layout: {
      kind: 'list',
      rule: lackingId(number),
      none: `Spełniono wszystkie warunki poziomu ${number}.`,
    },
  })),
];
