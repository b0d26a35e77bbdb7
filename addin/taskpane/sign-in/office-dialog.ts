import type { OpenWindow, WindowOutcome } from '../../client/open-id/open-window';
import { readMessage } from '../../client/open-id/window-message';

/** Percent of the screen; Office makes it larger where the screen is small. */
const SIZE = { height: 65, width: 35 };

/** Codes of `displayDialogAsync` and of its events (Microsoft, "Handle errors and events in the Office dialog box"). */
const CODES = {
  /** The person chose „Ignore” when Office asked whether the window may open. */
  ignored: 12009,
  /** The browser blocked it. */
  blocked: 12011,
  /** The person closed it. */
  closed: 12006,
};

interface Dialog {
  /** @param type a word of `Office.EventType`. */
  addEventHandler(type: unknown, handler: (event: object) => void): void;
  close(): void;
}

interface Opening {
  /** A word, whatever Microsoft's types say. */
  readonly status: unknown;
  /** There only when it opened. */
  readonly value: Dialog;
  /** There only when it did not. */
  readonly error: { readonly code: number };
}

/** What of `Office.context.ui` is used here. */
export interface DialogOpener {
  displayDialogAsync(
    address: string,
    options: { readonly height: number; readonly width: number },
    callback: (result: Opening) => void,
  ): void;
}

/** The code with which an event says that a dialog came to its end. */
const codeOf = (event: object): unknown => ('error' in event ? event.error : undefined);

/**
 * Dialogs of Office. They are no windows of the pane: on a desktop not even of the same process, so
 * what they tell comes through Office.
 */
export const officeDialog =
  (ui: DialogOpener): OpenWindow =>
  (address, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve({ kind: 'cancelled' });
        return;
      }
      ui.displayDialogAsync(address, SIZE, ({ status, value: dialog, error }) => {
        if (status === 'failed') {
          const isBlocked = error.code === CODES.ignored || error.code === CODES.blocked;
          resolve({ kind: isBlocked ? 'blocked' : 'failed' });
          return;
        }
        const end = (outcome: WindowOutcome): void => {
          signal.removeEventListener('abort', cancel);
          // One that closed itself, or the person closed, is not there any more.
          if (outcome.kind !== 'closed') dialog.close();
          resolve(outcome);
        };
        const cancel = (): void => end({ kind: 'cancelled' });
        dialog.addEventHandler('dialogMessageReceived', (event) => {
          const message = readMessage('message' in event ? event.message : null);
          if (message !== null) end({ kind: 'told', message });
        });
        dialog.addEventHandler('dialogEventReceived', (event) =>
          end({ kind: codeOf(event) === CODES.closed ? 'closed' : 'failed' }),
        );
        if (signal.aborted) cancel();
        else signal.addEventListener('abort', cancel);
      });
    });
