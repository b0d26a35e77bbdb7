/** Art. 17 of the GDPR may be used at any time: a case goes on to its end wherever its people are erased. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/card/answers';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { FILLED_SURVEY } from '../../shared/testing/uczacy-sie-budzet-filled';
import type { Caller } from '../auth/caller';
import { verifyCase } from '../cases/verify';
import { inProcess, type Answer } from '../local/demonstration/in-process';
import { everything } from '../testing/everything';
import {
  AUDIT_CARD,
  bodyOf,
  caseAt,
  caseTag,
  NOW,
  putCard,
  STANDARD_CARD,
  submit,
  take,
} from '../testing/journey';
import { APPEAL_BODY, APPLICANT, AUDITOR, CERTIFIER, COORDINATOR, person } from '../testing/people';
import { testEnv } from '../testing/test-env';

const FOUNDATION = person('certifier', 'foundation of budgets');
const read = async (path: string, caller: Caller = APPLICANT) =>
  inProcess(testEnv, NOW, caller)('GET', `/api/v1/cases/${path}`);
const stateOf = async (id: string) => bodyOf(await read(id))['state'];

const erase = async (id: string, items?: readonly object[]) =>
  inProcess(testEnv, NOW, COORDINATOR)('POST', `/api/v1/cases/${id}/erasure`, {
    body: { reason: 'consent-withdrawn', ...(items && { items }) },
    headers: { 'If-Match': await caseTag(id, APPLICANT) },
  });

/** Hands in a card for the first time, or anew. */
async function handIn(id: string, card: string, answers: Answers, caller: Caller): Promise<Answer> {
  const etag = (await read(`${id}/cards/${card}`, caller)).headers.get('ETag');
  return putCard(
    id,
    card,
    answers,
    caller,
    etag === null || etag === '' ? { 'If-None-Match': '*' } : { 'If-Match': etag },
  );
}

