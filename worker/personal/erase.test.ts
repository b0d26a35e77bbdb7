/** Erasing what a case holds of people: it is gone, and everything else is as it was. */
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { erasureResponse } from '../../shared/api/personal';
import { programmesOf } from '../../shared/programmes/catalogue';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import type { Caller, Person } from '../auth/caller';
import { verifyCase } from '../cases/verify';
import { inProcess } from '../local/demonstration/in-process';
import { rebuildRegister } from '../register/rebuild';
import { everything } from '../testing/everything';
import { bodyOf, caseAt, caseTag, NOW, putCard, STANDARD_CARD, take } from '../testing/journey';
import {
  APPLICANT,
  CERTIFIER,
  COORDINATOR,
  OTHER_APPLICANT,
  OTHER_CERTIFIER,
  person,
} from '../testing/people';
import { codeOf } from '../testing/signed-in';
import { testEnv } from '../testing/test-env';

const owner = person('applicant', 'another member', 'humanus');
const MEMBER: Person = {
  ...owner,
  memberships: owner.memberships.map((membership) => ({ ...membership, owner: false })),
};
const REASON = { reason: 'no-longer-needed' };
/** Everything that the cards of these tests say of people. */
const OF_PEOPLE = [
  'Anna Przykładowa',
  'Karol Wymyślony',
  '600 000 001',
  '600 000 003',
  'anna@example.pl',
  'Celina Wzorcowa',
  'Ekspert Numer1',
  'ekspert3@example.pl',
];

async function erase(
  id: string,
  caller: Caller | undefined,
  body: object = REASON,
  headers?: Readonly<Record<string, string>>,
) {
  const etag = headers === undefined ? await caseTag(id, APPLICANT) : '';
  return inProcess(testEnv, NOW, caller)('POST', `/api/v1/cases/${id}/erasure`, {
    body,
    headers: headers ?? { 'If-Match': etag },
  });
}

const card = async (id: string, name: string) =>
  bodyOf(await inProcess(testEnv, NOW, APPLICANT)('GET', `/api/v1/cases/${id}/cards/${name}`));

/** Rows that one dump has and the other has not. */
function difference(one: Awaited<ReturnType<typeof everything>>, other: typeof one) {
  return Object.fromEntries(
    [...one].flatMap(([name, rows]) => {
      const more = rows.filter((row) => !(other.get(name) ?? []).includes(row));
      return more.length === 0 ? [] : [[name, more.length] as const];
    }),
  );
}

