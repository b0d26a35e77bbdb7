/** What the keepers of a case are told of what it holds of people. */
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { personalResponse } from '../../shared/api/personal';
import type { Caller, Person } from '../auth/caller';
import { inProcess } from '../local/demonstration/in-process';
import { bodyOf, caseAt, caseTag, NOW, putCard, STANDARD_CARD } from '../testing/journey';
import {
  APPLICANT,
  AUDITOR,
  CERTIFIER,
  COORDINATOR,
  OTHER_APPLICANT,
  OTHER_CERTIFIER,
  person,
} from '../testing/people';
import { institutionOf, keyOf, bearing, signedIn } from '../testing/signed-in';
import { testEnv } from '../testing/test-env';

const owner = person('applicant', 'member', 'humanus');
const MEMBER: Person = {
  ...owner,
  memberships: owner.memberships.map((membership) => ({ ...membership, owner: false })),
};
const COORDINATOR_ELSEWHERE = person('coordinator', 'coordinator elsewhere', 'opole', ['opolskie']);

const told = (id: string, caller: Caller | undefined, query = '') =>
  inProcess(testEnv, NOW, caller)('GET', `/api/v1/cases/${id}/personal${query}`);

let id = '';
beforeAll(async () => {
  id = await caseAt('admitted');
  expect((await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER)).status).toBe(201);
});

describe('what a case holds of people', () => {
  it.each([
    ['an owner of the applicant', APPLICANT, 200],
    ['a coordinator', COORDINATOR, 200],
    ['a member of the applicant', MEMBER, 403],
    ['the certifier', CERTIFIER, 403],
    ['the auditor, before the audit', AUDITOR, 404],
    ['the certifier of another voivodeship', OTHER_CERTIFIER, 404],
    ['another applicant', OTHER_APPLICANT, 404],
    ['a coordinator of another voivodeship', COORDINATOR_ELSEWHERE, 404],
    ['nobody', undefined, 401],
  ])('is told to %s: %s', async (_, caller, status) => {
    expect((await told(id, caller)).status).toBe(status);
  });

  it('is told to no machine, and of no case that is none', async () => {
    const call = await signedIn('ktos');
    const { key } = await keyOf(call, await institutionOf(call, 'Fundacja'), 'write');
    expect((await bearing(key)('GET', `/api/v1/cases/${id}/personal`)).status).toBe(403);
    expect((await told('none', APPLICANT)).status).toBe(404);
    expect((await told(id, APPLICANT, '?limit=0')).status).toBe(422);
    expect((await told(id, APPLICANT, '?cursor=x')).status).toBe(400);
  });

  it('names items, reasons and time, and no value', async () => {
    const { body } = await told(id, APPLICANT);
    expect(v.parse(personalResponse, body)).toEqual(body);
    expect(body).toMatchObject({
      case_etag: await caseTag(id, APPLICANT),
      why: expect.stringContaining('Kontakt z\u00a0wnioskodawcą') as unknown,
      months: 60,
      keep_until: null,
    });
    const items = bodyOf({ status: 200, headers: new Headers(), body })['items'] as {
      item: string;
    }[];
    expect(items.map(({ item }) => item)).toEqual([
      'osoba_imie_nazwisko',
      'osoba_telefon',
      'osoba_email',
      'kierownik_imie_nazwisko',
      'kierownik_kontakt',
      'sporzadzil',
      'koordynator_certyfikacji',
    ]);
    expect(items[0]).toEqual({
      card: 'wniosek',
      card_title: 'Wniosek o nadanie certyfikatu KIS',
      item: 'osoba_imie_nazwisko',
      label: 'Imię i nazwisko',
      state: 'held',
      held: [1],
      erased: [],
      erased_at: null,
    });
    for (const value of ['Przykładowa', 'example.pl', '600 000']) {
      expect(JSON.stringify(body)).not.toContain(value);
    }
  });

  it('is kept for the programme’s months after the case has ended', async () => {
    const ended = await caseAt('issued');
    // 22 November 2026 and 60 months.
    expect(bodyOf(await told(ended, COORDINATOR))['keep_until']).toBe('2031-11-22');
  });

  it('says who read it and when, the newest first, page by page', async () => {
    for (const [minute, caller] of [
      [1, CERTIFIER],
      [2, COORDINATOR],
      [3, APPLICANT],
      [4, CERTIFIER],
    ] as const) {
      const now = new Date(NOW.getTime() + minute * 60_000);
      const call = inProcess(testEnv, now, caller);
      expect((await call('GET', `/api/v1/cases/${id}/cards/wniosek`)).status).toBe(200);
    }
    const read = (at: string) => ({
      card: 'wniosek',
      revision: 1,
      at,
      by: 'certifier',
      person: 'certifier',
      institution: { id: 'wps', name: 'wps' },
    });
    const page = bodyOf(await told(id, APPLICANT, '?limit=1'))['reads'];
    expect(page).toEqual({
      items: [read('2026-11-22T09:04:00.000Z')],
      next: expect.any(String) as unknown,
    });
    const { next } = page as { next: string };
    expect(bodyOf(await told(id, APPLICANT, `?limit=1&cursor=${next}`))['reads']).toEqual({
      items: [read('2026-11-22T09:01:00.000Z')],
      next: null,
    });
    const other = await caseAt('submitted');
    expect((await told(other, APPLICANT, `?limit=1&cursor=${next}`)).status).toBe(400);
  });
});
