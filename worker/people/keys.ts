import type { InferOutput } from 'valibot';
import type { createKeyRequest, createKeyResponse, keySchema } from '../../shared/api/keys';
import { keyHash, keyPrefix, keyText } from '../auth/api-key';
import type { Person } from '../auth/caller';
import type { PreparedWrite } from '../cases/prepared-write';
import { randomHex } from '../cases/random-id';
import { requireOwner } from '../cases/rights';
import { refuse } from '../refusal';
import {
  apiKeyIn,
  countApiKeys,
  insertApiKey,
  listApiKeys,
  revokeApiKey,
  selectApiKey,
  type ApiKeyPosition,
  type ApiKeyRecord,
} from '../store/api-keys';
import { readTogether, type Database } from '../store/database';
import type { PeopleContext } from './context';
import { daysFrom } from './days-from';
import { MAX_KEYS } from './limits';
import { loadInstitution } from './load-institution';

/** A key as an owner sees it: all but the secret. */
export const presentKey = (of: ApiKeyRecord): InferOutput<typeof keySchema> => ({
  id: of.id,
  name: of.name,
  institution: { id: of.institution, name: of.institutionName },
  scope: of.scope,
  prefix: keyPrefix(of.id),
  made_at: of.madeAt,
  expires_at: of.expiresAt,
  revoked_at: of.revokedAt,
});

/** The institutions whose keys a person looks after. */
const owned = ({ memberships }: Person): readonly string[] =>
  memberships.filter(({ owner }) => owner).map(({ institution }) => institution);

/**
 * Makes a key for a machine of an institution; it is shown once.
 *
 * @throws {Refused} 422 for an institution that the person does not belong to; 403 for one that
 *   they do not own; 409 when it has too many.
 */
export async function makeKey(
  { institution, name, scope, days }: InferOutput<typeof createKeyRequest>,
  context: PeopleContext,
): Promise<PreparedWrite<InferOutput<typeof createKeyResponse>>> {
  const { db, person, now } = context;
  if (!person.memberships.some((membership) => membership.institution === institution)) {
    refuse('invalid-request', {
      errors: [{ pointer: '/institution', code: 'unknown-institution' }],
    });
  }
  const { record, standing } = await loadInstitution(context, institution);
  const { issuer, subject } = requireOwner(standing);
  if ((await countApiKeys(db, institution, now.toISOString())) >= MAX_KEYS) refuse('limit-reached');
  const id = randomHex(8);
  const text = keyText(id, randomHex(32));
  const key: ApiKeyRecord = {
    id,
    name,
    institution,
    institutionName: record.name,
    scope,
    issuer,
    subject,
    madeAt: now.toISOString(),
    expiresAt: daysFrom(now, days),
    revokedAt: null,
  };
  return {
    status: 201,
    headers: {},
    body: presentKey(key),
    shownOnce: { key: text },
    statements: [insertApiKey(db, key, keyHash(text))],
  };
}

/** The newest keys of the institutions that a person owns, after a position, at most `limit`. */
export const keysFor = (
  db: Database,
  person: Person,
  after: ApiKeyPosition | undefined,
  limit: number,
): Promise<readonly ApiKeyRecord[]> => listApiKeys(db, owned(person), after, limit);

/**
 * Revokes a key from the next call on. It can only ever be revoked, so that there is nothing to have
 * read before.
 *
 * @throws {Refused} 404 for a key of an institution that the person does not own.
 */
export async function revokeKey(
  id: string,
  { db, person, now }: PeopleContext,
): Promise<PreparedWrite<InferOutput<typeof keySchema>>> {
  const [found] = await readTogether(db, [selectApiKey(db, id)]);
  const key = apiKeyIn(found) ?? refuse('not-found');
  if (!owned(person).includes(key.institution)) refuse('not-found');
  const revokedAt = key.revokedAt ?? now.toISOString();
  return {
    status: 200,
    headers: {},
    body: presentKey({ ...key, revokedAt }),
    statements: [revokeApiKey(db, id, revokedAt)],
  };
}
