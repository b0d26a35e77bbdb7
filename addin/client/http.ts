import * as v from 'valibot';
import type { Language } from '../../shared/messages/language';
import { failed, type Outcome } from './outcome';
import { readProblem } from './problem';

/** How long a call may take, in milliseconds; after that it counts as unanswered. */
const TIMEOUT = 30_000;

export interface Call<TSchema extends v.GenericSchema> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/v1`, with its query. */
  readonly path: string;
  /** What the answer must be. */
  readonly schema: TSchema;
  /** JSON text, sent as it stands. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** Asks by the ETag of the answer that the browser keeps whether it still stands. */
  readonly revalidate?: true;
}

/** Makes one call. Never throws for what a network or a server does. */
export type Send = <TSchema extends v.GenericSchema>(
  call: Call<TSchema>,
) => Promise<Outcome<v.InferOutput<TSchema>>>;

export interface HttpOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Where the API is: its origin, or empty for the page's own. */
  readonly origin: string;
  readonly language: () => Language;
  /** The token to send, null when nobody is signed in. */
  readonly token: () => Promise<string | null>;
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

async function headersOf<TSchema extends v.GenericSchema>(
  { body, headers = {} }: Call<TSchema>,
  { language, token }: HttpOptions,
): Promise<Record<string, string>> {
  const bearer = await token();
  return {
    'Accept': 'application/json',
    'Accept-Language': language(),
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(bearer === null ? {} : { Authorization: `Bearer ${bearer}` }),
    ...headers,
  };
}

/** Calls of our API over the given `fetch`. */
export const createHttp =
  (options: HttpOptions): Send =>
  async (call) => {
    const { method, path, schema, body, signal, revalidate } = call;
    const timeout = AbortSignal.timeout(TIMEOUT);
    try {
      const response = await options.fetch(`${options.origin}/api/v1${path}`, {
        method,
        headers: await headersOf(call, options),
        ...(body === undefined ? {} : { body }),
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
        credentials: 'omit',
        ...(revalidate === undefined ? {} : { cache: 'no-cache' }),
      });
      const etag = response.headers.get('ETag');
      const json = await readJson(response);
      if (!response.ok) return failed(readProblem(response.status, json, etag));
      const parsed = v.safeParse(schema, json);
      return parsed.success
        ? { ok: true, value: parsed.output, etag }
        : failed({ kind: 'uncertain', status: response.status });
    } catch {
      return failed(signal?.aborted === true ? { kind: 'cancelled' } : { kind: 'offline' });
    }
  };
