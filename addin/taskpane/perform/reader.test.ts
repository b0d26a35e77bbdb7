import { describe, expect, it } from 'vitest';
import { WNIOSEK } from '../../../shared/programmes/sc-kis/wniosek';
import type { CardReading } from '../../workbook/port';
import { createCardReader } from './reader';

const readingOf = (id: string): CardReading => ({
  sheet: {
    id,
    name: id,
    identity: { programme: 'sc-kis', version: '1.0.0', card: 'wniosek', instance: id },
    origin: 'original',
  },
  answers: {},
  cells: new Map(),
  faults: [],
  damage: [],
  linked: new Set(),
  changed: new Set(),
  tables: new Map(),
  receipt: null,
});
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('reading sheets', () => {
  it('has one reading under way, and of the wishes meanwhile the last wins', async () => {
    const started: string[] = [];
    const done: string[] = [];
    const finish: (() => void)[] = [];
    const reader = createCardReader({
      read: ({ sheet }) => {
        started.push(sheet);
        return new Promise((resolve) => finish.push(() => resolve(readingOf(sheet))));
      },
      done: ({ sheet }) => done.push(sheet),
      failed: () => false,
      pause: () => Promise.resolve(),
    });
    for (const sheet of ['a', 'b', 'c']) reader.read({ sheet, card: WNIOSEK, mayWrite: true });
    expect(started).toEqual(['a']);
    finish.shift()?.();
    await settle();
    expect(started).toEqual(['a', 'c']);
    finish.shift()?.();
    await settle();
    expect(done).toEqual(['c']);
  });

  it('tries again while a cell is being edited', async () => {
    let left = 2;
    const done: string[] = [];
    const reader = createCardReader({
      read: async ({ sheet }) => {
        if ((left -= 1) >= 0) throw new Error('being edited');
        return readingOf(sheet);
      },
      done: ({ sheet }) => done.push(sheet),
      failed: () => true,
      pause: () => Promise.resolve(),
    });
    reader.read({ sheet: 'a', card: WNIOSEK, mayWrite: true });
    await settle();
    expect(done).toEqual(['a']);
  });
});
