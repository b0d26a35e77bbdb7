/** What is held about a person, for those who may be asked for it. */
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { personSearchResponse } from '../../shared/api/personal';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import type { Caller, Person } from '../auth/caller';
import { inProcess } from '../local/demonstration/in-process';
import { bodyOf, caseAt, caseTag, NOW, putCard, STANDARD_CARD } from '../testing/journey';
import { APPLICANT, CERTIFIER, COORDINATOR, OTHER_APPLICANT, person } from '../testing/people';
import { codeOf } from '../testing/signed-in';
import { testEnv } from '../testing/test-env';

const another = person('applicant', 'another member', 'humanus');
const MEMBER: Person = {
  ...another,
  memberships: another.memberships.map((membership) => ({ ...membership, owner: false })),
};
const OWNER_ELSEWHERE = person('applicant', 'owner elsewhere', 'fundacja');
const COORDINATOR_OF_OPOLE = person('coordinator', 'coordinator of opole', 'opole', ['opolskie']);

const OWNER_OF_MANY = person('applicant', 'of many', 'many');

const search = (caller: Caller | undefined, body: object) =>
  inProcess(testEnv, NOW, caller)('POST', '/api/v1/personal-data/searches', { body });

type Item = v.InferOutput<typeof personSearchResponse>['items'][number];
async function found(caller: Caller, value: string): Promise<readonly Item[]> {
  const answer = await search(caller, { value });
  expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
  const { items, next } = v.parse(personSearchResponse, answer.body);
  expect({ items, next }).toEqual(answer.body);
  expect(next).toBeNull();
  return items;
}
const reads = async () =>
  (await testEnv.DB.prepare('SELECT case_id, card, person, role FROM personal_reads').all())
    .results;

let id = '';
let other = '';
beforeAll(async () => {
  id = await caseAt('admitted');
  expect((await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER)).status).toBe(201);
  other = await caseAt('submitted', {
    applicant: OTHER_APPLICANT,
    application: {
      ...COMPLETE_APPLICATION,
      osoba_imie_nazwisko: 'Zenon Żółty',
      kierownik_kontakt: 'tel. 600 000 001',
    },
  });
});

describe('a search for a person', () => {
  it.each([
    ['Anna Przykładowa', ['osoba_imie_nazwisko']],
    ['przykladowa anna', ['osoba_imie_nazwisko']],
    ['ANNA@EXAMPLE.PL', ['osoba_email']],
    ['+48600000009', ['koordynator_certyfikacji']],
    ['Celina Wzorcowa', ['koordynator_certyfikacji']],
    ['Nikt Taki', []],
    ['%', undefined],
    ['an', undefined],
    ['---', undefined],
    ['x'.repeat(201), undefined],
  ])('%s', async (value, items) => {
    if (items === undefined) {
      const answer = await search(APPLICANT, { value });
      expect([answer.status, codeOf(answer)]).toEqual([422, 'invalid-request']);
      expect(JSON.stringify(answer.body)).not.toContain('xxx');
      return;
    }
    const mine = (await found(APPLICANT, value)).filter((item) => item.case === id);
    expect(mine.map(({ item }) => item)).toEqual(expect.arrayContaining(items));
    if (items.length === 0) expect(mine).toEqual([]);
  });

  it('gives the value with where it stands', async () => {
    expect(await found(APPLICANT, 'anna przykladowa')).toContainEqual({
      case: id,
      receipt: expect.stringMatching(/^SC-KIS-/) as unknown,
      card: 'wniosek',
      revision: 1,
      item: 'osoba_imie_nazwisko',
      label: 'Imię i nazwisko',
      value: 'Anna Przykładowa',
    });
  });

  it('finds in the caller’s own cases alone, for owners and coordinators alone', async () => {
    const cases = async (caller: Caller) =>
      new Set((await found(caller, '600 000 001')).map((item) => item.case));
    expect(await cases(APPLICANT)).toEqual(new Set([id]));
    expect(await cases(OTHER_APPLICANT)).toEqual(new Set([other]));
    expect(await cases(OWNER_ELSEWHERE)).toEqual(new Set());
    expect(await cases(COORDINATOR)).toEqual(new Set([id, other]));
    expect(await cases(COORDINATOR_OF_OPOLE)).toEqual(new Set());
    const member = await search(MEMBER, { value: '600 000 001' });
    expect([member.status, codeOf(member)]).toEqual([403, 'owners-only']);
    expect((await search(undefined, { value: '600 000 001' })).status).toBe(401);
  });

  it('is written down where it tells others than the applicant', async () => {
    const before = (await reads()).length;
    await found(APPLICANT, 'Zenon Żółty');
    await found(COORDINATOR, 'Nikt Taki');
    expect(await reads()).toHaveLength(before);
    await found(COORDINATOR, 'Zenon Żółty');
    const after = await reads();
    expect(after).toHaveLength(before + 1);
    expect(after).toContainEqual({
      case_id: other,
      card: 'wniosek',
      person: 'coordinator',
      role: 'coordinator',
    });
  });

  it('gives the rows of a table that are about the person, and no others', async () => {
    const rows = [
      { imie: 'Ola Osobna', telefon: '600 111 222', uwagi: null },
      { imie: 'Jan Osobny', telefon: '600 111 333', uwagi: null },
    ];
    await testEnv.DB.prepare(
      `INSERT INTO personal_values (case_id, card, revision, item, salt, value)
       VALUES (?1, 'wniosek', 1, 'zespol', 'salt', ?2)`,
    )
      .bind(id, JSON.stringify(rows))
      .run();
    expect(await found(APPLICANT, '600111222')).toMatchObject([
      { item: 'zespol', label: 'zespol', value: [rows[0]] },
    ]);
  });

  it('finds nothing that was erased', async () => {
    const erased = await caseAt('submitted');
    const headers = { 'If-Match': await caseTag(erased, APPLICANT) };
    const mine = async () =>
      (await found(APPLICANT, 'anna@example.pl')).filter((item) => item.case === erased);
    expect((await mine()).length).toBeGreaterThan(0);
    const answer = await inProcess(testEnv, NOW, APPLICANT)(
      'POST',
      `/api/v1/cases/${erased}/erasure`,
      { body: { reason: 'objection' }, headers },
    );
    expect(answer.status).toBe(200);
    expect(await mine()).toEqual([]);
  });

  it('goes through many cases part by part, each once', async () => {
    const opened: string[] = [];
    for (let count = 0; count < 101; count += 1) {
      opened.push(await caseAt('submitted', { applicant: OWNER_OF_MANY }));
    }
    const first = bodyOf(await search(OWNER_OF_MANY, { value: 'anna@example.pl' }));
    const cursor = first['next'];
    const second = bodyOf(await search(OWNER_OF_MANY, { value: 'anna@example.pl', cursor }));
    expect(second['next']).toBeNull();
    const items = [...(first['items'] as Item[]), ...(second['items'] as Item[])];
    expect(items.map((item) => item.case).toSorted()).toEqual(opened.toSorted());
    expect((await search(OWNER_OF_MANY, { value: 'Anna Przykładowa', cursor })).status).toBe(400);
  });
});
