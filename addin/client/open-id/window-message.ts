import * as v from 'valibot';
import type { PublicAttempt } from './authorization-address';

const startSchema = v.object({
  issuer: v.string(),
  state: v.string(),
  nonce: v.string(),
  challenge: v.string(),
});

/** What the redirect page is opened with: whom to send the person to. */
export type WindowStart = PublicAttempt & { readonly issuer: string };

/** The address that opens the redirect page; what is asked stands behind `#` and is sent nowhere. */
export const startAddress = (
  page: string,
  { issuer, state, nonce, challenge }: WindowStart,
): string => `${page}#${String(new URLSearchParams({ issuer, state, nonce, challenge }))}`;

/** What stands behind `#`, null when it is something else. */
export function readStart(hash: string): WindowStart | null {
  const parsed = v.safeParse(
    startSchema,
    Object.fromEntries(new URLSearchParams(hash.replace(/^#/, ''))),
  );
  return parsed.success ? parsed.output : null;
}

const messageSchema = v.union([
  /** The issuer's answer: the query that it sent the person back with. */
  v.strictObject({ kartoteka: v.literal('answer'), query: v.string() }),
  /** The issuer could not be asked where people sign in. */
  v.strictObject({ kartoteka: v.literal('unreachable') }),
]);

/** What the redirect page tells the pane. */
export type WindowMessage = v.InferOutput<typeof messageSchema>;

export const writeMessage = (message: WindowMessage): string => JSON.stringify(message);

/** A message of the redirect page; null for anything else that a window may say. */
export function readMessage(text: unknown): WindowMessage | null {
  if (typeof text !== 'string') return null;
  try {
    const parsed = v.safeParse(messageSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
