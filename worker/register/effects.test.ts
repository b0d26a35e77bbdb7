/** What becomes of certificates after their issue: prolonged, superseded, withdrawn; and the log says all. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/card/answers';
import { FILLED_SURVEY } from '../../shared/testing/uczacy-sie-budzet-filled';
import type { Person } from '../auth/caller';
import { inProcess } from '../local/demonstration/in-process';
import { bodyOf, caseAt, take } from '../testing/journey';
import { CERTIFIER, person } from '../testing/people';
import { testEnv } from '../testing/test-env';
import { rebuildRegister } from './rebuild';

const foundation = person('certifier', 'foundation');
const municipality = (n: number) => person('applicant', `municipality ${n}`);
const FIRST = municipality(1);
const SECOND = municipality(2);
const THIRD = municipality(3);
const FOURTH = municipality(4);
const FIFTH = municipality(5);
const SIXTH = municipality(6);
const SEVENTH = municipality(7);
const at = (day: string) => ({ now: new Date(`${day}T09:00:00Z`) });

/** Opens a survey of a municipality and has it verified; gives its case. */
async function verified(day: string, answers: Answers, applicant: Person): Promise<string> {
  const opened = await inProcess(testEnv, at(day).now, applicant)('POST', '/api/v1/cases', {
    body: { programme: 'uczacy-sie-budzet', cards: { ankieta: { ...FILLED_SURVEY, ...answers } } },
  });
  expect([opened.status, opened.body]).toMatchObject([201, {}]);
  const id = String(bodyOf(opened)['id']);
  await take(id, 'verified', foundation, at(day));
  return id;
}

/** Grants what a survey of a municipality comes to. */
async function surveyed(
  day: string,
  answers: Answers,
  applicant = FIRST,
): Promise<{ readonly id: string; readonly number: string }> {
  const id = await verified(day, answers, applicant);
  const issued = await take(id, 'issued', foundation, at(day));
  return { id, number: String(bodyOf(issued)['certificate']) };
}
const entry = async (number: string, day: string) =>
  bodyOf(
    await inProcess(
      testEnv,
      at(day).now,
      undefined,
    )('GET', `/api/v1/register/${number.replaceAll('/', '-')}`),
  );

