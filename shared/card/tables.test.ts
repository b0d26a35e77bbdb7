import { describe, expect, it } from 'vitest';
import { atLeast, below, is, not, value } from '../definition/expressions';
import { cardOf, choices, number, table, text, yesNo } from '../testing/small-card';
import { validateCard } from './validate';

const context = { today: '2026-11-22', language: 'pl' } as const;
const remarks = table('uwagi', {
  required: true,
  max: 4,
  columns: [
    { ...text('uwaga'), required: true },
    yesNo('przyjeta'),
    { ...text('dlaczego'), required: true, applies: not(is('przyjeta', 'tak')) },
    { ...number('od'), min: 0 },
    number('do'),
  ],
  checks: [
    {
      id: 'kolejnosc',
      expression: atLeast(value('do'), value('od')),
      message: '„Do” jest mniejsze niż „od”. Popraw jedno z nich.',
      column: 'do',
      origin: 'proposal',
    },
  ],
});
const card = cardOf([remarks, choices('kto', 'a', 'b')]);
const validate = (uwagi: unknown) => validateCard(card, { uwagi }, context);
const right = { uwaga: 'x', przyjeta: 'tak', od: 1, do: 2 };

describe('a table', () => {
  it('takes rows, fills in what a row lacks, and drops blank rows', () => {
    const { answers, issues } = validate([right, {}, { uwaga: ' ' }, { ...right, uwaga: ' y ' }]);
    expect(issues).toEqual([]);
    expect(answers['uwagi']).toEqual([
      { uwaga: 'x', przyjeta: 'tak', dlaczego: null, od: 1, do: 2 },
      { uwaga: 'y', przyjeta: 'tak', dlaczego: null, od: 1, do: 2 },
    ]);
  });

  it('names every fault by row and column, rows as they were given', () => {
    const { issues } = validate([
      right,
      {},
      { ...right, uwaga: null, przyjeta: 'moze', dlaczego: 'tak wyszło', od: -1 },
      { ...right, przyjeta: 'nie', do: 0 },
    ]);
    expect(issues.map(({ item, row, column, code }) => [item, row, column, code])).toEqual([
      ['uwagi', 3, 'uwaga', 'required'],
      ['uwagi', 3, 'przyjeta', 'not-an-option'],
      ['uwagi', 3, 'od', 'too-small'],
      ['uwagi', 4, 'dlaczego', 'required'],
      ['uwagi', 4, 'do', 'contradiction'],
    ]);
    expect(issues.at(-1)?.message).toBe('„Do” jest mniejsze niż „od”. Popraw jedno z nich.');
  });

  it('asks for what is needed by a condition only where that holds', () => {
    expect(validate([right]).issues).toEqual([]);
    expect(validate([{ ...right, przyjeta: 'nie', dlaczego: 'poza zakresem' }]).issues).toEqual([]);
  });

  it('without a row is empty where it is required', () => {
    expect(validate([]).issues.map(({ code }) => code)).toEqual(['required']);
    expect(validate([{}]).issues.map(({ code }) => code)).toEqual(['required']);
    expect(validate(null).issues.map(({ code }) => code)).toEqual(['required']);
  });

  it.each([
    ['no list of rows', 'x', ['not-a-table']],
    ['too many rows', Array.from({ length: 5 }, () => right), ['too-many-rows']],
    ['a row that is none', [right, 7], ['wrong-type']],
    ['an unknown column', [{ ...right, obca: 1 }], ['unknown-item']],
    ['a column that every object has', [{ ...right, constructor: 1 }], ['unknown-item']],
  ])('refuses %s', (_, rows, codes) => {
    expect(validate(rows).issues.map(({ code }) => code)).toEqual(codes);
  });

  it('goes on to its condition across rows only when the rows can be read', () => {
    const small = cardOf([{ ...remarks, required: false }]);
    const checked = {
      ...small,
      checks: [
        {
          id: 'co-najmniej-dwie',
          expression: not(below({ op: 'rows', table: 'uwagi' } as const, 2)),
          message: 'Wpisz co najmniej dwie uwagi.',
          item: 'uwagi',
          origin: 'proposal' as const,
        },
      ],
    };
    const codes = (rows: unknown) =>
      validateCard(checked, { uwagi: rows }, context).issues.map(({ code }) => code);
    expect(codes([right])).toEqual(['contradiction']);
    expect(codes([right, right])).toEqual([]);
    expect(codes([{ ...right, od: 'x' }])).toEqual(['not-a-number']);
  });
});

describe('several answers', () => {
  const picked = (kto: unknown) =>
    validateCard(cardOf([choices('kto', 'a', 'b')]), { kto }, context);
  it('stand in the order of the card', () => {
    expect(picked(['b', 'a']).answers['kto']).toEqual(['a', 'b']);
    expect(picked([]).answers['kto']).toEqual([]);
  });
  it.each([
    ['a', 'wrong-type'],
    [['c'], 'not-an-option'],
    [['a', 'a'], 'option-twice'],
  ])('refuse %j', (kto, code) => {
    expect(picked(kto).issues.map((issue) => issue.code)).toEqual([code]);
  });
});
