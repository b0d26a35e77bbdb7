/**
 * `Cache-Control` of what only its reader may see. An intermediary that compresses an answer makes
 * its tag a weak one, which no change can be conditional on; `no-transform` forbids that.
 */
export const PRIVATE_CACHE = 'private, no-cache, no-transform';

/** Headers of a read that is its reader’s alone: nobody else keeps it. */
export const PRIVATE_READ = {
  'Cache-Control': PRIVATE_CACHE,
  'Vary': 'Authorization, Accept-Language',
} as const;
