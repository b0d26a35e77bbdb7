import { beforeAll, describe, expect, it } from 'vitest';
import type { Programme } from '../../shared/definition/programme';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { makeHandIn } from '../client/hand-in';
import type { Attempt } from '../client/hand-in-queue';
import type { SignInTrouble } from '../client/outcome';
import type { Person, SignInChoices } from '../client/sign-in';
import type { WorkbookFault } from '../workbook/port';
import type { Effect } from './effect';
import type { Message } from './message';
import { NO_DEFINITIONS, versionKey } from './definitions';
import { initialState, type PaneState } from './state';
import { update } from './update';
import { loadPart } from './later/load';
import { reading, SHEET } from './testing/application-sheet';
import { APPLICANT, signedInAs } from './testing/signed-in';
import type { ElementNode, PaneNode } from './dom/node';
import { view } from './view/shell';

beforeAll(loadPart);

const OF_SHEET = { programme: SC_KIS.id, version: SC_KIS.version };
/** As a pane is that has the definition at hand. */
const STARTED: PaneState = {
  ...initialState('pl', '2026-11-22', true),
  definitions: {
    ...NO_DEFINITIONS,
    versions: new Map([[versionKey(OF_SHEET), { kind: 'loaded', value: SC_KIS }]]),
  },
};

function run(messages: readonly Message[], from = STARTED) {
  let state: PaneState = from;
  let effects: readonly Effect[] = [];
  for (const message of messages) ({ state, effects } = update(state, message));
  return { state, effects, kinds: effects.map(({ kind }) => kind) };
}
const OPENED: Message = { kind: 'workbook-read', sheets: [SHEET], active: SHEET.id };
const filled: readonly Message[] = [
  OPENED,
  { kind: 'card-read', reading: reading(COMPLETE_APPLICATION) },
];
const signedIn = signedInAs(APPLICANT);

const isElement = (node: PaneNode): node is ElementNode => typeof node !== 'string';
const all = (nodes: readonly PaneNode[]): readonly ElementNode[] =>
  nodes.filter(isElement).flatMap((node) => [node, ...all(node.children)]);
const textOf = (nodes: readonly PaneNode[]): string =>
  nodes.map((node) => (isElement(node) ? textOf(node.children) : node)).join(' ');
/** The message that a press on the button with these words gives. */
function press(state: PaneState, words: string): Message {
  const button = all(view(state)).find(
    (node) => node.on['click'] !== undefined && textOf(node.children).includes(words),
  );
  const handler = button?.on['click'];
  if (handler === undefined || typeof handler === 'function') throw new Error(`no ${words}`);
  return handler;
}

