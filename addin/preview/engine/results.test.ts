/** Results that read other results: cell by cell the worksheet says what the rules say. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemsOf, type Rule } from '../../../shared/definition/programme';
import {
  add,
  all,
  answered,
  atLeast,
  countFindings,
  divide,
  findingIs,
  is,
  multiply,
  outcome,
  requirement,
  result,
  value,
} from '../../../shared/definition/expressions';
import type { FormulaPlaces } from '../../../shared/rules/formula-places';
import { resultsOf } from '../../../shared/rules/results';
import { ruleFormula } from '../../../shared/rules/rule-formula';
import { cardOf, number, rule, yesNo } from '../../../shared/testing/small-card';
import type { CellValue } from '../host/model';
import { createSmallSheet, type SmallSheet } from './testing/small-sheet';

const RULES: readonly Rule[] = [
  rule('lider', requirement(is('kadra', 'tak'))),
  rule('winda', requirement(is('dostep', 'tak'), is('pietro', 'tak'))),
  rule('spelnione', countFindings(['lider', 'winda'], 'met')),
  rule('bez_odchylen', countFindings(['lider', 'winda'], 'met', 'not-applicable')),
  rule('odchylenia', countFindings(['winda'], 'deviation')),
  rule('bez_windy', findingIs('winda', 'not-applicable'), { true: 'parter', false: 'piętro' }),
  rule('udzial', divide(result('spelnione'), value('liczba'))),
  rule('procent', multiply(result('udzial'), 100)),
  rule('wynik', outcome([[atLeast(result('procent'), 50), 'met']], 'deviation'), {
    met: 'Zaliczony "na medal"',
  }),
  rule('wszystko', all(findingIs('lider', 'met'), answered('liczba')), { true: 'tak' }),
  rule('stan', outcome([[atLeast(result('spelnione'), 2), 'gotowe']], 'w_toku')),
  rule('suma', add(result('spelnione'), result('odchylenia'))),
];
const card = cardOf([yesNo('kadra'), yesNo('dostep'), yesNo('pietro'), number('liczba')], RULES);
const ITEMS = itemsOf(card).map(({ id }) => id);
const places: FormulaPlaces = {
  items: new Map(itemsOf(card).map((item) => [item.id, item])),
  answer: (id) => `$A$${ITEMS.indexOf(id) + 1}`,
  mark: () => '$Z$1',
  noneMark: () => '$Z$1',
  result: (id) => `$B$${RULES.findIndex((one) => one.id === id) + 1}`,
  rows: () => '$Z$1',
};

let sheet: SmallSheet;
beforeAll(() => {
  sheet = createSmallSheet();
});
afterAll(() => sheet.dispose());

const OPTIONS = [null, 'Tak', 'Nie'] as const;

/** What the sheet shows, by rule: the answers in column A, the results in column B. */
function shown(filling: readonly (string | number | null)[]): Readonly<Record<string, CellValue>> {
  const calculated = sheet.calculate(
    RULES.map((one, row) => [filling[row] ?? null, { formula: ruleFormula(places, one) }]),
  );
  return Object.fromEntries(RULES.map(({ id }, row) => [id, calculated[row]?.[1] ?? '']));
}

describe('the worksheet says of results that read others', () => {
  it('findings in words, and how many there are of them', () => {
    expect(shown(['Tak', 'Nie', 'Nie', 4])).toEqual({
      lider: '✓ spełnienie',
      winda: '– nie dotyczy',
      spelnione: 1,
      bez_odchylen: 2,
      odchylenia: 0,
      bez_windy: 'parter',
      udzial: 0.25,
      procent: 25,
      // An outcome may be called like a finding; without a word of its own it says its id.
      wynik: 'deviation',
      wszystko: 'tak',
      stan: 'w_toku',
      suma: 1,
    });
    expect(shown(['Nie', 'Nie', 'Tak', null])).toEqual({
      lider: '✗ odchylenie',
      winda: '✗ odchylenie',
      spelnione: 0,
      bez_odchylen: 0,
      odchylenia: 1,
      bez_windy: 'piętro',
      // Nothing is divided by a blank cell, and what reads an empty result is empty.
      udzial: '',
      procent: '',
      wynik: 'deviation',
      wszystko: 'false',
      stan: 'w_toku',
      suma: 1,
    });
    expect(shown(['Tak', 'Tak', 'Tak', 4])).toMatchObject({
      wynik: 'Zaliczony "na medal"',
      stan: 'gotowe',
    });
  });

  it('the same as the rules, for every filling', () => {
    const FINDINGS: Readonly<Record<string, string>> = {
      'met': '✓ spełnienie',
      'deviation': '✗ odchylenie',
      'not-applicable': '– nie dotyczy',
    };
    const fillings = OPTIONS.flatMap((kadra) =>
      OPTIONS.flatMap((dostep) =>
        OPTIONS.flatMap((pietro) =>
          [null, 0, 1, 4].map((liczba) => [kadra, dostep, pietro, liczba] as const),
        ),
      ),
    );
    for (const filling of fillings) {
      const [kadra, dostep, pietro, liczba] = filling;
      const [first, second, third] = [kadra, dostep, pietro].map((label) =>
        label === null ? null : label.toLowerCase(),
      );
      const results = resultsOf(card, {
        kadra: first ?? null,
        dostep: second ?? null,
        pietro: third ?? null,
        liczba,
      });
      const expected = RULES.map(({ id, expression, labels }): readonly [string, CellValue] => {
        const found = results[id]?.value ?? '';
        if (typeof found === 'number') return [id, found];
        const words = expression.op === 'requirement' ? FINDINGS : labels;
        return [id, words?.[String(found)] ?? String(found)];
      });
      expect(shown(filling)).toEqual(Object.fromEntries(expected));
    }
  });
});
