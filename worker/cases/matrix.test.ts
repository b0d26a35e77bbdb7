/**
 * Who may do what with a case: every call of the API that is not public, for every body, with a case
 * of their own and with one that is none of theirs. A call that is added to the API must be added
 * here: the list is held against the description.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../auth/caller';
import { inProcess } from '../local/demonstration/in-process';
import { NOTICE_OPERATIONS } from '../openapi/notice-operations';
import { OPERATIONS } from '../openapi/operations';
import { PEOPLE_OPERATIONS } from '../openapi/people-operations';
import { caseAt, NOW } from '../testing/journey';
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

const MACHINE: Caller = {
  kind: 'key',
  person: 'kartoteka-key#humanus/1',
  key: '1',
  scope: 'read',
  expiresAt: '2027-01-01T00:00:00Z',
  madeBy: APPLICANT.person,
  makersInstitutions: ['humanus'],
  memberships: [{ role: 'applicant', institution: 'humanus', name: 'humanus', voivodeships: [] }],
};

/** The case stands in Lublin and waits for an audit: applicant, certifier and auditor have had it. */
const CALLERS: Readonly<Record<string, Caller | undefined>> = {
  'nobody': undefined,
  'applicant': APPLICANT,
  'another applicant': OTHER_APPLICANT,
  'certifier': CERTIFIER,
  'certifier elsewhere': OTHER_CERTIFIER,
  'auditor': AUDITOR,
  'auditor elsewhere': person('auditor', 'auditor elsewhere', 'rops opole', ['opolskie']),
  'appeal body': APPEAL_BODY,
  'coordinator': COORDINATOR,
  'read-only key of the applicant': MACHINE,
};
const NAMES = Object.keys(CALLERS);

interface Probe {
  readonly operation: string;
  readonly query?: string;
  readonly body?: unknown;
  /**
   * Statuses in the order of the callers. 401: nobody; 403: seen, but not theirs to do; 404: no such
   * case for them; 428 and 422: theirs to do, if they said on what it rests, or with what.
   */
  readonly statuses: readonly number[];
}
const reads = [401, 200, 404, 200, 404, 200, 404, 404, 200, 200];

const PROBES: readonly Probe[] = [
  {
    operation: 'POST /api/v1/cases',
    body: { programme: 'sc-kis', cards: { wniosek: {} } },
    statuses: [401, 422, 422, 403, 403, 403, 403, 403, 403, 403],
  },
  { operation: 'GET /api/v1/cases', statuses: [401, ...Array<number>(9).fill(200)] },
  { operation: 'GET /api/v1/cases/{id}', statuses: reads },
  {
    operation: 'POST /api/v1/cases/{id}/events',
    body: { event: 'audit-started', data: { brak_konfliktu: true } },
    statuses: [401, 403, 404, 403, 404, 428, 404, 404, 403, 403],
  },
  { operation: 'GET /api/v1/cases/{id}/cards/{card}', statuses: reads },
  {
    operation: 'PUT /api/v1/cases/{id}/cards/{card}',
    body: { answers: {} },
    statuses: [401, 428, 404, 403, 404, 403, 404, 404, 403, 403],
  },
  { operation: 'GET /api/v1/cases/{id}/cards/{card}/revisions', statuses: reads },
  { operation: 'GET /api/v1/cases/{id}/cards/{card}/revisions/{revision}', statuses: reads },
  {
    operation: 'GET /api/v1/programmes/{programme}/cards/{card}.xlsx',
    query: '?case={id}',
    statuses: reads,
  },
  {
    operation: 'GET /api/v1/cases/{id}/personal',
    statuses: [401, 200, 404, 403, 404, 403, 404, 404, 200, 403],
  },
  {
    operation: 'POST /api/v1/cases/{id}/erasure',
    body: { reason: 'consent-withdrawn' },
    statuses: [401, 428, 404, 403, 404, 403, 404, 404, 428, 403],
  },
  {
    operation: 'POST /api/v1/personal-data/searches',
    body: { value: 'Anna Przykładowa' },
    statuses: [401, 200, 200, 200, 200, 200, 200, 200, 200, 403],
  },
];

let id = '';
beforeAll(async () => {
  id = await caseAt('assessed-positive');
});

const filled = (text: string, caseId: string): string =>
  text
    .replace('{id}', caseId)
    .replace('{programme}', 'sc-kis')
    .replace('{card}', 'wniosek')
    .replace('{revision}', '1');

const send = async (
  { operation, query = '', body }: Probe,
  caller: Caller | undefined,
  of: string,
) => {
  const [method = '', path = ''] = operation.split(' ');
  const call = inProcess(testEnv, NOW, caller);
  return (await call(method, filled(path + query, of), body === undefined ? {} : { body })).status;
};

describe('the calls about cases', () => {
  it('are all asked here, or where people, files and notices are', () => {
    const elsewhere = new Set(
      [...PEOPLE_OPERATIONS, ...NOTICE_OPERATIONS].map(({ method, path }) => `${method} ${path}`),
    );
    const expected = OPERATIONS.filter(
      ({ method, path, secured }) => secured && !elsewhere.has(`${method} ${path}`),
    ).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    const asked = PROBES.map(({ operation }) => operation);
    expect(asked).toEqual(expect.arrayContaining(expected));
  });

  it.each(PROBES.map((probe) => [probe.operation, probe] as const))('%s', async (_, probe) => {
    const answered: [string, number][] = [];
    for (const name of NAMES) answered.push([name, await send(probe, CALLERS[name], id)]);
    expect(answered).toEqual(NAMES.map((name, index) => [name, probe.statuses[index]]));
  });

  it('know no case that is none, nor one whose name is no name', async () => {
    for (const probe of PROBES.filter(({ operation, query = '' }) =>
      /\{id\}/.test(operation + query),
    )) {
      for (const strange of ['none', '%27%20OR%201%3D1%20--', '..', `${id}x`]) {
        const status = await send(probe, CERTIFIER, strange);
        expect([probe.operation, strange, status]).toEqual([probe.operation, strange, 404]);
      }
    }
  });
});
