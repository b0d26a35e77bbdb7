/** Starts the pane in Excel. With the shared runtime the ribbon and the functions live here, too. */
import './fluent';
import { createApi } from '../client/api';
import { caseLinks } from '../client/case-links';
import { definitionSource } from '../client/definitions';
import { demonstrationSignIn } from '../client/demonstration-sign-in';
import { handInQueue } from '../client/hand-in-queue';
import { createSignIn } from '../client/create-sign-in';
import { createHttp } from '../client/http';
import { indexedDbStore } from '../client/indexed-db-store';
import { issuerSignIn } from '../client/issuer-sign-in';
import { nestedSignIn } from '../client/nested/nested-sign-in';
import { registerCommands } from '../commands/register';
import { registerFunctions } from '../functions/register';
import type { Language } from '../../shared/messages/language';
import { openWorkbook } from '../workbook/open-workbook';
import { createRenderer } from './dom/patch';
import { restoreHistory, waitForOffice } from './office-start';
import { copyText, saveFile } from './give-out';
import { startPane, type Pane } from './pane';
import { officeDialog } from './sign-in/office-dialog';
import { hasNestedSignIn } from './sign-in/office-nested';
import { redirectPage } from './sign-in/redirect-page';
import { windowDialog } from './sign-in/window-dialog';
import { followTheme } from './theme';
import { startFailure } from './view/start';

/** How long Excel may take to answer, in milliseconds. */
const PATIENCE = 10_000;

const online = (): boolean => navigator.onLine;
const fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);
/** Polish for whoever has not Excel in English. */
const languageOf = (tag: string | undefined): Language =>
  tag?.toLowerCase().startsWith('en') === true ? 'en' : 'pl';
const language = () => (document.documentElement.lang === 'en' ? 'en' : 'pl');

async function start(root: HTMLElement): Promise<void> {
  const office = 'Office' in globalThis ? Office : undefined;
  const outcome = await waitForOffice(office, PATIENCE);
  restoreHistory(window.history);
  followTheme({
    theme: () => office?.context?.officeTheme,
    onChange: (listener) => {
      // Only newer hosts tell of a change; the older ones are asked at the next start.
      if (outcome === 'ready') {
        Office.context.document.addHandlerAsync?.(Office.EventType.OfficeThemeChanged, listener);
      }
    },
  });
  if (outcome !== 'ready') {
    createRenderer(root, () => window.location.reload())(startFailure(outcome, 'pl'));
    return;
  }

  const store = await indexedDbStore(Office.context.partitionKey ?? '');
  const anonymous = createHttp({ fetch, origin: '', language, token: async () => null });
  const definitions = definitionSource(anonymous, store);
  const sendWith = (token: string) =>
    createHttp({ fetch, origin: '', language, token: async () => token });
  // In the preview there are no dialogs of Office: a browser's window is one.
  const ui = Office.context.ui as Office.UI | undefined;
  const signIn = createSignIn({
    send: anonymous,
    demonstration: demonstrationSignIn(anonymous, sendWith, Date.now),
    byIssuer: issuerSignIn({
      fetch,
      now: Date.now,
      openWindow: ui === undefined ? windowDialog(window) : officeDialog(ui),
      page: redirectPage(window.location),
      nested: hasNestedSignIn(window, Office.context.requirements)
        ? nestedSignIn(() => import('../client/nested/nested-tokens'))
        : null,
      sendWith,
    }),
  });
  const send = createHttp({ fetch, origin: '', language, token: signIn.token });
  const api = createApi(send);
  registerFunctions(createApi(anonymous), Date.now);
  let tell: Pane['dispatch'] = () => undefined;
  const port = openWorkbook(Excel, {
    programme: definitions.known,
    onWaiting: (waits) => tell({ kind: 'excel-waits', waits }),
    onWarning: (message) => tell({ kind: 'warned', message }),
  });
  const pane = await startPane(
    root,
    {
      port,
      api,
      send,
      signIn,
      store,
      hostLanguage: languageOf(Office.context.displayLanguage),
      queue: handInQueue(store, api, online),
      links: caseLinks(store),
      definitions,
      origin: window.location.origin,
      now: () => new Date(),
      copyText,
      saveFile,
      newKey: () => crypto.randomUUID(),
    },
    online,
    (dispatch) => {
      tell = dispatch;
    },
  );
  registerCommands(pane.dispatch);
}

const root = document.getElementById('pane');
if (root !== null) void start(root);
