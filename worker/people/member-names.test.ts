/** What a member is called stands with them alone, and is gone when they are. */
import { expect, it } from 'vitest';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { personName } from '../auth/caller';
import { inProcessBy } from '../local/demonstration/in-process';
import { readMemberships } from '../store/members';
import { everything } from '../testing/everything';
import { bodyOf, NOW } from '../testing/journey';
import { accept, codeInto, institutionOf, membersOf } from '../testing/signed-in';
import { testEnv } from '../testing/test-env';

/** Somebody whose issuer calls them by a name beside the id that it knows them by. */
const called = (subject: string, name: string) => {
  const identity = { issuer: 'https://login.example', subject, name };
  return inProcessBy(testEnv, NOW, async () => ({
    kind: 'person',
    person: personName(identity),
    identity,
    appointed: false,
    memberships: await readMemberships(testEnv.DB, identity),
  }));
};

const NAME = 'Kunegunda Odeszła';

/** The tables that say a name. */
const saying = async (name: string): Promise<readonly string[]> =>
  [...(await everything())].flatMap(([table, rows]) =>
    rows.some((row) => row.includes(name)) ? [table] : [],
  );

it('the name of a member is in no table once they are out, and in one before', async () => {
  const owner = called('subject-1', 'Zenobia Testowa');
  const gmina = await institutionOf(owner, 'Gmina Nazwisk');
  const leaving = called('subject-2', NAME);
  expect((await accept(leaving, await codeInto(owner, gmina, true))).status).toBe(201);
  const found = async () => (await membersOf(owner, gmina)).find(({ name }) => name === NAME);
  const member = await found();
  const path = `/api/v1/institutions/${gmina}/members/${member?.id}`;

  const opened = await owner('POST', '/api/v1/cases', {
    body: { programme: 'sc-kis', cards: { wniosek: COMPLETE_APPLICATION } },
  });
  const assignment = `/api/v1/cases/${String(bodyOf(opened)['id'])}/assignment`;
  const assign = {
    body: { member: member?.id },
    headers: { 'If-None-Match': '*', 'Idempotency-Key': 'assigned' },
  };
  const assigned = await owner('POST', assignment, assign);
  expect([assigned.status, bodyOf(assigned)['member']]).toEqual([
    201,
    { id: member?.id, name: NAME },
  ]);
  const demote = {
    body: { owner: false },
    headers: { 'If-Match': member?.etag ?? '', 'Idempotency-Key': 'demoted' },
  };
  const demoted = await owner('PUT', path, demote);
  expect([demoted.status, bodyOf(demoted)['name']]).toEqual([200, NAME]);
  expect(await saying(NAME)).toEqual(['members']);

  // A repeated call gets its answer without the name.
  const again = await owner('POST', assignment, assign);
  expect([again.status, bodyOf(again)['member']]).toEqual([201, { id: member?.id, name: '' }]);
  expect((await owner('PUT', path, demote)).body).toEqual({ ...bodyOf(demoted), name: '' });

  const headers = { 'If-Match': (await found())?.etag ?? '' };
  expect((await owner('DELETE', path, { headers })).status).toBe(200);
  expect(await saying(NAME)).toEqual([]);
});