describe('the end of a budget’s certificate', () => {
  it('is 12 months from its issue, or the end of the next edition if that is later', async () => {
    const early = await surveyed('2026-03-01', { koniec_kolejnej_edycji: '2026-11-30' });
    const late = await surveyed('2026-03-02', { koniec_kolejnej_edycji: '2027-06-30' }, SECOND);
    const unknown = await surveyed('2026-03-03', { koniec_kolejnej_edycji: null }, THIRD);
    const until = async ({ number }: { readonly number: string }) =>
      (await entry(number, '2026-03-10'))['valid_until'];
    expect(await Promise.all([early, late, unknown].map(until))).toEqual([
      '2027-03-01',
      '2027-06-30',
      '2027-03-03',
    ]);
  });

  it('moves when the edition’s end becomes known, never before the 12 months', async () => {
    const { id, number } = await surveyed('2026-04-01', { koniec_kolejnej_edycji: null }, SIXTH);
    const set = (koniec_edycji: string) =>
      take(id, 'edition-end-set', foundation, at('2026-05-01'), { koniec_edycji });
    expect((await set('2027-12-31')).status).toBe(200);
    expect((await entry(number, '2026-05-02'))['valid_until']).toBe('2027-12-31');
    // Somebody mistyped the year: an end comes nearer only by a correction, with a reason.
    const nearer = await set('2027-11-30');
    expect(bodyOf(nearer)['errors']).toMatchObject([
      { pointer: '/data/koniec_edycji', code: 'day-too-early' },
    ]);
    const correct = (koniec_edycji: string, day: string) =>
      take(id, 'edition-end-corrected', foundation, at(day), {
        uzasadnienie: 'Pomylony rok.',
        koniec_edycji,
      });
    expect((await correct('2026-12-31', '2026-05-01')).status).toBe(200);
    expect(await entry(number, '2026-05-02')).toMatchObject({
      valid_until: '2027-04-01',
      history: [
        { event: 'issued' },
        { event: 'edition-end-set' },
        { event: 'edition-end-corrected' },
      ],
    });
    // After the end nothing is prolonged, recorded or not; a wrong end may still be put right.
    const late = await take(id, 'edition-end-set', foundation, at('2027-04-02'), {
      koniec_edycji: '2028-12-31',
    });
    expect([late.status, bodyOf(late)['type']]).toEqual([409, '/api/v1/codes#certificate-ended']);
    expect((await correct('2028-12-31', '2027-04-02')).status).toBe(200);
    expect((await entry(number, '2027-04-03'))['status']).toBe('valid');
  });

  it('comes early for a number that another took the place of', async () => {
    const who = FOURTH;
    const first = await surveyed('2026-06-01', {}, who);
    const second = await surveyed('2026-09-01', {}, who);
    expect(await entry(first.number, '2026-09-02')).toMatchObject({
      status: 'superseded',
      history: [{ event: 'issued' }, { event: 'superseded', day: '2026-09-01' }],
    });
    expect((await entry(second.number, '2026-09-02'))['status']).toBe('valid');
    const before = await inProcess(
      testEnv,
      at('2026-09-02').now,
      undefined,
    )('GET', `/api/v1/register/${first.number.replaceAll('/', '-')}?as_of=2026-08-31`);
    expect(bodyOf(before)['status']).toBe('valid');
  });

  it('leaves one valid of five that are issued in the same moment', async () => {
    const day = '2026-07-01';
    const ids = await Promise.all([1, 2, 3, 4, 5].map(() => verified(day, {}, SEVENTH)));
    const issued = await Promise.all(ids.map((id) => take(id, 'issued', foundation, at(day))));
    expect(issued.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const numbers = issued.map((answer) => String(bodyOf(answer)['certificate']));
    expect(new Set(numbers).size).toBe(5);
    const statuses = await Promise.all(
      numbers.map(async (number) => (await entry(number, '2026-07-02'))['status']),
    );
    expect(statuses.toSorted()).toEqual([...Array<string>(4).fill('superseded'), 'valid']);
  });

  it('is not reached at level 0: nothing can be issued', async () => {
    const opened = await inProcess(testEnv, at('2026-03-01').now, FIFTH)('POST', '/api/v1/cases', {
      body: {
        programme: 'uczacy-sie-budzet',
        cards: { ankieta: { ...FILLED_SURVEY, ewaluacja_stala: 'nie' } },
      },
    });
    const id = String(bodyOf(opened)['id']);
    await take(id, 'verified', foundation, at('2026-03-02'));
    const refused = await take(id, 'issued', foundation, at('2026-03-02'));
    expect([refused.status, bodyOf(refused)['type']]).toEqual([
      409,
      '/api/v1/codes#result-differs',
    ]);
    const denied = await take(id, 'not-granted', foundation, at('2026-03-02'), {
      braki: 'Stała ewaluacja.',
    });
    expect(bodyOf(denied)['state']).toBe('not-granted');
  });
});

describe('the register', () => {
  it('can be made again from its log, byte for byte, after all that can happen to a line', async () => {
    const withdrawn = await caseAt('issued', at('2026-03-02'));
    await take(withdrawn, 'withdrawn', CERTIFIER, at('2026-04-01'));
    const kept = await caseAt('issued', at('2026-03-02'));
    const number = String(
      bodyOf(
        await inProcess(testEnv, at('2026-03-03').now, CERTIFIER)('GET', `/api/v1/cases/${kept}`),
      )['certificate'],
    );
    await caseAt('issued', { ...at('2028-12-01'), renews: number });
    const dump = async () =>
      JSON.stringify(
        await Promise.all(
          ['register_entries', 'register_words'].map(
            async (table) =>
              (await testEnv.DB.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()).results,
          ),
        ),
      );
    const before = await dump();
    expect(before).toContain('withdrawn');
    expect(before).toContain('superseded');
    await rebuildRegister(testEnv.DB);
    expect(await dump()).toBe(before);
  });
});
