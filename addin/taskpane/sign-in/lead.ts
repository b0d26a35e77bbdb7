import type { Send } from '../../client/http';
import { signInResponse } from '../../../shared/api/sign-in';
import { authorizationAddress } from '../../client/open-id/authorization-address';
import { discover } from '../../client/open-id/discover';
import { readStart, type WindowMessage } from '../../client/open-id/window-message';

/** What the redirect page has around it. */
export interface PageSurroundings {
  readonly fetch: typeof globalThis.fetch;
  /** Calls of our API. */
  readonly send: Send;
  /** Sends the person to an address. */
  readonly leave: (address: string) => void;
  /** Tells the pane. */
  readonly tell: (message: WindowMessage) => void;
}

type Address = Pick<Location, 'origin' | 'pathname' | 'search' | 'hash'>;

/**
 * What the redirect page does when it is loaded: tells the pane the answer that an issuer sent the
 * person back with, or else sends the person to the issuer that the pane asked for. It goes nowhere
 * but to issuers of the configuration, whatever its address says.
 */
export async function lead(
  { origin, pathname, search, hash }: Address,
  { fetch, send, leave, tell }: PageSurroundings,
): Promise<void> {
  const answer = new URLSearchParams(search);
  if (answer.has('code') || answer.has('error')) {
    tell({ kartoteka: 'answer', query: search });
    return;
  }
  const start = readStart(hash);
  if (start === null) return;
  const ways = await send({ method: 'GET', path: '/sign-in', schema: signInResponse });
  const client = ways.ok
    ? ways.value.issuers.find(({ issuer }) => issuer === start.issuer)
    : undefined;
  const metadata = client && (await discover(fetch, client.issuer));
  if (client === undefined || metadata?.ok !== true) {
    tell({ kartoteka: 'unreachable' });
    return;
  }
  leave(authorizationAddress(client, metadata.value, start, `${origin}${pathname}`));
}
