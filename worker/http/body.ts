import { readBounded } from '../read-bounded';
import { refuse } from '../refusal';
import type { AppContext } from './app-env';

export const MIB = 1024 * 1024;

/** A body as it came, and as JSON. */
export interface JsonBody {
  readonly text: string;
  readonly json: unknown;
}

/**
 * The bytes of the body.
 *
 * @throws {Refused} 413 above the limit.
 */
export const readBytes = async ({ body }: Request, limit: number): Promise<Uint8Array> =>
  (await readBounded(body, limit)) ?? refuse('too-large');

/**
 * Reads a JSON body.
 *
 * @param limit most bytes that are taken.
 * @throws {Refused} 415 for another type, 413 above the limit, 400 for what is no JSON in UTF-8.
 */
export async function readJson(c: AppContext, limit = MIB): Promise<JsonBody> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('Content-Type') ?? '')) refuse('not-json');
  const bytes = await readBytes(c.req.raw, limit);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return { text, json: JSON.parse(text) as unknown };
  } catch {
    return refuse('malformed-json');
  }
}
