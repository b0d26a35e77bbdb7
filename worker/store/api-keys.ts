import type { KeyScope } from '../../shared/api/key-scope';
import type { Identity, Membership } from '../auth/caller';
import { COMPETENCE, withCompetence, type CompetenceRow } from './institutions';

/** An API key of an institution; its secret is kept as a hash and read by `findApiKey` alone. */
export interface ApiKeyRecord {
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  readonly institution: string;
  readonly institutionName: string;
  readonly scope: KeyScope;
  /** The person who made it. */
  readonly issuer: string;
  readonly subject: string;
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

const COLUMNS = `api_keys.id AS id, api_keys.name AS name, institution,
  institutions.name AS institutionName, scope, api_keys.issuer AS issuer,
  api_keys.subject AS subject, api_keys.made_at AS madeAt, expires_at AS expiresAt, revoked_at AS revokedAt`;
const KEYS = 'api_keys CROSS JOIN institutions ON institutions.id = api_keys.institution';

/** A key with what it acts for. */
export interface FoundApiKey {
  readonly record: ApiKeyRecord;
  readonly secret: string;
  readonly membership: Membership;
  /** The institutions that the person who made it belongs to. */
  readonly makersInstitutions: readonly string[];
}

type FoundRow = ApiKeyRecord &
  Pick<Membership, 'role'> &
  CompetenceRow & {
    readonly secret: string;
    readonly makersInstitutions: string;
  };

/** A key by its id; read at every call, so that revoking works at once. */
export async function findApiKey(db: D1Database, id: string): Promise<FoundApiKey | undefined> {
  const row = await db
    .prepare(
      `SELECT ${COLUMNS}, secret, role, ${COMPETENCE},
         (SELECT json_group_array(members.institution) FROM members
          WHERE members.issuer = api_keys.issuer AND members.subject = api_keys.subject)
           AS makersInstitutions
       FROM ${KEYS} WHERE api_keys.id = ?1`,
    )
    .bind(id)
    .first<FoundRow>();
  if (row === null) return undefined;
  const { secret, role, voivodeships, programmes, makersInstitutions, ...record } =
    withCompetence(row);
  const { institution, institutionName: name } = record;
  return {
    record,
    secret,
    membership: { role, institution, name, voivodeships, programmes },
    // The statement makes it.
    makersInstitutions: JSON.parse(makersInstitutions) as readonly string[],
  };
}

/** @param secret the hash of the whole key. */
export const insertApiKey = (
  db: D1Database,
  of: Omit<ApiKeyRecord, 'institutionName' | 'revokedAt'>,
  secret: string,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO api_keys (id, secret, name, institution, scope, issuer, subject, made_at,
         expires_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)`,
    )
    .bind(
      of.id,
      secret,
      of.name,
      of.institution,
      of.scope,
      of.issuer,
      of.subject,
      of.madeAt,
      of.expiresAt,
    );

/** Where a list of keys stands: after this one, the newest first. */
export interface ApiKeyPosition {
  readonly madeAt: string;
  readonly id: string;
}

/** Later than every instant, so that the first page is like any other. */
const START: ApiKeyPosition = { madeAt: '~', id: '~' };

/** The newest keys of institutions after a position, at most `limit`. */
export const listApiKeys = async (
  db: D1Database,
  institutions: readonly string[],
  after: ApiKeyPosition = START,
  limit: number,
): Promise<readonly ApiKeyRecord[]> =>
  (
    await db
      .prepare(
        `SELECT ${COLUMNS} FROM ${KEYS}
         WHERE institution IN (SELECT value FROM json_each(?4))
           AND (api_keys.made_at, api_keys.id) < (?1, ?2)
         ORDER BY api_keys.made_at DESC, api_keys.id DESC LIMIT ?3`,
      )
      .bind(after.madeAt, after.id, limit, JSON.stringify(institutions))
      .all<ApiKeyRecord>()
  ).results;

export const selectApiKey = (db: D1Database, id: string): D1PreparedStatement =>
  db.prepare(`SELECT ${COLUMNS} FROM ${KEYS} WHERE api_keys.id = ?1`).bind(id);

/** The key in the results of {@link selectApiKey}, undefined when there is none. */
export const apiKeyIn = (result: D1Result | undefined): ApiKeyRecord | undefined =>
  // The statement's columns are the row's members.
  result?.results[0] as ApiKeyRecord | undefined;

/** How many keys of an institution open something. */
export const countApiKeys = async (
  db: D1Database,
  institution: string,
  now: string,
): Promise<number> =>
  (await db
    .prepare(
      `SELECT COUNT(*) AS n FROM api_keys
       WHERE institution = ?1 AND revoked_at IS NULL AND expires_at > ?2`,
    )
    .bind(institution, now)
    .first<number>('n')) ?? 0;

/** Revokes a key; one that is revoked stays as it is. */
export const revokeApiKey = (db: D1Database, id: string, now: string): D1PreparedStatement =>
  db
    .prepare('UPDATE api_keys SET revoked_at = ?2 WHERE id = ?1 AND revoked_at IS NULL')
    .bind(id, now);

/** Revokes the keys that somebody has made for an institution. */
export const revokeApiKeysOf = (
  db: D1Database,
  { issuer, subject }: Pick<Identity, 'issuer' | 'subject'>,
  institution: string,
  now: string,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE api_keys SET revoked_at = ?4
       WHERE institution = ?3 AND issuer = ?1 AND subject = ?2 AND revoked_at IS NULL`,
    )
    .bind(issuer, subject, institution, now);
