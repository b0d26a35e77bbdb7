import { describe, expect, it } from 'vitest';
import type { Filled, Item } from '../definition/programme';
import { cardOf, number, text } from '../testing/small-card';
import { filledAnswers, type CaseFacts } from './filled';

const day = (id: string, filled: Filled): Item => ({
  id,
  kind: 'date',
  label: id,
  required: false,
  origin: 'source',
  filled,
});
const status: Item = {
  id: 'status',
  kind: 'choice',
  label: 'Status',
  required: false,
  origin: 'source',
  filled: { by: 'entry', field: 'status' },
  options: [
    { id: 'valid', label: 'ważny', origin: 'source' },
    { id: 'expired', label: 'wygasł', origin: 'source' },
  ],
};
const card = cardOf([
  day('wplynal', { by: 'event', event: 'submitted', which: 'first' }),
  day('uzupelniono', { by: 'event', event: 'completed', which: 'last' }),
  day('wazny_do', { by: 'entry', field: 'valid-until' }),
  { ...text('numer'), filled: { by: 'entry', field: 'number' } },
  status,
  number('wlasna'),
]);
const events: CaseFacts['events'] = [
  { event: 'submitted', day: '2026-01-02', kind: 'first' },
  { event: 'completed', day: '2026-01-10', kind: 'first' },
  { event: 'completed', day: '2026-01-20', kind: 'first' },
];

describe('filledAnswers', () => {
  it('takes the first or last day of an event', () => {
    expect(filledAnswers(card, { events, entry: null })).toEqual({
      wplynal: '2026-01-02',
      uzupelniono: '2026-01-20',
      wazny_do: null,
      numer: null,
      status: null,
    });
  });

  it('tells the steps of a first case from those of a renewal', () => {
    const renewal = cardOf([
      day('pierwszy', { by: 'event', event: 'submitted', which: 'last', of: 'first' }),
      day('kolejny', { by: 'event', event: 'submitted', which: 'last', of: 'renewal' }),
      day('ostatni', { by: 'event', event: 'submitted', which: 'last' }),
    ]);
    const later = { event: 'submitted', day: '2029-01-05', kind: 'renewal' } as const;
    expect(filledAnswers(renewal, { events: [...events, later], entry: null })).toEqual({
      pierwszy: '2026-01-02',
      kolejny: '2029-01-05',
      ostatni: '2029-01-05',
    });
  });

  it('takes what the register says; a certificate without an end leaves that day empty', () => {
    const entry = {
      'number': 'KIS/06/2026/0001',
      'level': null,
      'issued': '2026-03-01',
      'valid-until': null,
      'status': 'valid',
      'address': 'https://rejestr.example/rejestr/KIS-06-2026-0001',
    };
    expect(filledAnswers(card, { events: [], entry })).toMatchObject({
      numer: 'KIS/06/2026/0001',
      wazny_do: null,
      status: 'valid',
    });
  });
});