/** What is done in a state of a case: cards handed in, then the step that leads out of it. */
interface Stage {
  readonly state: string;
  readonly cards?: Readonly<Record<string, Answers>>;
  readonly event: string;
  readonly by: Caller;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Goes on from a stage; erases before one of them. Gives the answers that were refused. */
async function go(id: string, way: readonly Stage[], erasedBefore: number): Promise<void> {
  for (const [index, { state, cards = {}, event, by, data }] of way.entries()) {
    expect(await stateOf(id)).toBe(state);
    if (index === erasedBefore) expect((await erase(id)).status).toBe(200);
    for (const [card, answers] of Object.entries(cards)) {
      const put = await handIn(id, card, answers, by);
      expect([card, put.status, bodyOf(put)['issues']]).toEqual([
        card,
        expect.toBeOneOf([200, 201]),
        undefined,
      ]);
    }
    const taken = await take(id, event, by, {}, data);
    expect([event, taken.status, bodyOf(taken)['type']]).toEqual([event, 200, undefined]);
  }
}

const ANEW = { ...COMPLETE_APPLICATION, kis_ulica: 'Nowa 5' };
const BY_AUDIT: readonly Stage[] = [
  { state: 'formal-check', event: 'completion-requested', by: CERTIFIER },
  { state: 'completion', cards: { wniosek: ANEW }, event: 'completed', by: APPLICANT },
  { state: 'formal-check', event: 'admitted', by: CERTIFIER },
  {
    state: 'assessment',
    cards: { 'karta-standardu': STANDARD_CARD },
    event: 'assessed-positive',
    by: CERTIFIER,
  },
  { state: 'audit-pending', event: 'audit-started', by: AUDITOR },
  {
    state: 'audit',
    cards: { 'karta-audytu': AUDIT_CARD },
    event: 'audit-reported',
    by: AUDITOR,
  },
  { state: 'audit-reported', event: 'audit-forwarded', by: AUDITOR },
  { state: 'decision', event: 'issued', by: CERTIFIER },
];
const BY_APPEAL: readonly Stage[] = [
  { state: 'formal-check', event: 'admitted', by: CERTIFIER },
  {
    state: 'assessment',
    cards: { 'karta-standardu': STANDARD_CARD },
    event: 'refused',
    by: CERTIFIER,
  },
  { state: 'refused', event: 'appealed', by: APPLICANT },
  { state: 'appeal', event: 'appeal-upheld', by: APPEAL_BODY },
  { state: 'decision', event: 'issued', by: CERTIFIER },
];
const BUDGET: readonly Stage[] = [
  {
    state: 'submitted',
    event: 'questions-asked',
    by: FOUNDATION,
    data: { pytania: 'Ile osób głosowało?' },
  },
  {
    state: 'questions',
    cards: { ankieta: FILLED_SURVEY },
    event: 'questions-answered',
    by: APPLICANT,
  },
  { state: 'submitted', event: 'verified', by: FOUNDATION },
  { state: 'verified', event: 'issued', by: FOUNDATION },
];
const stages = (way: readonly Stage[]) =>
  way.map(({ state, event }, index) => [`${state}, before ${event}`, index] as const);

async function isCertified(id: string): Promise<void> {
  expect(await stateOf(id)).toBe('certified');
  const number = String(bodyOf(await read(id))['certificate']).replaceAll('/', '-');
  const entry = await inProcess(testEnv, NOW, undefined)('GET', `/api/v1/register/${number}`);
  expect(bodyOf(entry)['status']).toBe('valid');
  expect(await verifyCase(testEnv.DB, id)).toEqual([]);
}

const resultsOf = async (id: string, card: string) =>
  (
    bodyOf(await read(`${id}/cards/${card}`))['scores'] as Record<
      string,
      { readonly results: Record<string, { readonly value: unknown }> }
    >
  )[card]?.results;

describe('a club goes on to its certificate', () => {
  it.each(stages(BY_AUDIT))('by the audit when its people are erased in %s', async (_, index) => {
    const id = String(bodyOf(await submit())['id']);
    await go(id, BY_AUDIT, index);
    await isCertified(id);
    // All 22 requirements of the complete application are met, with its people or without.
    const { minimalny_standard: standard } = (await resultsOf(id, 'karta-standardu')) ?? {};
    expect(standard?.value).toBe(true);
  });

  it.each(stages(BY_APPEAL))('by an appeal when they are erased in %s', async (_, index) => {
    const id = String(bodyOf(await submit())['id']);
    await go(id, BY_APPEAL, index);
    await isCertified(id);
  });
});

it.each(stages(BUDGET))('a municipality does when they are erased in %s', async (_, index) => {
  const opened = await inProcess(testEnv, NOW, APPLICANT)('POST', '/api/v1/cases', {
    body: { programme: 'uczacy-sie-budzet', cards: { ankieta: FILLED_SURVEY } },
  });
  const id = String(bodyOf(opened)['id']);
  await go(id, BUDGET, index);
  await isCertified(id);
});

const HEAD = { card: 'wniosek', item: 'kierownik_imie_nazwisko' };

describe('an audit after the head of the club was erased in the application', () => {
  let id = '';
  beforeAll(async () => {
    id = await caseAt('audit-started');
    expect((await erase(id, [HEAD])).status).toBe(200);
  });

  it('holds what it takes and what was left against the application, and keeps no name', async () => {
    const differing = { ...AUDIT_CARD, kierownik_kontakt: 'inny@example.pl' };
    const refused = await handIn(id, 'karta-audytu', differing, AUDITOR);
    expect([refused.status, bodyOf(refused)['issues']]).toMatchObject([
      422,
      [{ item: 'kierownik_kontakt', code: 'differs-from-source' }],
    ]);
    // A sheet that still shows the name, or words in its place, is no reason to send it back.
    for (const kierownik_imie_nazwisko of ['Karol Dawny', 'usunięto']) {
      const answers = { ...AUDIT_CARD, kierownik_imie_nazwisko };
      expect([200, 201]).toContain((await handIn(id, 'karta-audytu', answers, AUDITOR)).status);
    }
    const text = JSON.stringify([...(await everything())]);
    expect([text.includes('Karol Dawny'), text.includes('usunięto')]).toEqual([false, false]);
    expect(bodyOf(await read(`${id}/cards/karta-audytu`))['withheld']).toEqual([]);
    // What the auditor's own card asks for is asked for as ever.
    const less = { ...AUDIT_CARD, ekspert_1_imie_nazwisko: null };
    const bare = await handIn(id, 'karta-audytu', less, AUDITOR);
    expect(bodyOf(bare)['issues']).toMatchObject([
      { item: 'ekspert_1_imie_nazwisko', code: 'required' },
    ]);
  });
});
