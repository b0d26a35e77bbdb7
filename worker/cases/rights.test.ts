import { beforeAll, describe, expect, it } from 'vitest';
import { inProcess } from '../local/demonstration/in-process';
import {
  bodyOf,
  caseAt,
  caseTag,
  NOW,
  putCard,
  STANDARD_CARD,
  submit,
  take,
  type StepId,
} from '../testing/journey';
import {
  APPEAL_BODY,
  APPLICANT,
  AUDITOR,
  CERTIFIER,
  COORDINATOR,
  OTHER_APPLICANT,
  OTHER_CERTIFIER,
  person,
} from '../testing/people';
import { testEnv } from '../testing/test-env';
import type { Caller } from '../auth/caller';

const NOBODY: Caller = { ...APPLICANT, person: 'nobody', memberships: [] };
const CERTIFIER_OF_HUMANUS = person('certifier', 'hired certifier', 'humanus');
const AUDITOR_OF_HUMANUS = person('auditor', 'hired auditor', 'humanus');
const AUDITOR_ELSEWHERE = person('auditor', 'auditor elsewhere', 'rops', ['opolskie']);

/** Who sees a case on its way, and who may take which next step. */
const SEEN: readonly (readonly [StepId, readonly [string, Caller, number][]])[] = [
  [
    'submitted',
    [
      ['its applicant', APPLICANT, 200],
      ['another applicant', OTHER_APPLICANT, 404],
      ['the certifier of its voivodeship', CERTIFIER, 200],
      ['the certifier of another', OTHER_CERTIFIER, 404],
      ['the auditor, before the audit', AUDITOR, 404],
      ['the appeal body', APPEAL_BODY, 404],
      ['a coordinator', COORDINATOR, 200],
      ['somebody without a body', NOBODY, 404],
    ],
  ],
  [
    'assessed-positive',
    [
      ['the auditor, once it is their turn', AUDITOR, 200],
      ['an auditor of another voivodeship', AUDITOR_ELSEWHERE, 404],
      ['the appeal body', APPEAL_BODY, 404],
    ],
  ],
  [
    'issued',
    [
      ['the auditor, afterwards', AUDITOR, 200],
      ['its applicant', APPLICANT, 200],
      ['another applicant', OTHER_APPLICANT, 404],
    ],
  ],
];

const STEPS_TAKEN: readonly (readonly [StepId, string, readonly [string, Caller, number][]])[] = [
  [
    'submitted',
    'admitted',
    [
      ['its applicant', APPLICANT, 403],
      ['another applicant', OTHER_APPLICANT, 404],
      ['the certifier of another voivodeship', OTHER_CERTIFIER, 404],
      ['a certifier from the applicant’s institution', CERTIFIER_OF_HUMANUS, 403],
      ['the auditor', AUDITOR, 404],
      ['a coordinator', COORDINATOR, 403],
      ['the certifier', CERTIFIER, 200],
    ],
  ],
  [
    'assessed-positive',
    'audit-started',
    [
      ['the certifier', CERTIFIER, 403],
      ['an auditor of the applicant’s institution', AUDITOR_OF_HUMANUS, 403],
      ['an auditor of another voivodeship', AUDITOR_ELSEWHERE, 404],
      ['the auditor', AUDITOR, 200],
    ],
  ],
  [
    'audit-forwarded',
    'issued',
    [
      ['the auditor', AUDITOR, 403],
      ['its applicant', APPLICANT, 403],
      ['the appeal body', APPEAL_BODY, 404],
      ['the certifier', CERTIFIER, 200],
    ],
  ],
  [
    'admitted',
    'abandoned',
    [
      ['the certifier', CERTIFIER, 403],
      ['another applicant', OTHER_APPLICANT, 404],
      ['its applicant', APPLICANT, 200],
    ],
  ],
];

describe.each(SEEN)('a case after “%s”', (until, readers) => {
  let id = '';
  beforeAll(async () => {
    id = await caseAt(until);
  });
  it.each(readers)('is for %s', async (_name, caller, status) => {
    const read = inProcess(testEnv, NOW, caller);
    for (const path of [
      '',
      '/cards/wniosek',
      '/cards/wniosek/revisions',
      '/cards/wniosek/revisions/1',
    ]) {
      expect((await read('GET', `/api/v1/cases/${id}${path}`)).status).toBe(status);
    }
    const listed = bodyOf(await read('GET', '/api/v1/cases?limit=200'))['items'];
    expect((listed as { id: string }[]).some((item) => item.id === id)).toBe(status === 200);
  });
});

describe.each(STEPS_TAKEN)('after “%s” the step “%s”', (until, event, takers) => {
  it('is for its body alone', async () => {
    const id = await caseAt(until);
    for (const [name, caller, status] of takers) {
      expect([name, (await take(id, event, caller)).status]).toEqual([name, status]);
    }
  });
});