describe('the active sheet', () => {
  it('is followed and read; a sheet that is no card offers one to insert', () => {
    const opened = run([OPENED]);
    expect(opened.state.card.kind).toBe('reading');
    expect(opened.kinds).toEqual(['read-card']);
    const elsewhere = run([{ kind: 'sheet-activated', sheet: 'other' }], opened.state);
    expect(elsewhere.state.card.kind).toBe('none');
    expect(press(elsewhere.state, 'Wstaw kartę')).toEqual({ kind: 'show-page', page: 'insert' });
  });

  it('is read again after a change; after a colleague’s only read', () => {
    const { state } = run(filled);
    const read = (by: 'local' | 'remote') =>
      run([{ kind: 'sheet-changed', sheet: SHEET.id, by }], state).effects;
    expect(read('local')).toMatchObject([{ kind: 'read-card', mayWrite: true }]);
    expect(read('remote')).toMatchObject([{ kind: 'read-card', mayWrite: false }]);
    expect(run([{ kind: 'sheet-changed', sheet: 'other', by: 'local' }], state).effects).toEqual(
      [],
    );
  });

  it('keeps what was read while a cell is being edited, and says what to do once', () => {
    const fault: WorkbookFault = {
      code: 'cell-being-edited',
      message: { pl: 'Trwa edycja komórki.', en: 'A cell is being edited.' },
    };
    const { state } = run([...filled, { kind: 'card-unread', sheet: SHEET.id, fault }]);
    expect(state.card.kind).toBe('read');
    expect(textOf(view(state))).toContain('Zakończ edycję komórki (Enter)');
    const again = run([{ kind: 'card-read', reading: reading({}) }], state);
    expect(again.state.notice).toBeNull();
  });

  it('says that Excel waits for its user, as long as it does', () => {
    const { state } = run([...filled, { kind: 'excel-waits', waits: true }]);
    expect(textOf(view(state))).toContain('Excel czeka: zakończ edycję komórki');
    const over = run([{ kind: 'excel-waits', waits: false }], state);
    expect(textOf(view(over.state))).not.toContain('Excel czeka');
  });

  it('says so when Excel refuses from the start, and offers to begin anew', () => {
    const fault: WorkbookFault = {
      code: 'not-supported',
      message: { pl: 'Ta wersja Excela jest za stara.', en: 'This Excel is too old.' },
    };
    const told: Message = { kind: 'told', notice: { kind: 'workbook', fault } };
    for (const message of [told, { kind: 'unreachable', fault } as const]) {
      const { state } = run([message]);
      expect(textOf(view(state))).toContain('Ta wersja Excela jest za stara.');
      expect(run([press(state, 'Spróbuj ponownie')], state).kinds).toEqual(['restart']);
    }
    expect(run([OPENED, told]).state.card.kind).toBe('reading');
  });

  it('ignores a reading of a sheet that is no longer active', () => {
    const { state } = run([
      OPENED,
      { kind: 'sheet-activated', sheet: 'other' },
      { kind: 'card-read', reading: reading(COMPLETE_APPLICATION) },
    ]);
    expect(state.card.kind).toBe('none');
  });
});

describe('a sheet that shows answers of another workbook', () => {
  it('names the file once and offers the way out', () => {
    const damage = ['kis_nazwa', 'kis_adres'].map((item) => ({
      kind: 'link-external' as const,
      item,
      file: 'Zeszyt1.xlsx',
    }));
    const { state } = run([OPENED, { kind: 'card-read', reading: { ...reading({}), damage } }]);
    const words = textOf(view(state));
    expect(words.match(/odpowiedzi z\u00A0innego zeszytu: „Zeszyt1\.xlsx”/g)).toHaveLength(1);
    expect(press(state, 'Napraw arkusz')).toEqual({ kind: 'repair' });
  });
});

describe('a card that nobody has begun', () => {
  const optional: Programme = {
    ...SC_KIS,
    cards: SC_KIS.cards.map((card) => ({
      ...card,
      sections: card.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => ({ ...item, required: false })),
      })),
    })),
  };
  const versions = new Map([[versionKey(OF_SHEET), { kind: 'loaded' as const, value: optional }]]);

  it('counts no obligatory items where there are none, and says what is left', () => {
    const started = { ...STARTED, definitions: { ...NO_DEFINITIONS, versions } };
    const { state } = run([OPENED, { kind: 'card-read', reading: reading({}) }], started);
    const words = textOf(view(state));
    expect(words).not.toContain('obowiązkow');
    expect(words).toContain('2\u00A0pozycje do uzupełnienia');
  });

  it('shows no results before anything is filled in', () => {
    const blank = run([OPENED, { kind: 'card-read', reading: reading({}) }]);
    expect(textOf(view(blank.state))).not.toContain('odchyleni');
    const begun = run([OPENED, { kind: 'card-read', reading: reading({ kadra_psycholog: 1 }) }]);
    expect(textOf(view(begun.state))).toContain('22\u00A0odchylenia');
  });
});