describe('a case whose people are erased', () => {
  let id = '';
  beforeEach(async () => {
    id = await caseAt('admitted');
    expect((await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER)).status).toBe(201);
    const again = { ...STANDARD_CARD, koncowa_opinia: 'Bez uwag.' };
    const { etag } = await card(id, 'karta-standardu');
    const headers = { 'If-Match': String(etag) };
    expect((await putCard(id, 'karta-standardu', again, CERTIFIER, headers)).status).toBe(200);
  });

  it('says nothing of them anywhere, and is otherwise byte for byte as it was', async () => {
    const issued = await caseAt('issued');
    const before = await everything();
    const text = JSON.stringify([...before]);
    for (const value of OF_PEOPLE) expect([value, text.includes(value)]).toEqual([value, true]);
    for (const one of (await testEnv.DB.prepare('SELECT id FROM cases').all<{ id: string }>())
      .results) {
      expect((await erase(one.id, COORDINATOR)).status).toBe(200);
    }
    const after = await everything();
    // Members of institutions are people by trade; some of the demonstration bear these names.
    const said = [...after].filter(([name]) => name !== 'members');
    for (const value of OF_PEOPLE) {
      const tables = said.filter(([, rows]) => rows.some((row) => row.includes(value)));
      expect([value, tables]).toEqual([value, []]);
    }
    expect(after.get('personal_values')).toEqual([]);
    // Beside the values themselves only what a case’s last event is has changed.
    const cases = before.get('cases')?.length ?? 0;
    expect(difference(before, after)).toEqual({
      personal_values: before.get('personal_values')?.length,
      cases,
    });
    expect(difference(after, before)).toEqual({ events: cases, cases, idempotency: cases });
    for (const one of [id, issued]) expect(await verifyCase(testEnv.DB, one)).toEqual([]);
    await rebuildRegister(testEnv.DB);
    expect(await everything()).toEqual(after);
  });

  it('records who did it and why, naming items and no value', async () => {
    const answer = await erase(id, APPLICANT);
    expect(v.parse(erasureResponse, answer.body)).toEqual(answer.body);
    const etag = await caseTag(id, APPLICANT);
    expect(answer.headers.get('ETag')).toBe(etag);
    expect(answer.body).toMatchObject({ id, etag });
    const erased = bodyOf(answer)['erased'] as object[];
    expect(erased).toHaveLength(7);
    expect(erased).toContainEqual({ card: 'karta-standardu', item: 'koordynator_certyfikacji' });
    const read = bodyOf(await inProcess(testEnv, NOW, CERTIFIER)('GET', `/api/v1/cases/${id}`));
    expect(read).toMatchObject({ etag, state: 'assessment' });
    expect((read['events'] as object[]).at(-1)).toMatchObject({
      event: 'personal-erased',
      by: 'applicant',
      day: '2026-11-22',
      data: { reason: 'no-longer-needed', items: erased },
    });
  });

  it('goes on, and takes new cards', async () => {
    expect((await erase(id, COORDINATOR)).status).toBe(200);
    expect((await take(id, 'assessed-positive', CERTIFIER)).status).toBe(200);
    expect(await verifyCase(testEnv.DB, id)).toEqual([]);
  });

  it('loses the named items alone, in every revision', async () => {
    const items = [{ card: 'karta-standardu', item: 'koordynator_certyfikacji' }];
    expect(bodyOf(await erase(id, APPLICANT, { ...REASON, items }))).toMatchObject({
      erased: items,
    });
    for (const path of ['karta-standardu', 'karta-standardu/revisions/1']) {
      expect(await card(id, path)).toMatchObject({ withheld: ['koordynator_certyfikacji'] });
    }
    expect(await card(id, 'wniosek')).toMatchObject({ withheld: [] });
    const told = await inProcess(testEnv, NOW, APPLICANT)('GET', `/api/v1/cases/${id}/personal`);
    expect(bodyOf(told)['items']).toContainEqual({
      card: 'karta-standardu',
      card_title: expect.any(String) as unknown,
      ...items[0],
      label: expect.any(String) as unknown,
      state: 'erased',
      held: [],
      erased: [1, 2],
      erased_at: NOW.toISOString(),
    });
    const again = await erase(id, APPLICANT, { ...REASON, items });
    expect([again.status, codeOf(again)]).toEqual([409, 'nothing-to-erase']);
  });

  it('is shown anew to who holds a copy with its people', async () => {
    const call = inProcess(testEnv, NOW, APPLICANT);
    const path = `/api/v1/cases/${id}/cards/wniosek`;
    const headers = { 'If-None-Match': (await call('GET', path)).headers.get('ETag') ?? '' };
    expect((await call('GET', path, { headers })).status).toBe(304);
    await erase(id, APPLICANT);
    const fresh = await call('GET', path, { headers });
    expect(fresh.status).toBe(200);
    expect(fresh.body).toMatchObject({ answers: { osoba_imie_nazwisko: null } });
  });
});

