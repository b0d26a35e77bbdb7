import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RegisterEntry } from '../client/api';
import { failed, type Outcome } from '../client/outcome';
import { createAnswers } from './answers';
import { createLookup } from './lookup';

const ENTRY: RegisterEntry = {
  number: 'KIS/06/2026/0001',
  programme: 'sc-kis',
  version: '1.0.0',
  kind: 'certificate',
  holder: 'Klub Integracji Społecznej',
  institution: 'Stowarzyszenie',
  place: 'Janów Lubelski',
  voivodeship: '06',
  issued: '2026-01-01',
  valid_from: '2026-01-01',
  valid_until: '2028-12-31',
  status: 'valid',
  level: null,
  details: [],
  history: [],
};
const found = (entry: Partial<RegisterEntry> = {}): Outcome<RegisterEntry> => ({
  ok: true,
  value: { ...ENTRY, ...entry },
  etag: null,
});

/** A register that answers when the test lets it, and a clock of the test's own. */
function register(answer: (number: string, times: number) => Outcome<RegisterEntry>) {
  const asked: string[] = [];
  const clock = { now: 0, under: 0, most: 0 };
  let pauses: (() => void)[] = [];
  const lookup = createLookup({
    ask: async (number) => {
      asked.push(number);
      clock.under += 1;
      clock.most = Math.max(clock.most, clock.under);
      await Promise.resolve();
      clock.under -= 1;
      return answer(number, asked.filter((one) => one === number).length);
    },
    now: () => clock.now,
    pause: () => new Promise((resolve) => pauses.push(resolve)),
  });
  /** Ends the window in which numbers are gathered. */
  const endWindow = (): void => {
    const waiting = pauses;
    pauses = [];
    waiting.forEach((resolve) => resolve());
  };
  class CellError extends Error {
    constructor(
      readonly kind: string,
      words: string,
    ) {
      super(words);
    }
  }
  const answers = createAnswers(lookup, (kind, words) => {
    throw new CellError(kind, words);
  });
  return { answers, asked, clock, endWindow };
}

describe('KARTOTEKA.STATUS', () => {
  it.each([
    [{}, 'ważny do 31.12.2028'],
    [{ status: 'expired', valid_until: '2025-06-30' }, 'wygasł 30.06.2025'],
    [{ status: 'withdrawn' }, 'cofnięty'],
    [{ status: 'superseded' }, 'zastąpiony nowszym'],
    [{ status: null, valid_until: null, issued: '2026-10-15' }, 'wynik z 15.10.2026'],
  ] as const)('says in words what the register says: %o', async (entry, words) => {
    const { answers, endWindow } = register(() => found(entry));
    const status = answers.status('KIS/06/2026/0001');
    endWindow();
    expect(await status).toBe(words);
  });

  it('asks for each number once, however many cells ask, six at a time', async () => {
    const { answers, asked, clock, endWindow } = register(() => found());
    const numbers = Array.from({ length: 200 }, (_, index) => `KIS/06/2026/${index % 20}`);
    const cells = numbers.map((number) => answers.status(number));
    const dates = numbers.map((number) => answers.validUntil(` ${number} `));
    expect(asked).toEqual([]);
    endWindow();
    await Promise.all([...cells, ...dates]);
    expect([...asked].sort()).toEqual([...new Set(numbers)].sort());
    expect(clock.most).toBe(6);
  });

  it('keeps an answer for a minute and no failure at all', async () => {
    const { answers, asked, clock, endWindow } = register((_number, times) =>
      times === 1 ? failed({ kind: 'offline' }) : found(),
    );
    const ask = (): Promise<string> => {
      const status = answers.status('KIS/06/2026/0001');
      endWindow();
      return status;
    };
    await expect(ask()).rejects.toMatchObject({
      kind: 'not-available',
      message: 'rejestr jest teraz niedostępny',
    });
    expect(await ask()).toBe('ważny do 31.12.2028');
    clock.now = 59_000;
    await ask();
    expect(asked).toHaveLength(2);
    clock.now = 61_000;
    await ask();
    expect(asked).toHaveLength(3);
  });

  it('says that there is no such number, and what is no number', async () => {
    const { answers, asked, endWindow } = register(() =>
      failed({ kind: 'other', status: 404, words: 'Nie ma takiego zasobu', faults: [] }),
    );
    const status = answers.status('KIS/99/2026/0001');
    endWindow();
    await expect(status).rejects.toMatchObject({
      kind: 'not-available',
      message: 'nie ma takiego numeru',
    });
    await expect(answers.status('')).rejects.toMatchObject({ kind: 'invalid' });
    await expect(answers.status(46_000)).rejects.toMatchObject({ kind: 'invalid' });
    expect(asked).toHaveLength(1);
  });
});

describe('KARTOTEKA.WAZNY_DO', () => {
  it('gives the day as Excel counts days', async () => {
    const { answers, endWindow } = register(() => found({ valid_until: '2028-12-31' }));
    const day = answers.validUntil('KIS/06/2026/0001');
    endWindow();
    expect(await day).toBe(47_118);
  });

  it('has none for a result without an end', async () => {
    const { answers, endWindow } = register(() => found({ valid_until: null, status: null }));
    const day = answers.validUntil('KB/2026/0001');
    endWindow();
    await expect(day).rejects.toMatchObject({ message: 'ten wpis nie ma daty ważności' });
  });
});

describe('functions.json', () => {
  it('announces functions by names that Excel takes, not volatile', () => {
    const text = readFileSync(new URL('functions.json', import.meta.url), 'utf8');
    const { functions } = JSON.parse(text) as {
      functions: { id: string; name: string; options?: unknown }[];
    };
    expect(functions.map(({ id, name }) => [id, name])).toEqual([
      ['STATUS', 'STATUS'],
      ['WAZNY_DO', 'WAZNY_DO'],
    ]);
    for (const { id, options } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(options).toBeUndefined();
    }
  });
});