describe('handing in', () => {
  it('leads to the problems while there are any', () => {
    const { state } = run([OPENED, { kind: 'card-read', reading: reading({}) }]);
    expect(textOf(view(state))).toMatch(/0 z\u00A0\d+ pozycji obowiązkowych/);
    expect(textOf(view(state))).not.toContain('do poprawy');
    const tried = run([press(state, 'Złóż kartę')], state);
    expect(tried.state.confirming).toBe(false);
    expect(tried.state.notice).toMatchObject({ kind: 'refused-card' });
    expect(run([press(state, 'Przejdź do następnego braku')], state).effects).toMatchObject([
      { kind: 'go-to-item', item: 'wnioskodawca_nazwa' },
    ]);
  });

  it('asks for a person first', () => {
    const { state, kinds } = run([...filled, { kind: 'confirm-hand-in' }]);
    expect(state.page).toBe('account');
    expect(kinds).toContain('read-choices');
  });

  it('shows the declaration and all answers before anything is sent', () => {
    const { state } = run([...filled, signedIn, { kind: 'confirm-hand-in' }]);
    const words = textOf(view(state));
    expect(words).toContain(SC_KIS.cards[0]?.declaration ?? 'no declaration');
    expect(words).toContain('Janów Lubelski');
    expect(words).toContain('Anna Przykładowa');
    const sent = run([press(state, 'Oświadczam')], state);
    expect(sent.effects).toMatchObject([{ kind: 'hand-in', person: 'wnioskodawca' }]);
    expect(sent.state.work).toBe('handing-in');
    expect(run([{ kind: 'hand-in' }], sent.state).effects).toEqual([]);
  });

  it('is left when the sheet changes and has problems again', () => {
    const { state } = run([
      ...filled,
      signedIn,
      { kind: 'confirm-hand-in' },
      { kind: 'card-read', reading: reading({ ...COMPLETE_APPLICATION, kis_nazwa: null }) },
    ]);
    expect(state.confirming).toBe(false);
    expect(state.notice).toEqual({ kind: 'refused-card', count: 1 });
  });

  it('says so when the content changes under the eyes of who confirms it', () => {
    const { state } = run([...filled, signedIn, { kind: 'confirm-hand-in' }]);
    const same = run([{ kind: 'card-read', reading: reading(COMPLETE_APPLICATION) }], state);
    expect(same.state.notice).toBeNull();
    const other = reading({ ...COMPLETE_APPLICATION, kis_nazwa: 'Inny klub' });
    const changed = run([{ kind: 'card-read', reading: other }], state);
    expect(changed.state.confirming).toBe(true);
    expect(textOf(view(changed.state))).toContain('Arkusz właśnie się zmienił.');
  });

  it('gives a signed-in person the address of their calendar, until somebody else signs in', () => {
    const account = run([signedIn, { kind: 'show-page', page: 'account' }]).state;
    const asked = run([press(account, 'Podaj adres kalendarza')], account);
    expect(asked.effects).toContainEqual({ kind: 'renew-calendar' });
    const url = 'https://kartoteka.example/kalendarz/abc.ics';
    const given = run(
      [{ kind: 'calendar-renewed', outcome: { ok: true, value: { url }, etag: null } }],
      asked.state,
    );
    expect(given.state).toMatchObject({ calendar: url, work: null });
    expect(textOf(view(given.state))).toContain('nie pokażemy go ponownie');
    expect(run([{ kind: 'sign-out' }], given.state).state.calendar).toBeNull();
    const failed = run(
      [{ kind: 'calendar-renewed', outcome: { ok: false, failure: { kind: 'offline' } } }],
      asked.state,
    );
    expect(failed.state).toMatchObject({ calendar: null, work: null, notice: { kind: 'call' } });
    expect(textOf(view(run([{ kind: 'show-page', page: 'account' }]).state))).not.toContain(
      'Kalendarz terminów',
    );
  });

  it('forgets how many problems there were once their number is another', () => {
    const gaps = (count: number) =>
      reading(
        Object.fromEntries(
          Object.entries(COMPLETE_APPLICATION).filter(
            ([item]) => !['kis_nazwa', 'kis_miejscowosc'].slice(0, count).includes(item),
          ),
        ),
      );
    const tried = run([
      OPENED,
      { kind: 'card-read', reading: gaps(2) },
      { kind: 'confirm-hand-in' },
    ]);
    expect(tried.state.notice).toEqual({ kind: 'refused-card', count: 2 });
    const same = run([{ kind: 'card-read', reading: gaps(2) }], tried.state);
    expect(same.state.notice).toEqual({ kind: 'refused-card', count: 2 });
    const less = run([{ kind: 'card-read', reading: gaps(1) }], tried.state);
    expect(less.state.notice).toBeNull();
  });

  it('offers the issuers by name beside the demonstration people, each where they are', () => {
    const issuers = [
      { issuer: 'https://a.example', name: 'Microsoft 365' },
      { issuer: 'https://b.example', name: 'Logowanie urzędu' },
    ];
    const shown = (value: SignInChoices) =>
      run([
        { kind: 'show-page', page: 'account' },
        { kind: 'choices-read', outcome: { ok: true, value, etag: null } },
      ]).state;
    const both = shown({ issuers, people: [APPLICANT] });
    expect(press(both, 'Zaloguj się: Logowanie urzędu')).toEqual({
      kind: 'sign-in',
      choice: { kind: 'issuer', issuer: 'https://b.example' },
    });
    expect(press(both, 'Anna Przykładowa')).toEqual({
      kind: 'sign-in',
      choice: { kind: 'person', id: 'wnioskodawca' },
    });
    expect(textOf(view(shown({ issuers, people: [] })))).not.toContain('demonstracyjne');
    expect(textOf(view(shown({ issuers: [], people: [APPLICANT] })))).not.toContain('Zaloguj się:');
    expect(textOf(view(shown({ issuers: [], people: [] })))).toContain(
      'nie można się jeszcze zalogować',
    );
  });

  it('waits for the window of an issuer as long as the person does, who may give it up', () => {
    const choice = { kind: 'issuer', issuer: 'https://a.example' } as const;
    const asked = run([
      { kind: 'show-page', page: 'account' },
      { kind: 'sign-in', choice },
    ]);
    expect(asked.effects).toEqual([{ kind: 'sign-in', choice }]);
    expect(textOf(view(asked.state))).toContain('Dokończ logowanie w\u00A0oknie');
    expect(press(asked.state, 'Przerwij')).toEqual({ kind: 'cancel' });
    const failed = (why: SignInTrouble, code: string | null = null) =>
      run(
        [
          {
            kind: 'signed-in',
            choice,
            institution: null,
            outcome: { ok: false, failure: { kind: 'sign-in', why, code } },
          },
        ],
        asked.state,
      );
    const blocked = failed('blocked');
    expect(blocked.state.work).toBeNull();
    expect(blocked.effects).toEqual([{ kind: 'focus', id: 'notice' }]);
    expect(textOf(view(blocked.state))).toContain('wyskakujące okna');
    const refused = failed('issuer-error', 'AADSTS50105').state;
    expect(textOf(view(refused))).toContain('administratorowi. (AADSTS50105)');
    const done = run([signedIn], asked.state);
    expect(done.effects).toEqual([{ kind: 'focus', id: 'page' }]);
  });

  it('shows the cases to somebody who signed in while they looked at them', () => {
    const { state, effects } = run([{ kind: 'show-page', page: 'cases' }, signedIn]);
    expect(effects).toEqual([
      { kind: 'read-cases', scope: 'all', cursor: null, institution: null },
      { kind: 'read-notices' },
    ]);
    expect(state.cases.list.kind).toBe('loading');
  });

  it('goes on from the last time without ending what is under way', () => {
    const busy = run([...filled, signedIn, { kind: 'confirm-hand-in' }, { kind: 'hand-in' }]);
    expect(busy.state.work).toBe('handing-in');
    expect(run([signedIn], busy.state).state.work).toBe('handing-in');
  });

  it('leads back to the card once a person who may hand it in was chosen', () => {
    const asked = run([...filled, { kind: 'confirm-hand-in' }]);
    const certifier: Person = { ...APPLICANT, id: 'c', role: 'certifier' };
    const wrong = run(
      [{ kind: 'sign-in', choice: { kind: 'person', id: 'c' } }, signedInAs(certifier)],
      asked.state,
    );
    expect(wrong.state.page).toBe('account');
    const right = run(
      [{ kind: 'sign-in', choice: { kind: 'person', id: 'wnioskodawca' } }, signedIn],
      wrong.state,
    );
    expect(right.state.page).toBe('card');
    expect(right.state.notice).toBeNull();
    expect(right.effects).toEqual([{ kind: 'focus', id: 'hand-in' }]);
    const byThemselves = run([{ kind: 'show-page', page: 'account' }, signedIn]);
    expect(byThemselves.state.page).toBe('account');
  });

  it('is not offered to whom the card is not for', () => {
    const certifier: Person = { ...APPLICANT, id: 'c', role: 'certifier' };
    const { state } = run([...filled, signedInAs(certifier)]);
    expect(() => press(state, 'Złóż kartę')).toThrow();
    expect(textOf(view(state))).toContain(
      'Tę kartę składa: wnioskodawca. Pracujesz jako: Anna Przykładowa (jednostka certyfikująca).',
    );
  });
});