describe('an erasure that is asked for wrongly', () => {
  let id = '';
  beforeEach(async () => {
    id = await caseAt('admitted');
  });

  it.each([
    ['a member of the applicant', MEMBER, 403],
    ['the certifier', CERTIFIER, 403],
    ['the certifier of another voivodeship', OTHER_CERTIFIER, 404],
    ['another applicant', OTHER_APPLICANT, 404],
    ['nobody', undefined, 401],
  ])('by %s changes nothing: %#', async (_, caller, status) => {
    const before = await everything();
    expect((await erase(id, caller)).status).toBe(status);
    expect(await everything()).toEqual(before);
  });

  it.each([
    [{}, 422, 'invalid-request'],
    [{ reason: 'Prosiła Anna Przykładowa.' }, 422, 'invalid-request'],
    [{ ...REASON, items: [] }, 422, 'invalid-request'],
    [{ ...REASON, items: [{ card: 'wniosek', item: 'kis_nazwa' }] }, 422, 'invalid-request'],
    [{ ...REASON, items: [{ card: 'x', item: 'osoba_email' }] }, 422, 'invalid-request'],
    [{ ...REASON, notes: 'x' }, 422, 'invalid-request'],
  ])('with %j', async (body, status, code) => {
    const before = await everything();
    const answer = await erase(id, APPLICANT, body);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(await everything()).toEqual(before);
  });

  it('without a tag, with an old one, and of no case', async () => {
    expect((await erase(id, APPLICANT, REASON, {})).status).toBe(428);
    const old = await caseTag(id, APPLICANT);
    await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER);
    const late = await erase(id, APPLICANT, REASON, { 'If-Match': old });
    expect(late.status).toBe(412);
    expect(bodyOf(late)['current']).toMatchObject({ id });
    expect((await erase('none', APPLICANT, REASON, { 'If-Match': old })).status).toBe(404);
  });

  it('twice by one key is done once; at the same moment one of two is told', async () => {
    const headers = { 'If-Match': await caseTag(id, APPLICANT), 'Idempotency-Key': 'once' };
    const first = await erase(id, APPLICANT, REASON, headers);
    const again = await erase(id, APPLICANT, REASON, headers);
    expect([again.status, again.body]).toEqual([200, first.body]);
    const other = await caseAt('admitted');
    const tag = { 'If-Match': await caseTag(other, APPLICANT) };
    const both = await Promise.all([
      erase(other, APPLICANT, REASON, tag),
      erase(other, COORDINATOR, REASON, tag),
      putCard(other, 'karta-standardu', STANDARD_CARD, CERTIFIER),
    ]);
    const statuses = both.map(({ status }) => status);
    expect(statuses.slice(0, 2).filter((status) => status === 200).length).toBeLessThanOrEqual(1);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect(await verifyCase(testEnv.DB, other)).toEqual([]);
  });
});

describe('an item that another card had taken', () => {
  const AUTHOR = {
    id: 'sporzadzil',
    kind: 'text',
    label: 'Sporządził',
    required: false,
    origin: 'proposal',
    personal: true,
  } as const;
  /** The application takes its author from the standard card, which is filled later. */
  const TAKING = programmesOf([
    {
      ...SC_KIS,
      cards: SC_KIS.cards.map((one) => ({
        ...one,
        sections: one.sections.map((section, index) => ({
          ...section,
          items: [
            ...section.items.map((item) =>
              item.id === AUTHOR.id ? { ...item, from: 'karta-standardu' } : item,
            ),
            ...(one.id === 'karta-standardu' && index === 0 ? [AUTHOR] : []),
          ],
        })),
      })),
    },
  ]);

  it('is erased with it', async () => {
    const by = (caller: Caller) => inProcess(testEnv, NOW, caller, TAKING);
    const opened = await by(APPLICANT)('POST', '/api/v1/cases', {
      body: { programme: 'sc-kis', cards: { wniosek: COMPLETE_APPLICATION } },
    });
    const path = `/api/v1/cases/${String(bodyOf(opened)['id'])}`;
    const put = await by(CERTIFIER)('PUT', `${path}/cards/karta-standardu`, {
      body: { answers: { ...STANDARD_CARD, sporzadzil: COMPLETE_APPLICATION['sporzadzil'] } },
      headers: { 'If-None-Match': '*' },
    });
    expect(put.status).toBe(201);
    const erased = await by(APPLICANT)('POST', `${path}/erasure`, {
      body: { ...REASON, items: [{ card: 'karta-standardu', item: 'sporzadzil' }] },
      headers: { 'If-Match': String(bodyOf(put)['case_etag']) },
    });
    expect(bodyOf(erased)['erased']).toEqual([
      { card: 'karta-standardu', item: 'sporzadzil' },
      { card: 'wniosek', item: 'sporzadzil' },
    ]);
  });
});
