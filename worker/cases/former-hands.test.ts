/** What a machine did stays its maker's doing, wherever they belong afterwards. */
import { describe, expect, it } from 'vitest';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import type { InProcess } from '../local/demonstration/in-process';
import { bodyOf, caseAt, STANDARD_CARD, take } from '../testing/journey';
import { APPLICANT, CERTIFIER } from '../testing/people';
import {
  bearing,
  codeOf,
  institutionOf,
  join,
  keyOf,
  membersOf,
  signedIn,
} from '../testing/signed-in';
import { testEnv } from '../testing/test-env';

const coordinator = await signedIn('koordynator');

/** Takes a step with the tag that stands. */
async function step(call: InProcess, id: string, event: string, data: object) {
  const read = await call('GET', `/api/v1/cases/${id}`);
  return call('POST', `/api/v1/cases/${id}/events`, {
    body: { event, data },
    headers: { 'If-Match': read.headers.get('ETag') ?? '"none"' },
  });
}

/** Takes a member out of an institution, their keys with them. */
async function remove(owner: InProcess, institution: string, member: string): Promise<void> {
  const { etag = '' } = (await membersOf(owner, institution)).find(({ id }) => id === member) ?? {};
  const path = `/api/v1/institutions/${institution}/members/${member}`;
  const removed = await owner('DELETE', path, { headers: { 'If-Match': etag } });
  expect(removed.status).toBe(200);
}

const refusal = (answer: { readonly status: number; readonly body: unknown }) => [
  answer.status,
  codeOf(answer),
];

describe('who made a key that acted in a case', () => {
  it('for the certifier, decides on no appeal, as a member or when they have left', async () => {
    const wps = await institutionOf(coordinator, 'WPS odchodzący', 'certifier');
    const chief = await join(coordinator, wps, 'szefowa', true);
    const maker = await join(chief.call, wps, 'przechodzący', true);
    const { key } = await keyOf(maker.call, wps, 'write');
    const id = await caseAt('submitted');
    const handedIn = await bearing(key)('PUT', `/api/v1/cases/${id}/cards/karta-standardu`, {
      body: { answers: STANDARD_CARD },
      headers: { 'If-None-Match': '*' },
    });
    expect(handedIn.status).toBe(201);
    for (const [event, caller] of [
      ['admitted', CERTIFIER],
      ['refused', CERTIFIER],
      ['appealed', APPLICANT],
    ] as const) {
      expect((await take(id, event, caller)).status).toBe(200);
    }
    const ministry = await institutionOf(coordinator, 'Ministerstwo', 'appeal-body');
    await join(coordinator, ministry, 'przechodzący', true);
    const other = await join(coordinator, ministry, 'postronna');
    const dismiss = (call: InProcess) =>
      step(call, id, 'appeal-dismissed', { brak_konfliktu: true, uzasadnienie: 'Brak podstaw.' });

    expect(refusal(await dismiss(maker.call))).toEqual([403, 'two-sides']);
    await remove(chief.call, wps, maker.member);
    expect(refusal(await dismiss(maker.call))).toEqual([403, 'two-sides']);
    // Nor by a key that they make now; of two keys of one hand the person is known.
    const next = bearing((await keyOf(maker.call, ministry, 'write')).key);
    expect(refusal(await dismiss(next))).toEqual([403, 'two-sides']);
    expect((await dismiss(other.call)).status).toBe(200);
  });

  it('for the applicant, audits it neither as a member nor when they have left', async () => {
    const mayor = await signedIn('szef-gminy');
    const gmina = await institutionOf(mayor, 'Gmina Odchodząca');
    const maker = await join(mayor, gmina, 'przechodząca', true);
    const { id: keyId, key } = await keyOf(maker.call, gmina, 'write');
    const opened = await bearing(key)('POST', '/api/v1/cases', {
      body: { programme: 'sc-kis', cards: { wniosek: COMPLETE_APPLICATION } },
    });
    const id = String(bodyOf(opened)['id']);
    for (const event of ['admitted', 'assessed-positive']) {
      expect((await take(id, event, CERTIFIER)).status).toBe(200);
    }
    const rops = await institutionOf(coordinator, 'ROPS przyjmujący', 'auditor');
    await join(coordinator, rops, 'przechodząca', true);
    const other = await join(coordinator, rops, 'audytująca');
    const start = (call: InProcess) => step(call, id, 'audit-started', { brak_konfliktu: true });

    expect(refusal(await start(maker.call))).toEqual([403, 'own-case']);
    expect((await maker.call('DELETE', `/api/v1/keys/${keyId}`)).status).toBe(200);
    await remove(mayor, gmina, maker.member);
    expect(refusal(await start(maker.call))).toEqual([403, 'two-sides']);
    expect((await start(other.call)).status).toBe(200);
    // The names of persons and keys in the log are as they were.
    const { results } = await testEnv.DB.prepare(
      'SELECT person FROM events WHERE case_id = ?1 AND version = 1',
    )
      .bind(id)
      .all<{ person: string }>();
    expect(results).toEqual([{ person: `kartoteka-key#${gmina}/${keyId}` }]);
  });
});
