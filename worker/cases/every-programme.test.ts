/** Each programme goes over HTTP from its application to the register, with its cards filled in. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/card/answers';
import { sourcesOf } from '../../shared/card/sources';
import type { ProcessEvent } from '../../shared/definition/process';
import type { CardId, Programme, Role } from '../../shared/definition/programme';
import { openingEvent } from '../../shared/process/standing';
import { PROGRAMMES } from '../../shared/programmes';
import { FILLED_CARDS } from '../../shared/testing/filled-cards';
import { inProcess, type Answer, type Call } from '../local/demonstration/in-process';
import { AUDIT_CARD, bodyOf, NOW, STANDARD_CARD } from '../testing/journey';
import { person } from '../testing/people';
import { testEnv } from '../testing/test-env';

const BODIES = new Map<Role, ReturnType<typeof as>>(
  (['applicant', 'certifier', 'auditor', 'appeal-body', 'coordinator'] as const).map((role) => [
    role,
    as(role),
  ]),
);
function as(role: Role) {
  const caller = person(role, `every ${role}`, `institution of every ${role}`);
  return (method: string, path: string, call?: Call): Promise<Answer> =>
    inProcess(testEnv, NOW, caller)(method, path, call);
}
const call = (role: Role) => BODIES.get(role) ?? as(role);

/** The shortest way from a state to the register; null when there is none. */
function wayToRegister({ process }: Programme, start: string): readonly ProcessEvent[] | null {
  const ways: (readonly ProcessEvent[])[] = [[]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const state = way.at(-1)?.to ?? start;
    if (seen.has(state)) continue;
    seen.add(state);
    const here = process.events.filter(
      ({ from, by, only, time }) =>
        from.includes(state) && by !== 'system' && only !== 'renewal' && time !== 'after-due',
    );
    for (const event of here) {
      if (event.effect === 'issue') return [...way, event];
      ways.push([...way, event]);
    }
  }
  return null;
}

const dataOf = ({ data }: ProcessEvent): Readonly<Record<string, unknown>> =>
  Object.fromEntries<unknown>(
    data
      .filter(({ required }) => required)
      .map((field) => {
        if (field.kind === 'declaration') return [field.id, true];
        if (field.kind === 'choice') return [field.id, field.options[0]?.id];
        if (field.kind === 'coming-date') return [field.id, '2027-03-01'];
        return [field.id, field.kind === 'date' ? '2026-11-20' : 'jak w\u00A0dokumencie'];
      }),
  );

function bodyTaking({ id, by }: ProcessEvent): Role {
  if (by === 'system') throw new Error(`no body takes ${id}`);
  return by;
}

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

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
  '%s',
  (_, programme) => {
    it('goes from its application to the register', async () => {
      const fillings = new Map(fillingsOf(programme));
      const opening = openingEvent(programme.process)?.cards ?? [programme.register.card];
      const cards = Object.fromEntries(opening.map((id) => [id, fillings.get(id) ?? {}]));
      const opened = await call('applicant')('POST', '/api/v1/cases', {
        body: { programme: programme.id, cards },
      });
      expect([opened.status, opened.body]).toMatchObject([201, {}]);
      opening.forEach((id) => fillings.delete(id));
      const path = `/api/v1/cases/${String(bodyOf(opened)['id'])}`;

      /** Hands in, for whoever has the turn, what has not been handed in yet. */
      async function handInCards(): Promise<void> {
        for (const [id, answers] of fillings) {
          const card = programme.cards.find((one) => one.id === id);
          // A card comes after those that it takes values from.
          if (card === undefined || sourcesOf(card).some((source) => fillings.has(source)))
            continue;
          for (const role of card.roles) {
            const put = await call(role)('PUT', `${path}/cards/${id}`, {
              body: { answers },
              headers: { 'If-None-Match': '*' },
            });
            expect([201, 403, 404, 409], JSON.stringify(put.body)).toContain(put.status);
            if (put.status !== 201) continue;
            fillings.delete(id);
            break;
          }
        }
      }

      /** Takes the steps; gives the state in which the case is then. */
      async function follow(way: readonly ProcessEvent[] | null): Promise<string> {
        let state = '';
        for (const event of way ?? []) {
          await handInCards();
          const by = bodyTaking(event);
          const read = await call(by)('GET', path);
          const taken = await call(by)('POST', `${path}/events`, {
            body: { event: event.id, data: dataOf(event) },
            headers: { 'If-Match': read.headers.get('ETag') ?? '""' },
          });
          expect([event.id, taken.status, taken.body]).toMatchObject([event.id, 200, {}]);
          state = event.to;
        }
        return state;
      }
      const first = openingEvent(programme.process)?.to ?? '';
      const entered = await follow(wayToRegister(programme, first));

      const found = await call('applicant')('GET', '/api/v1/register', {});
      expect(JSON.stringify(found.body)).toContain(programme.id);
      const { items } = bodyOf(found) as { items: readonly Record<string, unknown>[] };
      const entry = items.find((item) => item['programme'] === programme.id);
      expect(entry).toMatchObject({ kind: programme.validity.kind });
      expect(String(entry?.['number'])).toMatch(/^[A-Z]+(\/\d{2})?\/2026\/0001$/);

      // A new round of the same case is a new line under the same number.
      if (programme.id !== 'wspolnie-dzialamy') return;
      const again = wayToRegister(programme, entered);
      expect(again).not.toBeNull();
      await follow(again);
      const number = String(entry?.['number']).replaceAll('/', '-');
      const read = await call('applicant')('GET', `/api/v1/register/${number}`);
      expect(read.body).toMatchObject({
        history: [{ event: 'published' }, { event: 'published' }],
      });
    });
  },
);
