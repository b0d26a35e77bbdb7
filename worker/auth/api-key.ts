import { sha256Of } from '../../shared/definition/hash';
import type { Database } from '../store/database';
import { findApiKey } from '../store/api-keys';
import { machineName, personName, type Machine } from './caller';

/** What every key begins with, so that one that leaked is recognised as ours. */
const PREFIX = 'kartoteka_';
const FORM = /^kartoteka_([0-9a-f]{16})_[0-9a-f]{64}$/;

/** The part of a key that may be shown again: it tells keys apart and opens nothing. */
export const keyPrefix = (id: string): string => `${PREFIX}${id}`;

/** A key as its institution is shown it, once. */
export const keyText = (id: string, secret: string): string => `${keyPrefix(id)}_${secret}`;

/** What is kept of a key: 256 random bits need no salt and no slow hash. */
export const keyHash = (text: string): string => sha256Of(text);

/** Whether a bearer token claims to be a key of ours. */
export const isApiKey = (token: string): boolean => token.startsWith(PREFIX);

/** Compares hashes in a time that says nothing of where they differ. */
function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) {
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  }
  return difference === 0;
}

/** The machine that a key proves; undefined for a key that is unknown, wrong, revoked or expired. */
export async function machineOf(
  db: Database,
  token: string,
  now: Date,
): Promise<Machine | undefined> {
  const [, id] = FORM.exec(token) ?? [];
  if (id === undefined) return undefined;
  const found = await findApiKey(db, id);
  if (found === undefined || !isSame(found.secret, keyHash(token))) return undefined;
  const { record, membership, makersInstitutions } = found;
  if (record.revokedAt !== null || record.expiresAt <= now.toISOString()) return undefined;
  return {
    kind: 'key',
    person: machineName(record.institution, id),
    key: id,
    scope: record.scope,
    expiresAt: record.expiresAt,
    madeBy: personName(record),
    makersInstitutions,
    memberships: [membership],
  };
}
