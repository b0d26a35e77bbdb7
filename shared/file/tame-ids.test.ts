import { describe, expect, it } from 'vitest';
import { tameIds } from './tame-ids';

const HEAD = 'kartoteka|p|1.0.0|k|a|1';
const column = (values: readonly (readonly (string | number | boolean)[])[], at: number) =>
  values.map((line) => line[at]);

describe('hidden columns full of ids', () => {
  it('keep three of each, and what stands in other columns', () => {
    const values = [['x', HEAD], ...Array.from({ length: 50_000 }, () => ['tak', 'pole'])];
    const tamed = tameIds(values);
    expect(column(tamed, 1).filter((value) => value !== '')).toEqual([
      HEAD,
      'pole',
      'pole',
      'pole',
    ]);
    expect(column(tamed, 0)).toEqual(column(values, 0));
  });

  it('keep no more different ones than any card has', () => {
    const values = [['', HEAD], ...Array.from({ length: 50_000 }, (_, row) => [1, `id${row}`])];
    expect(column(tameIds(values), 1).filter((value) => value !== '')).toHaveLength(4000);
  });

  it('are as they were on a card of ours', () => {
    const values = [
      ['', HEAD],
      ['Tak', 'a'],
      [2, 'b'],
      ['', 'a'],
    ];
    expect(tameIds(values)).toEqual(values);
  });
});
