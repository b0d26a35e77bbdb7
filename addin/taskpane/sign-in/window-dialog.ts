import type { OpenWindow, WindowOutcome } from '../../client/open-id/open-window';
import { readMessage } from '../../client/open-id/window-message';

/** How often a window is looked at that tells nobody of its closing, in milliseconds. */
const EVERY = 300;

interface Opened {
  readonly closed: boolean;
  readonly close: () => void;
}

interface Told {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/** What of a browser's window is used here. */
export interface BrowserWindow {
  readonly location: { readonly origin: string };
  readonly open: (address: string, name: string, features: string) => Opened | null;
  readonly addEventListener: (type: 'message', listener: (event: Told) => void) => void;
  readonly removeEventListener: (type: 'message', listener: (event: Told) => void) => void;
}

const FEATURES = 'popup,width=520,height=640';

/** How often a window is told to close. */
const CLOSINGS = 10;

/**
 * Closes a window for certain: one that is just on its way to another site (and so to another process
 * of the browser) may not hear it the first time.
 */
function closeSurely(opened: Opened, times = CLOSINGS): void {
  if (opened.closed || times === 0) return;
  opened.close();
  setTimeout(() => closeSurely(opened, times - 1), EVERY);
}

/** Windows of a browser, where there is no Office: in the preview. */
export const windowDialog =
  (browser: BrowserWindow): OpenWindow =>
  (address, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve({ kind: 'cancelled' });
        return;
      }
      const opened = browser.open(address, 'kartoteka-sign-in', FEATURES);
      if (opened === null) {
        resolve({ kind: 'blocked' });
        return;
      }
      const end = (outcome: WindowOutcome): void => {
        clearInterval(timer);
        browser.removeEventListener('message', hear);
        signal.removeEventListener('abort', cancel);
        closeSurely(opened);
        resolve(outcome);
      };
      const hear = ({ data, origin, source }: Told): void => {
        if (origin !== browser.location.origin || source !== opened) return;
        const message = readMessage(data);
        if (message !== null) end({ kind: 'told', message });
      };
      const cancel = (): void => end({ kind: 'cancelled' });
      const timer = setInterval(() => {
        if (opened.closed) end({ kind: 'closed' });
      }, EVERY);
      browser.addEventListener('message', hear);
      signal.addEventListener('abort', cancel);
    });
