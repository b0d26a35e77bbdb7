import { describe, expect, it } from 'vitest';
import type { Process, ProcessEvent } from '../definition/process';
import { endOf, everything, opened, walk } from '../testing/walk';
import { addDays } from './days';
import { openingEvent, standingAfter, standingOf } from './standing';
import { comingSteps, hasTurn, mayComeBack, mayHandIn, stepsOn, tryStep } from './steps';

const event = (
  id: string,
  by: ProcessEvent['by'],
  from: readonly string[],
  to: string,
  more: Partial<ProcessEvent> = {},
): ProcessEvent => ({ id, title: id, by, from, to, data: [], origin: 'proposal', ...more });

/** A procedure with one row of each sort. */
const PROCESS: Process = {
  states: [
    { id: 'open', title: 'otwarta', days: 14 },
    { id: 'mending', title: 'do poprawy' },
    { id: 'judged', title: 'oceniona' },
    { id: 'refused', title: 'odmowa', days: 14, daysFrom: 'delivered', closed: true },
    { id: 'appeal', title: 'odwołanie', days: 30 },
    { id: 'closed', title: 'zamknięta', closed: true },
  ],
  events: [
    event('submitted', 'applicant', [], 'open'),
    event('returned', 'certifier', ['open'], 'mending', {
      data: [{ id: 'do', kind: 'coming-date', label: 'do', required: true, ahead: 7 }],
      dueBy: 'do',
    }),
    event('mended', 'applicant', ['mending'], 'open', { revised: ['karta'] }),
    event('dropped', 'certifier', ['mending'], 'closed', { time: 'after-due' }),
    event('judged', 'certifier', ['open'], 'judged', { cards: ['karta'] }),
    event('issued', 'certifier', ['judged'], 'closed', {
      only: 'first',
      requires: { card: 'karta', rule: 'wynik', values: ['dobry'] },
      effect: 'issue',
    }),
    event('renewed', 'certifier', ['judged'], 'closed', { only: 'renewal', effect: 'renew' }),
    event('refused', 'certifier', ['judged', 'open'], 'refused', { decides: true }),
    event('delivered', 'certifier', ['refused'], 'refused', {
      data: [{ id: 'dnia', kind: 'date', label: 'dnia', required: true }],
      datedBy: 'dnia',
    }),
    event('appealed', 'applicant', ['refused'], 'appeal', { time: 'until-due' }),
    event('upheld', 'appeal-body', ['appeal'], 'judged', { cameFrom: ['refused'] }),
    event('upheld', 'appeal-body', ['appeal'], 'open', { cameFrom: ['judged'] }),
    event('abandoned', 'applicant', ['open', 'mending', 'judged', 'appeal'], 'closed'),
  ],
};
const start = opened(PROCESS);
const facts = everything(PROCESS, { wynik: 'dobry' });
const at = (...steps: Parameters<typeof walk>[2]) => {
  const end = walk(PROCESS, start, steps, facts);
  if (typeof end === 'string') throw new Error(end);
  return end;
};

