import type { IssuerClient } from '../open-id/authorization-address';
import type { Tokens } from '../tokens';
import { trouble } from '../open-id/trouble';
import type { Outcome } from '../outcome';

/** What Office's own sign-in came to; `unsupported` where the person has to be asked in a window. */
export type NestedOutcome = Outcome<Tokens> | 'unsupported';

/** Sign-in by Office itself: the person is signed in to Office already (nested app authentication). */
export interface NestedSignIn {
  /** Silently, or else by asking the person. */
  readonly ask: (client: IssuerClient, signal: AbortSignal) => Promise<NestedOutcome>;
  readonly silently: (client: IssuerClient) => Promise<NestedOutcome>;
}

/** What the part of the pane that knows MSAL does. */
export interface NestedPart {
  readonly nestedTokens: (
    client: IssuerClient,
    how: 'silently' | 'may-ask',
  ) => Promise<NestedOutcome>;
}

/**
 * Office's own sign-in, of which nothing is loaded before it is used.
 *
 * @param load the part that knows MSAL.
 */
export function nestedSignIn(load: () => Promise<NestedPart>): NestedSignIn {
  const get = async (client: IssuerClient, how: 'silently' | 'may-ask'): Promise<NestedOutcome> => {
    let part: NestedPart;
    try {
      part = await load();
    } catch {
      // Not there for a broken network or an older deployment: the window needs nothing more loaded.
      return 'unsupported';
    }
    return part.nestedTokens(client, how);
  };
  const cancelled = (signal: AbortSignal): Promise<NestedOutcome> =>
    new Promise((resolve) => {
      const end = (): void => resolve(trouble('cancelled'));
      if (signal.aborted) end();
      else signal.addEventListener('abort', end, { once: true });
    });
  return {
    // Office's question cannot be taken back; what comes of it later is not looked at.
    ask: (client, signal) => Promise.race([get(client, 'may-ask'), cancelled(signal)]),
    silently: (client) => get(client, 'silently'),
  };
}