describe('what waits', () => {
  const handIn = makeHandIn({
    key: 'k1',
    person: APPLICANT.id,
    sheet: SHEET.identity,
    destination: { kind: 'new-case' },
    answers: COMPLETE_APPLICATION,
    now: new Date('2026-11-22T09:30:00Z'),
  });
  const attempted = (attempt: Attempt, quiet = false): Message => ({
    kind: 'attempted',
    handIn,
    attempt,
    quiet,
  });
  const offline = attempted({ kind: 'waiting', failure: { kind: 'offline' } });

  it('is shown, and goes out when the network is back, once', () => {
    const { state } = run([...filled, signedIn, offline]);
    expect(textOf(view(state))).toContain('Złożenie czeka na wysłanie');
    expect(() => press(state, 'Złóż kartę')).toThrow();
    const back = run([{ kind: 'network', online: true }], state);
    expect(back.effects).toMatchObject([{ kind: 'resend', agreed: false, quiet: true }]);
    expect(run([{ kind: 'network', online: true }], back.state).effects).toEqual([]);
  });

  it('says nothing new when it still waits', () => {
    const { state } = run([...filled, signedIn, offline, { kind: 'dismiss' }]);
    const still = attempted({ kind: 'waiting', failure: { kind: 'offline' } }, true);
    const next = run([{ kind: 'network', online: true }, still], state);
    expect(next.state.notice).toBeNull();
    expect(next.effects).toEqual([]);
    expect(next.state.waiting).toMatchObject([{ reason: 'network' }]);
  });

  it('asks again when the sheet changed since, and is not sent by itself', () => {
    const { state } = run([...filled, signedIn, offline, attempted({ kind: 'changed' })]);
    expect(run([{ kind: 'network', online: true }], state).effects).toEqual([]);
    expect(press(state, 'Wyślij to, co potwierdzono')).toEqual({
      kind: 'resend',
      key: 'k1',
      agreed: true,
    });
    expect(press(state, 'Złóż obecną treść')).toEqual({ kind: 'confirm-hand-in' });
  });

  it('waits for the person who confirmed it', () => {
    const other: Person = { ...APPLICANT, id: 'wnioskodawca-2' };
    const { state, effects } = run([
      ...filled,
      { kind: 'queue-read', handIns: [handIn] },
      signedInAs(other),
    ]);
    expect(effects).toEqual([]);
    expect(textOf(view(state))).toContain('wyśle się po jej zalogowaniu');
    expect(run([signedIn], state).effects).toMatchObject([{ kind: 'resend', quiet: true }]);
  });

  it('stays in view although its sheet is gone', () => {
    const { state } = run([
      { kind: 'queue-read', handIns: [handIn] },
      { kind: 'workbook-read', sheets: [], active: 'other' },
    ]);
    expect(textOf(view(state))).toContain('Karta „Wniosek o nadanie certyfikatu KIS” z');
    expect(press(state, 'Zrezygnuj')).toEqual({ kind: 'drop-hand-in', key: 'k1' });
    const cases = run([{ kind: 'show-page', page: 'cases' }], state);
    expect(textOf(view(cases.state))).toContain('Złożenie czeka na wysłanie');
  });

  it('gives the receipt’s number', () => {
    const { state } = run([
      ...filled,
      signedIn,
      offline,
      attempted({
        kind: 'accepted',
        caseId: 'C1',
        receipt: { number: 'SC-KIS-1', receivedAt: '2026-11-22T09:30:00Z', sha256: 'sha256:00' },
        etag: null,
      }),
    ]);
    expect(state.waiting).toEqual([]);
    expect(textOf(view(state))).toContain('Złożono. Numer potwierdzenia: SC-KIS-1.');
  });
});

