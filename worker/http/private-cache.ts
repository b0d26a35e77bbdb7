/**
 * `Cache-Control` of what only its reader may see. An intermediary that compresses an answer makes
 * its tag a weak one, which no change can be conditional on; `no-transform` forbids that.
 */
export const PRIVATE_CACHE = 'private, no-cache, no-transform';
