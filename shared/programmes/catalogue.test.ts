import { describe, expect, it } from 'vitest';
import type { Programme } from '../definition/programme';
import { newerFirst, programmesOf } from './catalogue';
import { PROGRAMMES } from '.';

const [first] = PROGRAMMES;
if (first === undefined) throw new Error('there is no programme');
const version = (id: string, number: string): Programme => ({ ...first, id, version: number });

describe('a catalogue of programmes', () => {
  const old = version('a', '1.9.0');
  const newest = version('a', '1.10.0');
  const other = version('b', '0.1.0');
  const programmes = programmesOf([old, other, newest]);

  it('gives the newest version by number, not by letters', () => {
    expect(programmes.byId('a')).toBe(newest);
    expect(programmes.newest).toEqual([newest, other]);
    expect(['1.9.0', '2.0.0', '1.10.0', '1.9.1'].sort(newerFirst)).toEqual([
      '2.0.0',
      '1.10.0',
      '1.9.1',
      '1.9.0',
    ]);
  });

  it('gives a version that cases stand on, however old', () => {
    expect(programmes.byId('a', '1.9.0')).toBe(old);
    expect(programmes.byId('a', '1.8.0')).toBeUndefined();
    expect(programmes.byId('toString')).toBeUndefined();
    expect(programmes.all).toEqual([newest, old, other]);
  });

  it('takes no version twice', () => {
    expect(() => programmesOf([old, version('a', '1.9.0')])).toThrow('a 1.9.0');
  });
});
