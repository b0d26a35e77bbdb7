import { describe, expect, it } from 'vitest';
import type { Process, ProcessEvent } from '../definition/programme';
import { allowedEvents, applyEvent, dueDay, hasTurn, openingEvent } from './machine';

const event = (
  id: string,
  by: ProcessEvent['by'],
  from: readonly string[],
  to: string,
  cards?: readonly string[],
): ProcessEvent => ({ id, title: id, by, from, to, data: [], origin: 'proposal', cards });

const PROCESS: Process = {
  states: [
    { id: 'open', title: 'otwarta', days: 14 },
    { id: 'judged', title: 'oceniona' },
    { id: 'closed', title: 'zamknięta', closed: true },
  ],
  events: [
    event('submitted', 'applicant', [], 'open'),
    event('judged', 'certifier', ['open'], 'judged', ['karta']),
    { ...event('issued', 'certifier', ['judged'], 'closed'), effect: 'register' },
    event('abandoned', 'applicant', ['open', 'judged'], 'closed'),
  ],
};

describe('a process', () => {
  it('begins with the event that has no state before it', () => {
    expect(openingEvent(PROCESS)?.id).toBe('submitted');
  });

  it('allows what its table says and nothing in an unknown state', () => {
    expect(allowedEvents(PROCESS, 'open').map(({ id }) => id)).toEqual(['judged', 'abandoned']);
    expect(allowedEvents(PROCESS, 'judged').map(({ id }) => id)).toEqual(['issued', 'abandoned']);
    expect(allowedEvents(PROCESS, 'closed')).toEqual([]);
    expect(allowedEvents(PROCESS, 'elsewhere')).toEqual([]);
  });

  it('takes a step when the cards it needs are there', () => {
    expect(applyEvent(PROCESS, 'open', 'judged', new Set())).toMatchObject({
      kind: 'cards-missing',
      cards: ['karta'],
    });
    expect(applyEvent(PROCESS, 'open', 'judged', new Set(['karta']))).toMatchObject({
      kind: 'taken',
      state: 'judged',
    });
  });

  it('tells a step out of order from an unknown one, and never opens a case twice', () => {
    expect(applyEvent(PROCESS, 'judged', 'judged', new Set(['karta'])).kind).toBe('out-of-order');
    expect(applyEvent(PROCESS, 'open', 'constructor', new Set()).kind).toBe('unknown');
    expect(applyEvent(PROCESS, 'open', 'submitted', new Set()).kind).toBe('unknown');
  });

  it('gives the turn to who can lead the case on, not to who can only give up', () => {
    expect(hasTurn(PROCESS, 'open', 'certifier')).toBe(true);
    expect(hasTurn(PROCESS, 'open', 'applicant')).toBe(false);
    expect(hasTurn(PROCESS, 'open', 'auditor')).toBe(false);
    expect(hasTurn(PROCESS, 'judged', 'certifier')).toBe(true);
  });

  it('is due when the state says so', () => {
    expect(dueDay(PROCESS, 'open', '2026-11-14')).toBe('2026-11-30');
    expect(dueDay(PROCESS, 'judged', '2026-11-14')).toBeUndefined();
  });
});
