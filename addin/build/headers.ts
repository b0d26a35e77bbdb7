/**
 * Headers of the files, which no middleware of the Worker sees. Office hosts put the pane into a
 * frame from addresses that Microsoft lists nowhere, so the pane says nothing of frames; nothing
 * else of ours may be framed by others.
 */
const panePolicy = (issuers: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.microsoft.com",
    // Office.js and Fluent's components bring styles of their own.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https:",
    "font-src 'self'",
    `connect-src 'self' ${issuers}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The engine of the preview is WebAssembly. */
const PREVIEW_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Where issuers of people are; on one's own machine one may run beside the Worker, without TLS. */
const issuersOf = (production: boolean): string =>
  production ? 'https:' : 'https: http://localhost:* http://127.0.0.1:*';

/** The file `_headers` of Workers' static assets. */
export const headers = (production: boolean): string => `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer

/addin/*
  Content-Security-Policy: ${panePolicy(issuersOf(production))}

/addin/sign-in*
  X-Frame-Options: DENY

/addin/functions.json
  Access-Control-Allow-Origin: *

/addin/icons/*
  Cache-Control: public, max-age=86400

/podglad*
  Content-Security-Policy: ${PREVIEW_POLICY}
`;