describe('a case', () => {
  const detail = {
    id: 'C1',
    programme: 'sc-kis',
    version: '1.0.0',
    state: 'audit',
    kind: 'first' as const,
    renews: null,
    due: '2026-12-22',
    closed: false,
    earlier: [],
    voivodeship: 'lubelskie',
    institution: 'Stowarzyszenie HUMANUS',
    receipt: 'SC-KIS-1',
    submitted_at: '2026-11-22T09:30:00Z',
    etag: '"e"',
    title: 'audyt w toku',
    actions: [
      {
        event: 'audit-reported',
        title: 'sporządzenie raportu z audytu',
        by: 'auditor' as const,
        due: '2026-12-22',
      },
    ],
    cards: [],
    events: (
      [
        ['submitted', 'applicant'],
        ['admitted', 'certifier'],
        ['assessed-positive', 'certifier'],
        ['audit-started', 'auditor'],
      ] as const
    ).map(([event, by], index) => ({
      version: index + 1,
      event,
      by,
      at: '2026-11-22T09:30:00Z',
      day: '2026-11-22',
      data: {},
      hash: `sha256:${'5f'.repeat(32)}`,
    })),
  };
  const auditor: Person = { ...APPLICANT, id: 'audytor', role: 'auditor' };
  const opened: readonly Message[] = [
    signedInAs(auditor),
    { kind: 'open-case', id: 'C1' },
    { kind: 'case-read', id: 'C1', outcome: { ok: true, value: detail, etag: '"e"' } },
  ];

  it('says what comes next, by whom and until when, and what has to be handed in first', () => {
    const words = textOf(view(run(opened).state));
    expect(words).toContain('Sporządzenie raportu z audytu – wykonuje jednostka audytu');
    expect(words).toContain('do\u00A022.12.2026');
    expect(words).toContain('Najpierw trzeba złożyć: Karta audytu certyfikacyjnego KIS.');
  });

  it('takes a step only after it was confirmed', () => {
    const { state } = run(opened);
    const prepared = run([press(state, 'Sporządzenie raportu')], state);
    expect(prepared.kinds).toEqual(['focus']);
    // Without the declaration the step is not sent.
    expect(run([press(prepared.state, 'Wykonaj')], prepared.state).kinds).not.toContain(
      'take-step',
    );
    const typed = run(
      [
        { kind: 'step-datum', field: 'uwagi', value: ' ' },
        { kind: 'step-datum', field: 'brak_konfliktu', value: 'true' },
      ],
      prepared.state,
    );
    expect(run([press(typed.state, 'Wykonaj')], typed.state).effects).toMatchObject([
      { kind: 'take-step', event: 'audit-reported', data: { brak_konfliktu: true } },
    ]);
  });

  it('has no steps for somebody of another body', () => {
    const { state } = run([signedIn, ...opened.slice(1)]);
    expect(textOf(view(state))).not.toContain('Twoje czynności');
  });
});
