import { expect } from 'vitest';
import { sourcesOf } from '../../../shared/card/sources';
import type { ProcessEvent } from '../../../shared/definition/process';
import type { CardId, Programme } from '../../../shared/definition/programme';
import { warsawDay } from '../../../shared/process/days';
import { givesTime, stepsOn } from '../../../shared/process/steps';
import { command, pick, type Command } from './command';
import { callAs, dataFor, expectAnswered, expectRegister, readCase, rowTaken } from './life';

type Revisions = Readonly<Record<CardId, { readonly revision: number }>>;
interface Basis {
  readonly revisions: Revisions;
  readonly scores: Readonly<Record<CardId, { readonly from: Readonly<Record<CardId, number>> }>>;
}

/** What a step of a body rests on of its own cards is worked out from what the decision names. */
function expectFreshBasis({ cards }: Programme, step: ProcessEvent, basis: Basis): void {
  const named = [...(step.cards ?? []), ...(step.upToDate ?? [])];
  for (const card of cards) {
    const own = card.roles.some((role) => role === step.by);
    if (!own || !named.includes(card.id) || basis.scores[card.id] === undefined) continue;
    const now = sourcesOf(card).flatMap((source) => {
      const revision = basis.revisions[source]?.revision;
      return revision === undefined ? [] : [[source, revision] as const];
    });
    expect(basis.scores[card.id]?.from).toEqual(Object.fromEntries(now));
  }
}

interface Tried {
  /** Which of the cases, and which of the steps. */
  readonly of: number;
  readonly step: number;
  /** Rather a step that can be taken, by whom it is for. */
  readonly sensible: boolean;
  readonly together: number;
  readonly ahead: number;
}

/** Tries a step, or several people the same one at the same moment. */
export const take = (tried: Tried): Command =>
  command(`take ${JSON.stringify(tried)}`, async (expected, life) => {
    const id = pick(expected.cases, tried.of);
    if (id === undefined) return;
    const { programme } = life;
    const { process } = programme;
    const today = warsawDay(life.now);
    const before = await readCase(life, id);
    const possible = stepsOn(process, before.standing, today);
    const from = tried.sensible && possible.length > 0 ? possible : process.events;
    const event = pick(from, tried.step);
    if (event === undefined || event.by === 'system') return;
    const { by } = event;
    const data = dataFor(event, today, tried.ahead);
    const answers = await Promise.all(
      Array.from({ length: tried.together }, (_, n) =>
        callAs(life, by, n)('POST', `/api/v1/cases/${id}/events`, {
          body: { event: event.id, data },
          headers: { 'If-Match': before.etag },
        }),
      ),
    );
    for (const answer of answers) expectAnswered(answer, [200]);
    const taken = answers.filter(({ status }) => status === 200);
    // Whoever acts at the same moment on the same reading: one at most.
    expect(taken.length).toBeLessThanOrEqual(1);
    const after = await readCase(life, id);
    expect(after.events.slice(0, before.events.length)).toEqual(before.events);
    expect(after.events.length).toBe(before.events.length + taken.length);
    if (taken.length === 0) {
      expect([after.etag, after.standing.state]).toEqual([before.etag, before.standing.state]);
      return;
    }
    const row = rowTaken(life, before.standing, event.id);
    if (row === undefined) throw new Error(`${event.id} was taken where it cannot be`);
    expect(possible.some((one) => one.id === event.id)).toBe(true);
    const wasDue = before.standing.due;
    if (givesTime(row, before.standing.state)) {
      expect(wasDue !== null && (after.standing.due ?? '') > wasDue).toBe(true);
    }
    if (row.decides === true) {
      // `takeStep` alone writes it.
      expectFreshBasis(programme, row, after.events.at(-1)?.data['basis'] as Basis);
    }
    if (row.effect === undefined || after.certificate === null) return;
    const became = expected.certificates.get(after.certificate);
    if (row.effect !== 'reinstate' && row.effect !== 'issue') expect(became).toBe('held');
    expected.certificates.set(after.certificate, row.effect === 'withdraw' ? 'withdrawn' : 'held');
    await expectRegister(life, expected);
  });
