/** Formulas that chance seldom makes: long texts, tiny differences, choices without points. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BooleanExpression, NumberExpression } from '../../../shared/definition/expression';
import {
  above,
  answered,
  atLeast,
  equals,
  includes,
  is,
  points,
  series,
  subtract,
  sum,
  value,
} from '../../../shared/definition/expressions';
import type { Item } from '../../../shared/definition/programme';
import { booleanFormula, numberFormula } from '../../../shared/rules/formula';
import { textConstant } from '../../../shared/rules/formula-constants';
import type { FormulaPlaces } from '../../../shared/rules/formula-places';
import { number, yesNo } from '../../../shared/testing/small-card';
import type { CellValue } from '../host/model';
import type { EngineContent } from './engine';
import { createSmallSheet, type SmallSheet } from './testing/small-sheet';

let sheet: SmallSheet;
beforeAll(() => {
  sheet = createSmallSheet();
});
afterAll(() => sheet.dispose());

const option = { id: 'tak', label: 'Tak', origin: 'proposal' } as const;
const items: readonly Item[] = [
  number('a'),
  { ...yesNo('zgoda'), applies: answered('a') },
  { ...yesNo('bez_punktow'), options: [option] },
  {
    ...yesNo('stopien'),
    options: [
      { ...option, id: 'niski', label: 'Niski', points: 1 },
      { ...option, id: 'sredni', label: 'Średni', points: 2.5 },
      { ...option, id: 'ujemny', label: 'Ujemny', points: -1 },
    ],
  },
  { id: 'osoby', kind: 'integer', label: 'osoby', required: false, origin: 'proposal' },
  { id: 'uwaga', kind: 'info', label: 'uwaga', required: false, origin: 'proposal' },
];
const nowhere = (): never => {
  throw new Error('none of these formulas reads it');
};
/** The answers stand in row 1, in the order of the items. */
const places: FormulaPlaces = {
  items: new Map(items.map((item) => [item.id, item])),
  answer: (id) => `$${'ABCDEF'[items.findIndex((item) => item.id === id)] ?? ''}$1`,
  mark: nowhere,
  noneMark: nowhere,
  result: nowhere,
  rows: nowhere,
};
/** The value of a formula beside these answers. */
const shown = (formula: string, answers: readonly EngineContent[] = []): CellValue =>
  sheet.calculate([[...answers, null], [{ formula: `=${formula}` }]])[1]?.[0] ?? '';
const holds = (expression: BooleanExpression, answers: readonly EngineContent[]): CellValue =>
  shown(booleanFormula(places, expression), answers);
const amount = (expression: NumberExpression, answers: readonly EngineContent[]): CellValue =>
  shown(numberFormula(places, expression), answers);

describe('a text in a formula', () => {
  /** The constants of a formula made of texts joined by `&`. */
  const constants = (formula: string): readonly string[] => formula.match(/"(?:[^"]|"")*"/g) ?? [];

  it('is what it says, whatever it holds, in constants that Excel takes', () => {
    const signs = fc.constantFrom('a', 'ż', '"', '&', '\n', ' ', '🏠', '€');
    const texts = fc.oneof(
      fc.string({ unit: signs, maxLength: 20 }),
      fc.string({ unit: signs, minLength: 240, maxLength: 700 }),
    );
    fc.assert(
      fc.property(texts, (said) => {
        const formula = textConstant(said);
        expect(shown(`EXACT($A$1,${formula})`, [said])).toBe(true);
        for (const constant of constants(formula)) {
          expect(constant.slice(1, -1).replaceAll('""', '"').length).toBeLessThanOrEqual(255);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is one constant up to 255 signs and no more than needed beyond', () => {
    expect(textConstant('')).toBe('""');
    expect(textConstant('b'.repeat(255))).toBe(`"${'b'.repeat(255)}"`);
    expect(constants(textConstant('b'.repeat(256)))).toHaveLength(2);
    expect(constants(textConstant('b'.repeat(700)))).toHaveLength(3);
  });

  it('is not cut within a sign of two halves', () => {
    const said = `${'b'.repeat(249)}🏠${'c'.repeat(20)}`;
    expect(shown(textConstant(said))).toBe(said);
  });
});

describe('a comparison in a formula', () => {
  it('looks at six decimals of what it computes and of what is typed', () => {
    expect(holds(atLeast(value('a'), 60), [59.999_999_9])).toBe(true);
    expect(holds(atLeast(value('a'), 60), [59.999_99])).toBe(false);
    expect(holds(above(60, value('a')), [59.999_999_9])).toBe(false);
    expect(holds(above(60, value('a')), [59.999_99])).toBe(true);
    // 0.1 + 0.2 is 0.30000000000000004.
    expect(holds(equals(sum(value('a'), 0.2), 0.3), [0.1])).toBe(true);
    expect(holds(equals(value('a'), -3), [-3])).toBe(true);
  });
});

describe('a number of people in a formula', () => {
  it('is answered by a number, not by words', () => {
    const answers = [3, 0, 'troje', null].map((cell) =>
      holds(answered('osoby'), [null, null, null, null, cell]),
    );
    expect(answers).toEqual([true, true, false, false]);
  });
});

describe('points in a formula', () => {
  it('are those of the option picked, where the item applies', () => {
    expect(amount(points('zgoda'), [1, 'Tak'])).toBe(2);
    expect(amount(points('zgoda'), [1, 'Nie'])).toBe(0);
    expect(amount(points('zgoda'), [1])).toBe(0);
    expect(amount(points('zgoda'), [null, 'Tak'])).toBe(0);
  });

  it('differ by the option', () => {
    const picked = ['Niski', 'Średni', 'Ujemny', 'niski', null].map((label) =>
      amount(points('stopien'), [null, null, null, label]),
    );
    expect(picked).toEqual([1, 2.5, -1, 0, 0]);
  });

  it('are 0 where no option has any', () => {
    expect(amount(points('bez_punktow'), [null, null, 'Tak'])).toBe(0);
    expect(amount(subtract(5, points('bez_punktow')), [])).toBe(5);
  });
});

describe('a series in a formula', () => {
  it('begins with 1 also for the base 0, which Excel raises to no power of 0', () => {
    const formula = numberFormula(places, series(value('a'), sum(3), 3));
    expect(formula).not.toContain('^0');
    expect(shown(formula, [0])).toBe(1);
    expect(shown(formula, [2])).toBe(7);
    // 1 − 3 + 9.
    expect(shown(formula, [-3])).toBe(7);
    expect(amount(series({ op: 'number', value: -3 }, sum(3), 3), [])).toBe(7);
  });
});

describe('a definition that no worksheet can hold', () => {
  it.each<[string, () => string]>([
    ['unknown item "nie_ma"', () => booleanFormula(places, answered('nie_ma'))],
    ['"zgoda" has no option "moze"', () => booleanFormula(places, is('zgoda', 'moze'))],
    ['"a" has no option "tak"', () => booleanFormula(places, is('a', 'tak'))],
    ['"uwaga" takes no answer', () => booleanFormula(places, answered('uwaga'))],
    ['"zgoda" takes one answer', () => booleanFormula(places, includes('zgoda', 'tak'))],
    ['"a" has no points', () => numberFormula(places, points('a'))],
  ])('is refused and named: %s', (message, formula) => {
    expect(formula).toThrow(expect.objectContaining({ name: 'NoFormula', message }));
  });
});
