import type { JSX } from 'hono/jsx/jsx-runtime';
import type { AppContext } from '../http/app-env';

/** Answers with a page in Polish. */
export const page = async (
  c: AppContext,
  content: JSX.Element | Promise<JSX.Element>,
  status: 200 | 400 | 404 = 200,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  c.html(`<!doctype html>${String(await content)}`, status, {
    'Content-Language': 'pl',
    // What is missing today may be there tomorrow.
    ...(status === 200 ? {} : { 'Cache-Control': 'no-store' }),
    ...headers,
  });
