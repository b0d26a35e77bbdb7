import { describe, expect, it } from 'vitest';
import { validationRule } from './validation-rule';

describe('a rule for what may be typed', () => {
  it('has a comma between choices in every language', () => {
    expect(validationRule({ kind: 'list', values: ['Tak', 'Nie'] })).toEqual({
      list: { inCellDropDown: true, source: 'Tak,Nie' },
    });
  });

  it('bounds days as days, whatever the time zone', () => {
    expect(validationRule({ kind: 'date', min: '2014-01-01', max: 'today' })).toEqual({
      date: { formula1: '=DATE(2014,1,1)', formula2: '=TODAY()', operator: 'Between' },
    });
    expect(validationRule({ kind: 'date', min: null, max: null }).date?.operator).toBe(
      'GreaterThanOrEqualTo',
    );
  });

  it('has one bound where the item has one, and lets every number in where it has none', () => {
    expect(validationRule({ kind: 'whole', min: 0, max: null })).toEqual({
      wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
    });
    expect(validationRule({ kind: 'decimal', min: null, max: null })).toEqual({
      decimal: { formula1: -1e15, operator: 'GreaterThanOrEqualTo' },
    });
  });
});
