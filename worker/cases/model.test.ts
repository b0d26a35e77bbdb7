/**
 * Random lives of cases over HTTP, several people acting at the same moment: held against the
 * procedure as a pure fold of the events, step by step, and against the register made again.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/card/answers';
import type { ProcessEvent } from '../../shared/definition/process';
import type { CardId, Programme, Role } from '../../shared/definition/programme';
import { addDays, warsawDay } from '../../shared/process/days';
import { openingEvent, standingOf, type PastEvent } from '../../shared/process/standing';
import { stepsOn } from '../../shared/process/steps';
import { PROGRAMMES } from '../../shared/programmes';
import { FILLED_CARDS } from '../../shared/testing/filled-cards';
import { inProcess, type Answer } from '../local/demonstration/in-process';
import { rebuildRegister } from '../register/rebuild';
import { AUDIT_CARD, bodyOf, STANDARD_CARD } from '../testing/journey';
import { person } from '../testing/people';
import { testEnv } from '../testing/test-env';

const ROLES = ['applicant', 'certifier', 'auditor', 'appeal-body', 'coordinator'] as const;
/** Two people of each body: what one does, the other sees. */
const PEOPLE = new Map<Role, readonly ReturnType<typeof person>[]>(
  ROLES.map((role) => [
    role,
    [1, 2].map((n) => person(role, `model ${role} ${n}`, `institution of model ${role}`)),
  ]),
);

/** Something that somebody tries, some days after the last thing. */
interface Attempt {
  readonly wait: number;
  /** Which of the programme's steps, whether it can be taken or not. */
  readonly step: number;
  /** Rather a step that can be taken. */
  readonly sensible: boolean;
  /** How many try it at the same moment. */
  readonly together: number;
  readonly handIn: boolean;
}
const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.record({
    wait: fc.constantFrom(0, 0, 1, 3, 20, 200),
    step: fc.nat(60),
    sensible: fc.boolean().map((often) => often),
    together: fc.constantFrom(1, 1, 1, 2, 3),
    handIn: fc.boolean(),
  }),
  { minLength: 6, maxLength: 14 },
);

const fillingsOf = (programme: Programme): ReadonlyMap<CardId, Answers> =>
  new Map([
    ...(FILLED_CARDS.get(programme.id) ?? []),
    ...(programme.id === 'sc-kis'
      ? ([
          ['karta-standardu', STANDARD_CARD],
          ['karta-audytu', AUDIT_CARD],
        ] as const)
      : []),
  ]);

const dataFor = ({ data }: ProcessEvent, today: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries<unknown>(
    data
      .filter(({ required }) => required)
      .map((field) => {
        if (field.kind === 'declaration') return [field.id, true];
        if (field.kind === 'choice') return [field.id, field.options[0]?.id];
        if (field.kind === 'coming-date') return [field.id, addDays(today, field.ahead + 1)];
        return [field.id, field.kind === 'date' ? today : 'jak w\u00A0dokumencie'];
      }),
  );

/** A life of one case; gives the days of its events, as they stand in its file. */
async function live(programme: Programme, tried: readonly Attempt[]): Promise<void> {
  const { process } = programme;
  const fillings = fillingsOf(programme);
  let now = new Date('2026-11-22T09:00:00Z');
  const call = (role: Role, n = 0) => {
    const who = PEOPLE.get(role)?.[n % 2];
    return inProcess(testEnv, now, who);
  };
  const opening = openingEvent(process)?.cards ?? [programme.register.card];
  const cards = Object.fromEntries(opening.map((id) => [id, fillings.get(id) ?? {}]));
  const opened = await call('applicant')('POST', '/api/v1/cases', {
    body: { programme: programme.id, cards },
  });
  expect([opened.status, opened.body]).toMatchObject([201, {}]);
  const path = `/api/v1/cases/${String(bodyOf(opened)['id'])}`;

  const read = async (): Promise<Answer> => call('applicant')('GET', path);
  const eventsIn = (of: Answer) => bodyOf(of)['events'] as readonly PastEvent[];

  for (const { wait, step, sensible, together, handIn } of tried) {
    now = new Date(now.getTime() + wait * 86_400_000 + 60_000);
    const today = warsawDay(now);
    if (handIn) {
      for (const [id, answers] of fillings) {
        for (const role of programme.cards.find((card) => card.id === id)?.roles ?? []) {
          await call(role)('PUT', `${path}/cards/${id}`, {
            body: { answers },
            headers: { 'If-None-Match': '*' },
          });
        }
      }
    }
    const before = await read();
    const standing = standingOf(process, 'first', eventsIn(before));
    const possible = stepsOn(process, standing, today);
    const from = sensible && possible.length > 0 ? possible : process.events;
    const event = from[step % from.length];
    if (event === undefined || event.by === 'system') continue;
    const by = event.by;
    const answers = await Promise.all(
      Array.from({ length: together }, (_, n) =>
        call(by, n)('POST', `${path}/events`, {
          body: { event: event.id, data: dataFor(event, today) },
          headers: { 'If-Match': before.headers.get('ETag') ?? '""' },
        }),
      ),
    );
    const taken = answers.filter(({ status }) => status === 200);
    expect(answers.every(({ status }) => [200, 403, 404, 409, 412, 422].includes(status))).toBe(
      true,
    );
    // Whoever acts at the same moment on the same reading: one at most.
    expect(taken.length).toBeLessThanOrEqual(1);
    const after = await read();
    const was = eventsIn(before);
    const is = eventsIn(after);
    expect(is.slice(0, was.length)).toEqual(was);
    expect(is.length).toBe(was.length + taken.length);
    if (taken.length === 1) {
      expect(possible.some(({ id }) => id === event.id)).toBe(true);
      expect(is.at(-1)).toMatchObject({ event: event.id });
    } else {
      expect(bodyOf(after)['state']).toBe(bodyOf(before)['state']);
      expect(after.headers.get('ETag')).toBe(before.headers.get('ETag'));
    }
    // The state that is stored is what the events add up to, and no day goes back.
    const fold = standingOf(process, 'first', is);
    expect([bodyOf(after)['state'], bodyOf(after)['due']]).toEqual([fold.state, fold.due]);
    const days = is.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
  }
}

const dump = async (): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      ['register_entries', 'register_words'].map(
        async (table) =>
          (await testEnv.DB.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()).results,
      ),
    ),
  );

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
  'any life of a case of %s',
  (_, programme) => {
    it(
      'is what its events add up to, whoever acts at once, and so is the register',
      { timeout: 120_000 },
      async () => {
        await fc.assert(
          fc.asyncProperty(attempts, (tried) => live(programme, tried)),
          { numRuns: 8 },
        );
        const before = await dump();
        await rebuildRegister(testEnv.DB);
        expect(await dump()).toBe(before);
      },
    );
  },
);