describe('where a case stands', () => {
  it('is left as it is by an erasure, later than which nothing has to be dated', () => {
    const refused = at('refused');
    const later = addDays(refused.last, 20);
    const erasure = { event: 'personal-erased', day: later, data: {} };
    expect(standingAfter(PROCESS, 'first', refused, erasure)).toEqual(refused);
    // It opens no case.
    expect(() => standingAfter(PROCESS, 'first', undefined, erasure)).toThrow('personal-erased');
  });

  it('begins with the event that has no state before it', () => {
    expect(openingEvent(PROCESS)?.id).toBe('submitted');
    expect(start).toMatchObject({ state: 'open', cameFrom: null, entered: '2026-03-02' });
  });

  it('is due by the calendar of working days', () => {
    // 14 days after Saturday 14 November 2026 is a Saturday; the next working day is Monday.
    expect(opened(PROCESS, 'first', '2026-11-14').due).toBe('2026-11-30');
    expect(at('judged').due).toBeNull();
  });

  it('is due on the day that a step sets, moved off a day free from work', () => {
    const back = at({ event: 'returned', data: { do: '2026-05-01' } });
    // Friday 1 May is a holiday, 2 May a Saturday, 3 May a holiday and a Sunday.
    expect(back.due).toBe('2026-05-04');
  });

  it('runs no time before the step from which it runs', () => {
    expect(at('refused').due).toBeNull();
    expect(at('refused', { event: 'delivered', on: '2026-03-09' }).due).toBe('2026-03-23');
  });

  it('knows the cards handed in since it came to its state', () => {
    const card = { event: 'card-handed-in', data: { card: 'karta' } };
    expect([...at(card).revised]).toEqual(['karta']);
    expect([...at(card, { event: 'returned', data: { do: '2026-04-01' } }).revised]).toEqual([]);
  });

  it('is the fold of the events, however it is cut', () => {
    const events = [
      { event: 'submitted', day: '2026-03-02', data: {} },
      { event: 'refused', day: '2026-03-03', data: {} },
      { event: 'delivered', day: '2026-03-09', data: { dnia: '2026-03-09' } },
    ] as const;
    expect(standingOf(PROCESS, 'first', events)).toEqual(
      at('refused', { event: 'delivered', on: '2026-03-09', data: { dnia: '2026-03-09' } }),
    );
    expect(() => standingAfter(PROCESS, 'first', start, { ...events[2] })).toThrow('no event');
    expect(() => standingOf(PROCESS, 'first', [])).toThrow();
  });
});

describe('a step', () => {
  it('happens where the table says, and nowhere else', () => {
    const taken = tryStep(PROCESS, start, 'judged', { ...facts, today: '2026-03-02' });
    expect(taken).toMatchObject({ kind: 'taken', event: { to: 'judged' } });
    expect(endOf(walk(PROCESS, start, ['mended'], facts))).toBe('mended: out-of-order');
    expect(endOf(walk(PROCESS, start, ['constructor'], facts))).toBe('constructor: unknown');
    expect(endOf(walk(PROCESS, start, ['submitted'], facts))).toBe('submitted: unknown');
  });

  it('waits for its cards, and for corrected ones', () => {
    const none = { ...facts, handedIn: new Set<string>(), today: '2026-03-02' };
    expect(tryStep(PROCESS, start, 'judged', none)).toEqual({
      kind: 'cards-missing',
      cards: ['karta'],
    });
    const back = at({ event: 'returned', data: { do: '2026-04-01' } });
    expect(tryStep(PROCESS, back, 'mended', { ...facts, today: '2026-03-04' })).toEqual({
      kind: 'cards-not-revised',
      cards: ['karta'],
    });
    const again = [{ event: 'card-handed-in', data: { card: 'karta' } }, 'mended'];
    expect(endOf(walk(PROCESS, back, again, facts))).toBe('open');
  });

  it('is taken only after the time has run out, to the day', () => {
    const back = at({ event: 'returned', data: { do: '2026-04-01' } });
    const dropped = (on: string) => endOf(walk(PROCESS, back, [{ event: 'dropped', on }], facts));
    expect(dropped('2026-04-01')).toBe('dropped: too-early');
    expect(dropped('2026-04-02')).toBe('closed');
  });

  it('is taken until the time has run out, to the day; an end not known yet has not passed', () => {
    const told = at('refused', { event: 'delivered', on: '2026-03-09' });
    const appealed = (on: string) => endOf(walk(PROCESS, told, [{ event: 'appealed', on }], facts));
    expect(appealed('2026-03-23')).toBe('appeal');
    expect(appealed('2026-03-24')).toBe('appealed: too-late');
    const untold = [{ event: 'appealed', on: '2027-01-01' }];
    expect(endOf(walk(PROCESS, at('refused'), untold, facts))).toBe('appeal');
  });

  it('asks for the result that it rests on', () => {
    const bad = everything(PROCESS, { wynik: 'zły' });
    expect(endOf(walk(PROCESS, at('judged'), ['issued'], bad))).toBe('issued: result-differs');
    expect(endOf(walk(PROCESS, at('judged'), ['issued'], facts))).toBe('closed');
  });

  it('belongs to a first case or to a renewal', () => {
    const renewal = opened(PROCESS, 'renewal');
    expect(endOf(walk(PROCESS, renewal, ['judged', 'issued'], facts))).toBe('issued: out-of-order');
    expect(endOf(walk(PROCESS, renewal, ['judged', 'renewed'], facts))).toBe('closed');
  });

  it('may depend on where the case came from', () => {
    expect(endOf(walk(PROCESS, start, ['refused', 'appealed', 'upheld'], facts))).toBe('judged');
  });
});

