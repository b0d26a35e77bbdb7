import { canonicalJson, sha256Of } from '../../shared/definition/hash';
import { warsawDay } from '../../shared/process/days';
import { registerHead } from '../store/register-log';
import type { AppContext } from './app-env';
import { isFresh } from './preconditions';

/** Seconds for which a public answer may be kept without asking again. */
const MAX_AGE = 60;

/**
 * The headers of a public read of the register: the tag names all that the answer depends on (the
 * log, the day, the language, the question and the build that words the answer), so that a reader who holds it is answered without a search.
 */
export async function registerHeaders(c: AppContext): Promise<Readonly<Record<string, string>>> {
  const head = await registerHead(c.env.DB);
  const query = sha256Of(canonicalJson([c.req.path, c.req.queries(), c.env.BUILD ?? ''])).slice(
    7,
    23,
  );
  const day = warsawDay(c.get('now'));
  return {
    'ETag': `"${head}-${day}-${c.get('language')}-${query}"`,
    'Cache-Control': `public, max-age=${MAX_AGE}`,
    'Vary': 'Accept-Language',
  };
}

/** The answer to a reader who holds the same already, undefined when they do not. */
export const notModified = (
  c: AppContext,
  headers: Readonly<Record<string, string>>,
): Response | undefined =>
  isFresh(c, headers['ETag'] ?? '') ? new Response(null, { status: 304, headers }) : undefined;
