import type { WindowMessage } from './window-message';

/** What came of the window that a person was to sign in in. */
export type WindowOutcome =
  | { readonly kind: 'told'; readonly message: WindowMessage }
  /** By the person, before it was done. */
  | { readonly kind: 'closed' }
  /** The browser or Office did not let it open. */
  | { readonly kind: 'blocked' }
  /** The person gave the sign-in up in the pane. */
  | { readonly kind: 'cancelled' }
  /** It opened, or was to, and came to nothing. */
  | { readonly kind: 'failed' };

/**
 * Opens the redirect page in a window of its own and waits for what it tells. The window is closed
 * when the wait is over.
 */
export type OpenWindow = (address: string, signal: AbortSignal) => Promise<WindowOutcome>;
