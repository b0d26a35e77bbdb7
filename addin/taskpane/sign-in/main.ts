/** The redirect page: opened by the pane, sends the person to an issuer and tells the answer back. */
import { createHttp } from '../../client/http';
import { writeMessage, type WindowMessage } from '../../client/open-id/window-message';
import { lead } from './lead';

const fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);

/** Through Office where Office opened this window, else to the window that did. */
async function tell(message: WindowMessage): Promise<void> {
  const text = writeMessage(message);
  if ('Office' in globalThis) {
    await Office.onReady();
    Office.context.ui.messageParent(text);
    return;
  }
  // The types of the DOM say nothing of it.
  const opener = window.opener as Window | null;
  opener?.postMessage(text, window.location.origin);
}

void lead(window.location, {
  fetch,
  send: createHttp({ fetch, origin: '', language: () => 'pl', token: async () => null }),
  leave: (address) => window.location.replace(address),
  tell: (message) => void tell(message),
});
