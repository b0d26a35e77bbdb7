/** What people may try, in any order: each command holds what comes of it against the procedure. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Answers } from '../../../shared/card/answers';
import type { CardId, Programme } from '../../../shared/definition/programme';
import { warsawDay } from '../../../shared/process/days';
import { isOpenIn } from '../../../shared/process/open-card';
import { openingEvent, stateById } from '../../../shared/process/standing';
import { mayHandIn } from '../../../shared/process/steps';
import { PROGRAMMES } from '../../../shared/programmes';
import { programmesOf } from '../../../shared/programmes/catalogue';
import { FILLED_CARDS } from '../../../shared/testing/filled-cards';
import { runDaily } from '../../daily/run';
import { AUDIT_CARD, bodyOf, RENEWAL_AUDIT_CARD, STANDARD_CARD } from '../journey';
import { testEnv } from '../test-env';
import { command, pick, type Command } from './command';
import { callAs, expectAnswered, expectRegister, readCase } from './life';
import { take } from './take';

const ALL_PROGRAMMES = programmesOf(PROGRAMMES);

/** Most cases of one life. */
const MOST = 4;

const fillingsOf = ({ id }: Programme, isRenewal: boolean): ReadonlyMap<CardId, Answers> =>
  new Map([
    ...(FILLED_CARDS.get(id) ?? []),
    ...(id === 'sc-kis'
      ? ([
          ['karta-standardu', STANDARD_CARD],
          ['karta-audytu', isRenewal ? RENEWAL_AUDIT_CARD : AUDIT_CARD],
        ] as const)
      : []),
  ]);

const CHANGES = {
  'as it is': (answers: Answers): Answers => answers,
  'worse': (answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).map(([id, one]) => [id, one === 'tak' ? 'nie' : one]),
    ),
  'elsewhere': (answers: Answers): Answers =>
    Object.hasOwn(answers, 'wojewodztwo')
      ? { ...answers, wojewodztwo: 'opolskie', teryt: null }
      : answers,
} as const;
type Change = keyof typeof CHANGES;

export const wait = (days: number): Command =>
  command(`wait ${days}`, async (_, life) => {
    life.now = new Date(life.now.getTime() + days * 86_400_000 + 60_000);
  });

/** Applies anew, or for another term of one of the numbers. */
export const apply = (renewed: number | null): Command =>
  command(
    renewed === null ? 'apply' : `ask for another term of ${renewed}`,
    async (expected, life) => {
      const { programme } = life;
      const number =
        renewed === null ? undefined : pick([...expected.certificates.keys()], renewed);
      const opening = openingEvent(programme.process)?.cards ?? [programme.register.card];
      const fillings = fillingsOf(programme, false);
      const answer = await callAs(life, 'applicant')('POST', '/api/v1/cases', {
        body: {
          programme: programme.id,
          cards: Object.fromEntries(opening.map((id) => [id, fillings.get(id) ?? {}])),
          ...(number !== undefined && { renews: number }),
        },
      });
      expectAnswered(answer, [201]);
      if (number === undefined) expect(answer.status).toBe(201);
      if (answer.status !== 201) return;
      if (number !== undefined) expect(expected.certificates.get(number)).toBe('held');
      const id = String(bodyOf(answer)['id']);
      await readCase(life, id);
      expected.cases.push(id);
    },
    ({ cases, certificates }) => cases.length < MOST && (renewed === null || certificates.size > 0),
  );

/** Hands in what those who have the turn have to say, the first time or again. */
export const handIn = (of: number, only: number | null, change: Change): Command =>
  command(`hand in ${only ?? 'everything'} ${change} to ${of}`, async ({ cases }, life) => {
    const id = pick(cases, of);
    if (id === undefined) return;
    const { programme } = life;
    const { renews } = await readCase(life, id);
    const all = [...fillingsOf(programme, renews !== null)];
    const chosen = only === null ? all : [pick(all, only)].filter((one) => one !== undefined);
    for (const [cardId, answers] of chosen) {
      const card = programme.cards.find((one) => one.id === cardId);
      for (const role of card?.roles ?? []) {
        const before = await readCase(life, id);
        const path = `/api/v1/cases/${id}/cards/${cardId}`;
        const tag = (await callAs(life, role)('GET', path)).headers.get('ETag');
        const answer = await callAs(life, role)('PUT', path, {
          body: { answers: CHANGES[change](answers) },
          headers: tag === null ? { 'If-None-Match': '*' } : { 'If-Match': tag },
        });
        expectAnswered(answer, [200, 201]);
        const after = await readCase(life, id);
        const isTaken = answer.status < 300;
        expect(after.events.length).toBe(before.events.length + (isTaken ? 1 : 0));
        if (!isTaken || card === undefined) continue;
        const today = warsawDay(life.now);
        const isOpen =
          isOpenIn(card, before.standing.state) ||
          mayHandIn(programme.process, before.standing, role, today);
        expect([cardId, role, isOpen]).toEqual([cardId, role, true]);
        const movesAway = change === 'elsewhere' && cardId === programme.register.card;
        expect(
          movesAway &&
            programme.register.nationwide !== true &&
            answers['wojewodztwo'] !== undefined,
        ).toBe(false);
      }
    }
  });

/** Erases what a case holds of people: it changes nothing of where the case stands. */
export const erase = (of: number): Command =>
  command(`erase in ${of}`, async ({ cases }, life) => {
    const id = pick(cases, of);
    if (id === undefined) return;
    const before = await readCase(life, id);
    const answer = await callAs(life, 'applicant')('POST', `/api/v1/cases/${id}/erasure`, {
      body: { reason: 'consent-withdrawn' },
      headers: { 'If-Match': before.etag },
    });
    expectAnswered(answer, [200]);
    const after = await readCase(life, id);
    expect({ ...after.standing }).toEqual({ ...before.standing });
  });

/** The night's run: it tells and records, and closes nothing that is open. */
export const night: Command = command('a night passes', async (expected, life) => {
  life.now = new Date(life.now.getTime() + 86_400_000);
  const open = await Promise.all(expected.cases.map((id) => readCase(life, id)));
  await runDaily(testEnv.DB, ALL_PROGRAMMES, life.now);
  for (const [index, id] of expected.cases.entries()) {
    const { standing } = await readCase(life, id);
    const was = open[index]?.standing;
    if (was === undefined || stateById(life.programme.process, was.state)?.closed === true)
      continue;
    expect(standing).toEqual(was);
  }
  await expectRegister(life, expected);
});

/** Any of it, steps and cards the most often. */
export const ANY: fc.Arbitrary<Command>[] = [
  fc.constantFrom(0, 1, 3, 20, 200).map(wait),
  fc.constant(apply(null)),
  fc.nat(3).map(apply),
  fc
    .tuple(
      fc.nat(3),
      fc.option(fc.nat(12)),
      fc.constantFrom<Change>('as it is', 'as it is', 'worse', 'elsewhere'),
    )
    .map(([of, only, change]) => handIn(of, only, change)),
  fc.nat(3).map((of) => handIn(of, null, 'as it is')),
  ...[1, 2, 3].map(() =>
    fc
      .record({
        of: fc.nat(3),
        step: fc.nat(60),
        sensible: fc.constantFrom(true, true, true, false),
        together: fc.constantFrom(1, 1, 1, 2, 3),
        ahead: fc.constantFrom(0, 1, 30),
      })
      .map(take),
  ),
  fc.nat(3).map(erase),
  fc.constant(night),
];
