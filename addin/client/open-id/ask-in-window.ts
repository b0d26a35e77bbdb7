import { failed, type Outcome } from '../outcome';
import { newAttempt } from './attempt';
import type { IssuerClient } from './authorization-address';
import { discover } from './discover';
import { readIdToken } from './id-token';
import type { OpenWindow, WindowOutcome } from './open-window';
import { readAnswer } from './read-answer';
import { exchangeCode, tokensOf, type TokenEndpoint } from './token-request';
import type { Tokens } from '../tokens';
import { trouble } from './trouble';
import { startAddress } from './window-message';

export interface WindowSignIn {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly openWindow: OpenWindow;
  /** The redirect page: its address, as issuers know it. */
  readonly page: string;
}

/** The query of the answer that the window told. */
function answerOf(outcome: WindowOutcome): Outcome<string> {
  switch (outcome.kind) {
    case 'told': {
      const { message } = outcome;
      return message.kartoteka === 'answer'
        ? { ok: true, value: message.query, etag: null }
        : trouble('issuer-unreachable');
    }
    case 'failed':
      return trouble('window');
    default:
      return trouble(outcome.kind);
  }
}

/**
 * Lets the person sign in with an issuer in a window of its own. The window is opened before anything
 * else is waited for, while the browser still sees the person's click behind it.
 */
export async function askInWindow(
  client: IssuerClient,
  { fetch, now, openWindow, page }: WindowSignIn,
  signal: AbortSignal,
): Promise<Outcome<Tokens>> {
  const { issuer } = client;
  const attempt = await newAttempt();
  const opened = openWindow(startAddress(page, { ...attempt, issuer }), signal);
  const discovering = discover(fetch, issuer);
  const answer = answerOf(await opened);
  if (!answer.ok) return answer;
  const discovered = await discovering;
  if (!discovered.ok) return discovered;

  const endpoint: TokenEndpoint = { fetch, now, client, metadata: discovered.value };
  const code = readAnswer(answer.value, attempt.state, discovered.value);
  if (!code.ok) return code;
  const granted = await exchangeCode(endpoint, code.value, attempt.verifier, page);
  if (!granted.ok) return granted;
  const { nonce } = attempt;
  const name = readIdToken(granted.value.id_token ?? '', {
    issuer,
    client: client.client_id,
    nonce,
  });
  if (!name.ok) return failed(name.failure);
  return { ok: true, value: tokensOf(endpoint, granted.value, name.value), etag: null };
}
