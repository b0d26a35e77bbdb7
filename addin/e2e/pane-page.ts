/** The pane in a page of its own, over a workbook and a server that live in the page. */
import '../taskpane/fluent';
import type { Programme } from '../../shared/definition/programme';
import { KONSULTACJE_SPOLECZNE } from '../../shared/programmes/konsultacje-spoleczne';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { LIBRARY_APPLICATION, SIXTH_PROGRAMME } from '../../shared/testing/sixth-programme';
import { createApi } from '../client/api';
import { caseLinks } from '../client/case-links';
import { definitionSource } from '../client/definitions';
import { demonstrationSignIn } from '../client/demonstration-sign-in';
import { handInQueue } from '../client/hand-in-queue';
import { createSignIn } from '../client/create-sign-in';
import { createHttp } from '../client/http';
import { indexedDbStore } from '../client/indexed-db-store';
import { issuerSignIn } from '../client/issuer-sign-in';
import { copyText, saveFile } from '../taskpane/give-out';
import { startPane } from '../taskpane/pane';
import { followTheme } from '../taskpane/theme';
import { NEXT_VERSION } from '../workbook/testing/next-version';
import { testApi } from './pane-api';
import { testWorkbook } from './pane-workbook';

const workbook = testWorkbook();
/**
 * `?many`: as many programmes as there are to be; `?versions`: a programme in two versions; `?older`:
 *  with a sheet of the older one; `?remarks`: with the
 * register of remarks of consultations, `?remarks=2` with two of them; `?down`: the server does not answer at first; `?issuers`: people may
 * sign in with issuers as well.
 */
const asked = new URLSearchParams(window.location.search);
const library = (number: number): Programme => ({
  ...SIXTH_PROGRAMME,
  id: `biblioteka-${number}`,
  title: `${SIXTH_PROGRAMME.title}, numer ${number}`,
});
const ISSUERS = ['Microsoft 365', 'Logowanie Urzędu Marszałkowskiego Województwa'].map(
  (name, index) => ({
    issuer: `https://login-${index}.example.org`,
    name,
    client_id: 'pane',
    scopes: ['kartoteka'],
    nested: false,
    parameters: {},
  }),
);
const programmes = (): readonly Programme[] => {
  if (asked.has('remarks')) return [KONSULTACJE_SPOLECZNE];
  if (asked.has('versions')) return [NEXT_VERSION, SIXTH_PROGRAMME];
  return asked.has('many') ? [SC_KIS, ...[1, 2, 3, 4].map(library)] : [SC_KIS];
};
const server = testApi(programmes(), asked.has('issuers') ? ISSUERS : []);
server.setDown(asked.has('down'));
const [application] = SIXTH_PROGRAMME.cards;
if (asked.has('older') && application !== undefined) {
  await workbook.port.insert({
    programme: SIXTH_PROGRAMME,
    card: application,
    answers: { ...LIBRARY_APPLICATION, oferta_opis: 'Klub gier planszowych' },
  });
}
const register = KONSULTACJE_SPOLECZNE.cards.find(({ id }) => id === 'rejestr-uwag');
const remarks = ['Oświetlić przystanek.', 'Wydłużyć czas na uwagi.'];
if (asked.has('remarks') && register !== undefined) {
  await workbook.port.insert({
    programme: KONSULTACJE_SPOLECZNE,
    card: register,
    answers: {
      uwagi: remarks.slice(0, Number(asked.get('remarks'))).map((tresc, index) => ({
        numer: index + 1,
        data_wplywu: '2026-02-12',
        autor: 'mieszkaniec',
        dokument: 'Statut',
        tresc,
      })),
    },
  });
}
const store = await indexedDbStore('test ');
const options = { fetch: server.fetch, origin: '', language: () => 'pl' as const };
const anonymous = createHttp({ ...options, token: async () => null });
const sendWith = (token: string) => createHttp({ ...options, token: async () => token });
const signIn = createSignIn({
  send: anonymous,
  demonstration: demonstrationSignIn(anonymous, sendWith, Date.now),
  byIssuer: issuerSignIn({
    fetch: server.fetch,
    now: Date.now,
    // Windows are for the tests with a server and an issuer of their own (`sign-in.test.ts`).
    openWindow: (_address, signal) =>
      new Promise((resolve) =>
        signal.addEventListener('abort', () => resolve({ kind: 'cancelled' })),
      ),
    page: new URL('/sign-in.html', window.location.href).href,
    nested: null,
    sendWith,
  }),
});
const send = createHttp({ ...options, token: signIn.token });
const api = createApi(send);
followTheme({ theme: () => null, onChange: () => undefined });
const root = document.getElementById('pane');
if (root === null) throw new Error('the page has no place for the pane');
let online = true;
const pane = await startPane(
  root,
  {
    port: workbook.port,
    api,
    send,
    signIn,
    store,
    hostLanguage: 'pl',
    queue: handInQueue(store, api, () => online),
    links: caseLinks(store),
    definitions: definitionSource(anonymous, store),
    origin: window.location.origin,
    now: () => new Date(),
    copyText,
    saveFile,
    newKey: () => crypto.randomUUID(),
  },
  () => online,
);

/** An audit that confirms everything. */
const audit = {
  audytu_nazwa: 'ROPS',
  rodzaj_audytu: 'pierwszy',
  audyt_rozpoczeto: '2024-01-15',
  raport_data: '2024-01-20',
  wniosek_koncowy: 'pozytywny',
  ...Object.fromEntries(
    [1, 2, 3].flatMap((expert) => [
      [`ekspert_${expert}_imie_nazwisko`, `Ekspert ${expert}`],
      [`ekspert_${expert}_kontakt`, `ekspert${expert}@example.pl`],
    ]),
  ),
  ...Object.fromEntries(
    ['wpis', 'lokal', 'kadra', 'organizacja', 'wspolpraca', 'indywidualne', 'grupowe'].map(
      (row) => [`potwierdzenie_${row}`, 'potwierdzono'],
    ),
  ),
};

const test = {
  audit,
  application: COMPLETE_APPLICATION,
  type: workbook.type,
  activate: workbook.activate,
  receipts: workbook.receipts,
  shown: workbook.shown,
  aside: workbook.aside,
  answers: workbook.answers,
  cases: server.cases,
  revisions: server.revisions,
  colleague: server.colleague,
  setDown: server.setDown,
  fault: (fault: 'offline' | 'lost-answer') => server.faults.push(fault),
  setOnline: (on: boolean) => {
    online = on;
    pane.dispatch({ kind: 'network', online: on });
  },
};
export type PaneTest = typeof test;
Object.assign(window, { test });
document.documentElement.dataset['ready'] = 'true';
