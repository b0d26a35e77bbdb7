import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env';

/** Pages of ours load a style sheet and nothing else, and are shown in nobody's frame. */
const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Headers that every answer of the Worker carries. Files carry those of `_headers`. */
export const securityHeaders: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  const { headers } = c.res;
  const isPage = (headers.get('Content-Type') ?? '').startsWith('text/html');
  headers.set('Content-Security-Policy', isPage ? PAGE_POLICY : DATA_POLICY);
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('X-Frame-Options', 'DENY');
  headers.set('Referrer-Policy', 'no-referrer');
  // On somebody’s own machine it would bind every other program on `localhost` to HTTPS as well.
  if (c.env.ENVIRONMENT === 'production') {
    headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  }
};
