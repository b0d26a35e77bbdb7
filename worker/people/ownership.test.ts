/** Each route for everybody: one’s own object, somebody else’s, and one that is not there. */
import { beforeAll, describe, expect, it } from 'vitest';
import { inProcess, type InProcess } from '../local/demonstration/in-process';
import { PEOPLE_OPERATIONS } from '../openapi/people-operations';
import { bodyOf, caseAt, NOW } from '../testing/journey';
import { bearing, institutionOf, join, keyOf, signedIn } from '../testing/signed-in';
import { testEnv } from '../testing/test-env';

/** Who asks about a body: nobody, an owner of another, its own people, coordinators, its machine. */
const CALLERS = ['nobody', 'elsewhere', 'member', 'owner', 'maker', 'coordinator', 'key'] as const;
type CallerName = (typeof CALLERS)[number];

const calls = new Map<CallerName, InProcess>();
const call = (name: CallerName): InProcess => {
  const found = calls.get(name);
  if (found === undefined) throw new Error(name);
  return found;
};
let body = '';
let colleague = '';
let caseId = '';

beforeAll(async () => {
  const env = { ...testEnv, COORDINATORS: '[{"issuer":"kartoteka-local","subject":"inny"}]' };
  const coordinator = await signedIn('inny', { env });
  await institutionOf(coordinator, 'Inny koordynator', 'coordinator');
  const maker = await signedIn('koordynator');
  body = await institutionOf(maker, 'WPS Lublin', 'certifier', { voivodeships: ['lubelskie'] });
  const owner = await join(maker, body, 'wlascicielka', true);
  const member = await join(owner.call, body, 'czlonek');
  colleague = (await join(owner.call, body, 'kolezanka')).member;
  const other = await institutionOf(maker, 'WPS Opole', 'certifier', {
    voivodeships: ['opolskie'],
  });
  const elsewhere = await join(maker, other, 'obca', true);
  calls.set('nobody', inProcess(testEnv, NOW, undefined));
  calls.set('elsewhere', elsewhere.call);
  calls.set('member', member.call);
  calls.set('owner', owner.call);
  calls.set('maker', maker);
  calls.set('coordinator', coordinator);
  calls.set('key', bearing((await keyOf(owner.call, body, 'write')).key));
  caseId = await caseAt('submitted');
});

/** What is sent where; a change that would need a tag comes without one and ends in 428. */
interface Probe {
  readonly operation: string;
  readonly body?: () => object;
  /** The ids of the path: of the body’s own objects, made anew where the call uses them up. */
  readonly ids?: () => Promise<readonly string[]>;
  /** One for each of {@link CALLERS}. */
  readonly statuses: readonly number[];
  /** What the owner is answered when the object is none of theirs or is none. */
  readonly unknown?: number;
}

const invitation = async (): Promise<string> =>
  String(
    bodyOf(await call('owner')('POST', `/api/v1/institutions/${body}/invitations`, { body: {} }))[
      'id'
    ],
  );
const members = async (): Promise<readonly string[]> => [body, colleague];

const PROBES: readonly Probe[] = [
  { operation: 'GET /api/v1/me', statuses: [401, 200, 200, 200, 200, 200, 200] },
  { operation: 'GET /api/v1/institutions', statuses: [401, 200, 200, 200, 200, 200, 403] },
  {
    operation: 'POST /api/v1/institutions',
    body: () => ({ name: 'Nowa', role: 'auditor' }),
    statuses: [401, 403, 403, 403, 201, 201, 403],
  },
  {
    operation: 'GET /api/v1/institutions/{id}',
    ids: async () => [body],
    statuses: [401, 404, 200, 200, 200, 404, 403],
    unknown: 404,
  },
  {
    operation: 'PUT /api/v1/institutions/{id}/members/{member}',
    body: () => ({ owner: true }),
    ids: members,
    statuses: [401, 404, 403, 428, 403, 404, 403],
    unknown: 404,
  },
  {
    operation: 'DELETE /api/v1/institutions/{id}/members/{member}',
    ids: members,
    statuses: [401, 404, 403, 428, 403, 404, 403],
    unknown: 404,
  },
  {
    operation: 'POST /api/v1/institutions/{id}/invitations',
    body: () => ({}),
    ids: async () => [body],
    statuses: [401, 404, 403, 201, 201, 404, 403],
    unknown: 404,
  },
  {
    operation: 'DELETE /api/v1/institutions/{id}/invitations/{invitation}',
    ids: async () => [body, await invitation()],
    statuses: [401, 404, 403, 200, 200, 404, 403],
    unknown: 404,
  },
  {
    operation: 'POST /api/v1/invitations/accept',
    body: () => ({ code: 'unknown' }),
    statuses: [401, 422, 422, 422, 422, 422, 403],
  },
  {
    operation: 'GET /api/v1/cases/{id}/assignment',
    ids: async () => [caseId],
    statuses: [401, 404, 200, 200, 200, 200, 403],
    unknown: 404,
  },
  {
    operation: 'POST /api/v1/cases/{id}/assignment',
    body: () => ({ member: null }),
    ids: async () => [caseId],
    statuses: [401, 404, 428, 428, 428, 428, 403],
    unknown: 404,
  },
  {
    operation: 'POST /api/v1/keys',
    body: () => ({ institution: body, scope: 'read', days: 1, name: 'Program' }),
    statuses: [401, 422, 403, 201, 422, 422, 403],
  },
  { operation: 'GET /api/v1/keys', statuses: [401, 200, 200, 200, 200, 200, 403] },
  {
    operation: 'DELETE /api/v1/keys/{id}',
    ids: async () => [(await keyOf(call('owner'), body, 'read')).id],
    statuses: [401, 404, 404, 200, 404, 404, 403],
    unknown: 404,
  },
];

/** Sends a probe as somebody; gives the status. */
async function send(name: CallerName, probe: Probe, ids: readonly string[]): Promise<number> {
  const [method = '', path = ''] = probe.operation.split(' ');
  const filled = ids.reduce((text, id) => text.replace(/\{\w+\}/, id), path);
  const sent = probe.body === undefined ? {} : { body: probe.body() };
  return (await call(name)(method, filled, sent)).status;
}

describe('the routes of institutions, people and keys', () => {
  it('are all asked here', () => {
    expect(PROBES.map(({ operation }) => operation).toSorted()).toEqual(
      PEOPLE_OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`).toSorted(),
    );
  });

  it.each(PROBES.map((probe) => [probe.operation, probe] as const))('%s', async (_, probe) => {
    const answered: number[] = [];
    for (const name of CALLERS) {
      answered.push(await send(name, probe, (await probe.ids?.()) ?? []));
    }
    expect(Object.fromEntries(CALLERS.map((name, index) => [name, answered[index]]))).toEqual(
      Object.fromEntries(CALLERS.map((name, index) => [name, probe.statuses[index]])),
    );
    const ids = (await probe.ids?.()) ?? [];
    for (const place of ids.keys()) {
      const strange = ids.map((id, index) => (index === place ? 'none' : id));
      expect(await send('owner', probe, strange)).toBe(probe.unknown);
      const injected = ids.map((id, index) => (index === place ? '%27%20OR%201%3D1%20--' : id));
      expect(await send('owner', probe, injected)).toBe(probe.unknown);
    }
  });
});
