import { authenticate } from '../auth/authenticate';
import { issueLocalToken } from '../auth/local/issuer';
import type { Bindings } from '../bindings';
import { inProcessBy, type InProcess } from '../local/demonstration/in-process';
import { bodyOf, NOW } from './journey';
import { testEnv } from './test-env';

/** When and over which bindings somebody calls. */
export interface Calling {
  readonly env?: Bindings;
  readonly now?: Date;
}

/** Calls the API with a bearer token or an API key, which is looked at anew at every call. */
export function bearing(token: string, { env = testEnv, now = NOW }: Calling = {}): InProcess {
  const call = inProcessBy(env, now, authenticate);
  return (method, path, { headers, ...rest } = {}) =>
    call(method, path, { ...rest, headers: { Authorization: `Bearer ${token}`, ...headers } });
}

/** Calls the API as somebody whom the local issuer names; anybody may be named. */
export const signedIn = async (person: string, calling: Calling = {}): Promise<InProcess> =>
  bearing(await issueLocalToken(person, calling.now ?? NOW), calling);

const INSTITUTIONS = '/api/v1/institutions';

/** Makes an institution; gives its id. */
export async function institutionOf(
  call: InProcess,
  name: string,
  role = 'applicant',
  more: object = {},
): Promise<string> {
  const made = await call('POST', INSTITUTIONS, { body: { name, role, ...more } });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return String(bodyOf(made)['id']);
}

/** Invites; gives the code. */
export async function codeInto(call: InProcess, institution: string, owner = false) {
  const made = await call('POST', `${INSTITUTIONS}/${institution}/invitations`, {
    body: { owner },
  });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return String(bodyOf(made)['code']);
}

export const accept = (call: InProcess, code: string, headers: Record<string, string> = {}) =>
  call('POST', '/api/v1/invitations/accept', { body: { code }, headers });

/** Brings somebody into an institution; gives them as a member. */
export async function join(
  owner: InProcess,
  institution: string,
  person: string,
  asOwner = false,
): Promise<{ readonly call: InProcess; readonly member: string }> {
  const call = await signedIn(person);
  const joined = await accept(call, await codeInto(owner, institution, asOwner));
  if (joined.status !== 201) throw new Error(JSON.stringify(joined.body));
  return { call, member: String(bodyOf(joined)['member']) };
}

/** A member as an institution shows them. */
export interface ShownMember {
  readonly id: string;
  readonly name: string;
  readonly owner: boolean;
  readonly me: boolean;
  readonly etag: string;
}

export async function membersOf(
  call: InProcess,
  institution: string,
): Promise<readonly ShownMember[]> {
  const read = await call('GET', `${INSTITUTIONS}/${institution}`);
  return (bodyOf(read)['members'] ?? []) as readonly ShownMember[];
}

/** Makes an API key; gives it whole. */
export async function keyOf(
  call: InProcess,
  institution: string,
  scope: 'read' | 'write',
  days = 30,
): Promise<{ readonly id: string; readonly key: string }> {
  const made = await call('POST', '/api/v1/keys', {
    body: { institution, scope, days, name: `program (${scope})` },
  });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return { id: String(bodyOf(made)['id']), key: String(bodyOf(made)['key']) };
}

/** The code of a refusal. */
export const codeOf = (answer: { readonly body: unknown }): string =>
  String((answer.body as Record<string, unknown>)['type']).replace('/api/v1/codes#', '');
