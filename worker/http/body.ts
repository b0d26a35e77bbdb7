import { refuse } from '../refusal';
import type { AppContext } from './app-env';

export const MIB = 1024 * 1024;

/** A body as it came, and as JSON. */
export interface JsonBody {
  readonly text: string;
  readonly json: unknown;
}

/** Refuses a body that says it is compressed: it would be read as it came, whatever it holds. */
export function refuseCompressed(c: AppContext): void {
  const encoding = c.req.header('Content-Encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity') refuse('encoded-body');
}

/**
 * The bytes of the body, counted as they come: the length that is claimed proves nothing.
 *
 * @throws {Refused} 413 above the limit.
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const body: ReadableStream<Uint8Array> | null = request.body;
  const reader = body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel();
      refuse('too-large');
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}

/**
 * Reads a JSON body.
 *
 * @param limit most bytes that are taken.
 * @throws {Refused} 415 for another type or encoding, 413 above the limit, 400 for what is no JSON in UTF-8.
 */
export async function readJson(c: AppContext, limit = MIB): Promise<JsonBody> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) refuse('not-json');
  refuseCompressed(c);
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type)?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) refuse('encoded-body');
  const bytes = await readBytes(c.req.raw, limit);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return { text, json: JSON.parse(text) as unknown };
  } catch {
    return refuse('malformed-json');
  }
}