describe('cards that a step rests on', () => {
  it('must be made from what the others hold now', () => {
    const outdated = new Set(['karta']);
    const told = { kind: 'cards-outdated', cards: ['karta'] };
    const today = '2026-03-02';
    expect(tryStep(PROCESS, start, 'judged', { ...facts, outdated, today })).toEqual(told);
    const judged = at('judged');
    expect(tryStep(PROCESS, judged, 'issued', { ...facts, outdated, today: judged.last })).toEqual(
      told,
    );
    expect(tryStep(PROCESS, start, 'refused', { ...facts, outdated, today })).toMatchObject({
      kind: 'taken',
    });
  });

  it('are opened by a turn, but not in a closed case, nor before a first step', () => {
    const on = start.last;
    expect(mayHandIn(PROCESS, start, 'certifier', on)).toBe(true);
    expect(mayHandIn(PROCESS, start, 'applicant', on)).toBe(false);
    const refused = at('refused');
    expect(hasTurn(PROCESS, refused, 'applicant', refused.last)).toBe(true);
    expect(mayHandIn(PROCESS, refused, 'applicant', refused.last)).toBe(false);
    const states = PROCESS.states.map((state) => ({ ...state, cardsClosed: true as const }));
    expect(mayHandIn({ ...PROCESS, states }, start, 'certifier', on)).toBe(false);
  });
});

describe('a closed case', () => {
  it('may come back while an appeal is in time', () => {
    const told = at('refused', { event: 'delivered', on: '2026-03-09' });
    expect(mayComeBack(PROCESS, told, '2026-03-23')).toBe(true);
    expect(mayComeBack(PROCESS, told, '2026-03-24')).toBe(false);
    expect(mayComeBack(PROCESS, at('refused'), '2027-03-24')).toBe(true);
    expect(mayComeBack(PROCESS, at('abandoned'), '2026-03-10')).toBe(false);
  });
});

describe('what can come next', () => {
  it('is told with its last day, or the day after which it can come', () => {
    const back = at({ event: 'returned', data: { do: '2026-04-01' } });
    const coming = comingSteps(PROCESS, back, '2026-03-10');
    expect(coming.map(({ event: { id }, due, after }) => [id, due ?? null, after ?? null])).toEqual(
      [
        ['mended', '2026-04-01', null],
        ['dropped', null, '2026-04-01'],
        // Nobody has to give a case up by a day.
        ['abandoned', null, null],
      ],
    );
    expect(stepsOn(PROCESS, back, '2026-03-10').map(({ id }) => id)).toEqual([
      'mended',
      'abandoned',
    ]);
  });

  it('leaves out what came too late', () => {
    const told = at('refused', { event: 'delivered', on: '2026-03-09' });
    const ids = (today: string) => comingSteps(PROCESS, told, today).map(({ event }) => event.id);
    expect(ids('2026-03-23')).toEqual(['delivered', 'appealed']);
    expect(ids('2026-03-24')).toEqual(['delivered']);
  });

  it('gives the turn to who can lead the case on, not to who can only give up or note a date', () => {
    const turns = (standing: typeof start) =>
      (['applicant', 'certifier', 'auditor', 'appeal-body'] as const).filter((role) =>
        hasTurn(PROCESS, standing, role, standing.last),
      );
    expect(turns(start)).toEqual(['certifier']);
    expect(turns(at({ event: 'returned', data: { do: '2026-04-01' } }))).toEqual(['applicant']);
    expect(turns(at('refused'))).toEqual(['applicant']);
    expect(turns(at('refused', 'appealed'))).toEqual(['appeal-body']);
    expect(turns(at('judged', 'issued'))).toEqual([]);
  });
});
