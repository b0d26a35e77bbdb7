import * as v from 'valibot';
import type { Outcome } from '../outcome';
import { trouble } from './trouble';

/** How long an issuer may take to answer, in milliseconds. */
const TIMEOUT = 15_000;
/** Codes that may be shown; what else an issuer says of its errors is not for our pages. */
const CODE = /^[\w.-]{1,60}$/;

const errorSchema = v.object({ error: v.pipe(v.string(), v.regex(CODE)) });

/** An issuer's own name of an error, where it may be shown. */
export const errorCode = (said: unknown): string | null =>
  typeof said === 'string' && CODE.test(said) ? said : null;

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

/** Asks an issuer for JSON. Never throws for what a network or an issuer does. */
export async function askIssuer<TSchema extends v.GenericSchema>(
  fetch: typeof globalThis.fetch,
  address: string,
  schema: TSchema,
  form?: Readonly<Record<string, string>>,
): Promise<Outcome<v.InferOutput<TSchema>>> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: form === undefined ? 'GET' : 'POST',
      headers: { Accept: 'application/json' },
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
      signal: AbortSignal.timeout(TIMEOUT),
      credentials: 'omit',
      cache: 'no-store',
    });
  } catch {
    return trouble('issuer-unreachable');
  }
  const said = await readJson(response);
  if (!response.ok) {
    if (response.status >= 500) return trouble('issuer-unreachable');
    const error = v.safeParse(errorSchema, said);
    return trouble('issuer-error', error.success ? error.output.error : null);
  }
  const parsed = v.safeParse(schema, said);
  return parsed.success
    ? { ok: true, value: parsed.output, etag: null }
    : trouble('issuer-error', null);
}