describe('rights', () => {
  it('need a sign-in', async () => {
    const id = await caseAt('submitted');
    const anyone = inProcess(testEnv, NOW, undefined);
    for (const [method, path] of [
      ['GET', '/api/v1/cases'],
      ['POST', '/api/v1/cases'],
      ['GET', `/api/v1/cases/${id}`],
      ['POST', `/api/v1/cases/${id}/events`],
      ['PUT', `/api/v1/cases/${id}/cards/wniosek`],
      ['GET', `/api/v1/cases/${id}/cards/wniosek`],
    ] as const) {
      const refused = await anyone(method, path);
      expect(refused.status).toBe(401);
      expect(refused.headers.get('WWW-Authenticate')).toBe('Bearer');
    }
  });

  it('to open a case are an applicant’s', async () => {
    for (const caller of [CERTIFIER, AUDITOR, APPEAL_BODY, COORDINATOR, NOBODY]) {
      expect((await submit({ applicant: caller })).status).toBe(403);
    }
  });

  it('to hand in a card are those of the card’s body', async () => {
    const id = await caseAt('admitted');
    expect((await putCard(id, 'karta-standardu', STANDARD_CARD, APPLICANT)).status).toBe(403);
    expect((await putCard(id, 'karta-standardu', STANDARD_CARD, OTHER_CERTIFIER)).status).toBe(404);
    expect((await putCard(id, 'karta-audytu', {}, CERTIFIER)).status).toBe(403);
    expect((await putCard(id, 'no-such-card', {}, CERTIFIER)).status).toBe(404);
    expect((await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER)).status).toBe(201);
  });

  it('let nobody act on two sides of one case', async () => {
    const both: Caller = {
      ...CERTIFIER,
      memberships: [...CERTIFIER.memberships, ...AUDITOR.memberships],
    };
    const id = await caseAt('assessed-positive');
    const refused = await take(id, 'audit-started', both);
    expect(refused.status).toBe(403);
    expect(bodyOf(refused)['type']).toBe('/api/v1/codes#two-sides');
  });

  it('let nobody audit their own institution, though they work for two', async () => {
    const both: Caller = {
      ...AUDITOR,
      memberships: [...AUDITOR.memberships, ...APPLICANT.memberships],
    };
    const id = await caseAt('assessed-positive');
    const refused = await take(id, 'audit-started', both);
    expect([refused.status, bodyOf(refused)['type']]).toEqual([403, '/api/v1/codes#own-case']);
    // As the applicant’s they act all the same.
    expect((await take(id, 'abandoned', both)).status).toBe(200);
  });

  it('keep the people in a case from a coordinator', async () => {
    const id = await caseAt('submitted');
    const card = await inProcess(
      testEnv,
      NOW,
      COORDINATOR,
    )('GET', `/api/v1/cases/${id}/cards/wniosek`);
    expect(bodyOf(card)).toMatchObject({
      answers: {
        kis_nazwa: 'Klub Integracji Społecznej w Janowie Lubelskim',
        osoba_imie_nazwisko: null,
      },
      withheld: expect.arrayContaining([
        'osoba_imie_nazwisko',
        'osoba_telefon',
        'kierownik_kontakt',
      ]) as unknown,
    });
    expect(JSON.stringify(card.body)).not.toContain('Anna Przykładowa');
  });

  it('end a refused step before the case’s tag is looked at', async () => {
    const id = await caseAt('submitted');
    const refused = await inProcess(testEnv, NOW, APPLICANT)('POST', `/api/v1/cases/${id}/events`, {
      body: { event: 'admitted' },
      headers: { 'If-Match': '"old"' },
    });
    expect(refused.status).toBe(403);
    expect(await caseTag(id, APPLICANT)).not.toBe('');
  });

  it('sort lists by what is mine and what waits for me', async () => {
    const [waiting, elsewhere] = [await caseAt('submitted'), await caseAt('assessed-positive')];
    const ids = async (caller: Caller, query: string): Promise<readonly string[]> => {
      const answer = await inProcess(
        testEnv,
        NOW,
        caller,
      )('GET', `/api/v1/cases?limit=200&${query}`);
      return (bodyOf(answer)['items'] as { id: string }[]).map(({ id }) => id);
    };
    const waits = await ids(CERTIFIER, 'waiting=true');
    expect([waits.includes(waiting), waits.includes(elsewhere)]).toEqual([true, false]);
    expect(await ids(AUDITOR, 'waiting=true')).toContain(elsewhere);
    expect(await ids(CERTIFIER, 'assigned=true')).toEqual([]);
    expect(await ids(APPLICANT, 'mine=true')).toEqual(expect.arrayContaining([waiting, elsewhere]));
    expect(await ids(CERTIFIER, 'mine=true')).toEqual([]);
    expect(await ids(CERTIFIER, 'state=audit-pending')).toContain(elsewhere);
    expect(await ids(CERTIFIER, 'programme=other')).toEqual([]);
  });

  it('hold across the pages of a list', async () => {
    const read = inProcess(testEnv, NOW, CERTIFIER);
    const whole = bodyOf(await read('GET', '/api/v1/cases?limit=200'))['items'] as { id: string }[];
    const paged: string[] = [];
    let cursor = '';
    do {
      const page = bodyOf(await read('GET', `/api/v1/cases?limit=3${cursor}`));
      paged.push(...(page['items'] as { id: string }[]).map(({ id }) => id));
      cursor = typeof page['next'] === 'string' ? `&cursor=${page['next']}` : '';
    } while (cursor !== '');
    expect(paged).toEqual(whole.map(({ id }) => id));
    expect(new Set(paged).size).toBe(whole.length);
    const first = bodyOf(await read('GET', '/api/v1/cases?limit=3'));
    const theirs = await inProcess(
      testEnv,
      NOW,
      COORDINATOR,
    )('GET', `/api/v1/cases?cursor=${String(first['next'])}`);
    expect(theirs.status).toBe(400);
  });
});
