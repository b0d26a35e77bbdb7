import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../sheet/plan';
import { cell, formula, rangeOf, rowPlan, SAMPLE, SECOND } from './testing/sample-plan';
import { writeWorkbook } from './write';

describe('plans that Excel would not open', () => {
  it.each<[string, readonly SheetPlan[], string]>([
    ['no sheet', [], 'needs a sheet'],
    ['two sheets of one name', [SAMPLE, { ...SAMPLE, name: SAMPLE.name.toUpperCase() }], 'same'],
    ['a name too long', [{ ...SAMPLE, name: 'x'.repeat(32) }], 'cannot be called'],
    ['a name with a colon', [{ ...SAMPLE, name: 'a:b' }], 'a:b'],
    ['the name of the sheet of lists', [{ ...SAMPLE, name: 'KT_listy' }], 'KT_listy'],
    ['a ragged plan', [{ ...SAMPLE, heights: [20] }], 'rows'],
    ['a row too high', [{ ...rowPlan(cell('label')), heights: [410] }], '409'],
    [
      'overlapping merges',
      [{ ...SAMPLE, merges: [rangeOf(9, 1, 9, 2), rangeOf(8, 2, 9, 2)] }],
      'B10:C10',
    ],
    [
      'a content under a merge',
      [{ ...rowPlan(cell('label', 'a'), cell('label', 'b')), merges: [rangeOf(0, 0, 0, 1)] }],
      'A1:B1',
    ],
    ['a number that is none', [rowPlan(cell('input-number', Number.NaN))], 'NaN'],
    ['an infinite result', [rowPlan(formula('result', '=1/3', Infinity))], 'Infinity'],
    [
      'a name twice',
      [{ ...SAMPLE, names: ['kt_a', 'kt_A'].map((name) => ({ name, range: rangeOf(0, 0) })) }],
      'twice',
    ],
    [
      'a name that is an address',
      [{ ...SAMPLE, names: [{ name: 'I1', range: rangeOf(0, 0) }] }],
      'I1',
    ],
    [
      'an identity that breaks its own form',
      [{ ...SAMPLE, identity: { ...SAMPLE.identity, card: 'a|b' } }],
      'a|b',
    ],
    [
      'one list name for two lists',
      [SAMPLE, { ...SECOND, lists: [{ name: 'kt_lista_woj', values: ['x'] }] }],
      'kt_lista_woj',
    ],
    ['an empty list', [{ ...SAMPLE, lists: [{ name: 'kt_lista_woj', values: [] }] }], 'empty'],
    ['a function that Excel 2016 lacks', [rowPlan(formula('result', '=IFS(A1,1)', 1))], 'IFS'],
  ])('are refused: %s', (_, plans, message) => {
    expect(() => writeWorkbook(plans)).toThrow(message);
  });
});
