import type { JSX } from 'hono/jsx/jsx-runtime';
import { sha256Of } from '../../shared/definition/hash';
import type { AppContext } from '../http/app-env';
import { notModified } from '../http/public-cache';

const markup = async (content: JSX.Element | Promise<JSX.Element>): Promise<string> =>
  `<!doctype html>${String(await content)}`;

/** Answers with a page in Polish. */
export const page = async (
  c: AppContext,
  content: JSX.Element | Promise<JSX.Element>,
  status: 200 | 400 | 404 = 200,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  c.html(await markup(content), status, {
    'Content-Language': 'pl',
    // What is missing today may be there tomorrow.
    ...(status === 200 ? {} : { 'Cache-Control': 'no-store' }),
    ...headers,
  });

/** For how long what changes with a build alone may be kept without asking again. */
const HOUR = 'public, max-age=3600';

/** Answers with a text that is the same for everybody until the next build, with its tag. */
export function fixedText(
  c: AppContext,
  text: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const tag = sha256Of(text).slice('sha256:'.length, 'sha256:'.length + 32);
  const kept = { 'ETag': `"${tag}"`, 'Cache-Control': HOUR };
  return notModified(c, kept) ?? c.body(text, 200, { ...headers, ...kept });
}

/** Answers with a page that is the same for everybody until the next build. */
export const fixedPage = async (
  c: AppContext,
  content: JSX.Element | Promise<JSX.Element>,
): Promise<Response> =>
  fixedText(c, await markup(content), {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': 'pl',
  });
