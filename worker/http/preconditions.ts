import type { Expected } from '../cases/precondition';
import { refuse } from '../refusal';
import type { AppContext } from './app-env';

const TAGS = /^\s*"[\x21\x23-\x7e]*"\s*(,\s*"[\x21\x23-\x7e]*"\s*)*$/;

/**
 * Reads `If-Match` and `If-None-Match: *` of a changing call. Weak tags and `If-Match: *` prove no
 * reading and are refused.
 */
export function preconditionOf(c: AppContext): Expected {
  const match = c.req.header('If-Match');
  const noneMatch = c.req.header('If-None-Match');
  if (match !== undefined) {
    if (!TAGS.test(match) || noneMatch !== undefined) refuse('malformed-header');
    return { kind: 'one-of', etags: match.match(/"[^"]*"/g) ?? [] };
  }
  if (noneMatch === undefined) return { kind: 'absent' };
  return noneMatch.trim() === '*' ? { kind: 'nothing-yet' } : refuse('malformed-header');
}

/** Whether what the caller holds is what stands (`If-None-Match` of a read; weak comparison). */
export const isFresh = (c: AppContext, etag: string): boolean =>
  (c.req.header('If-None-Match') ?? '')
    .split(',')
    .some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
