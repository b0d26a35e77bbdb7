import { describe, expect, it } from 'vitest';
import type { Programme } from '../../../shared/definition/programme';
import { SIXTH_PROGRAMME } from '../../../shared/testing/sixth-programme';
import type { ProgrammeSummary } from '../../client/definitions';
import type { Failure } from '../../client/outcome';
import type { CardSheet } from '../../workbook/port';
import type { ElementNode, PaneNode } from '../dom/node';
import type { Effect } from '../effect';
import type { Message } from '../message';
import { initialState, type PaneState } from '../state';
import { update } from '../update';
import { view } from '../view/shell';

const SHEET: CardSheet = {
  id: '{1}',
  name: 'Wniosek biblioteki',
  identity: {
    programme: 'przyjazna-biblioteka',
    version: '1.0.0',
    card: 'wniosek-biblioteki',
    instance: 'i1',
  },
  origin: 'original',
};
const VERSION = { programme: SIXTH_PROGRAMME.id, version: SIXTH_PROGRAMME.version };
const OTHER = { programme: 'inny', version: '2.0.0' };
const summary = (id: string, version: string): ProgrammeSummary => ({
  id,
  version,
  title: `Program ${id}`,
  summary: 'Zmyślony.',
  sha256: `sha256:${'0'.repeat(64)}`,
  cards: [{ id: 'a', title: 'A' }],
});
const LIST = [summary(VERSION.programme, VERSION.version), summary(OTHER.programme, OTHER.version)];

const listRead = (value: readonly ProgrammeSummary[], kept = false): Message => ({
  kind: 'list-read',
  kept,
  outcome: { ok: true, value, etag: null },
});
const listFailed = (failure: Failure): Message => ({
  kind: 'list-read',
  kept: false,
  outcome: { ok: false, failure },
});
const definitionRead = (value: Programme): Message => ({
  kind: 'definition-read',
  of: { programme: value.id, version: value.version },
  outcome: { ok: true, value, etag: null },
});
const definitionFailed = (failure: Failure): Message => ({
  kind: 'definition-read',
  of: VERSION,
  outcome: { ok: false, failure },
});
const OPENED: Message = { kind: 'workbook-read', sheets: [SHEET], active: SHEET.id };
const INSERT: Message = { kind: 'show-page', page: 'insert' };

function run(messages: readonly Message[], from = initialState('pl', '2026-11-22', true)) {
  let state: PaneState = from;
  let effects: readonly Effect[] = [];
  for (const message of messages) ({ state, effects } = update(state, message));
  return { state, effects };
}

const isElement = (node: PaneNode): node is ElementNode => typeof node !== 'string';
const all = (nodes: readonly PaneNode[]): readonly ElementNode[] =>
  nodes.filter(isElement).flatMap((node) => [node, ...all(node.children)]);
const textOf = (nodes: readonly PaneNode[]): string =>
  nodes.map((node) => (isElement(node) ? textOf(node.children) : node)).join(' ');
const said = (state: PaneState): string => textOf(view(state)).replaceAll('\u00A0', ' ');
const folds = (state: PaneState) =>
  all(view(state))
    .filter(({ tag }) => tag === 'details')
    .map((node) => ({ open: node.initially['open'] !== undefined, words: textOf(node.children) }));

describe('a sheet whose definition is not here', () => {
  it('has it fetched, once, and is read as soon as it comes', () => {
    const opened = run([OPENED]);
    expect(opened.state.card.kind).toBe('fetching');
    expect(opened.effects).toEqual([{ kind: 'read-definition', of: VERSION }]);
    expect(run([OPENED], opened.state).effects).toEqual([]);
    const come = run([definitionRead(SIXTH_PROGRAMME)], opened.state);
    expect(come.state.card.kind).toBe('reading');
    expect(come.effects).toMatchObject([{ kind: 'read-card', sheet: SHEET.id }]);
  });

  it('says plainly that the server does not know the programme, and leaves the answers alone', () => {
    const { state } = run([OPENED, definitionFailed({ kind: 'definition', why: 'not-served' })]);
    expect(state.card.kind).toBe('unknown');
    expect(said(state)).toContain('Tego programu serwer nie zna');
    expect(said(state)).toContain('„przyjazna-biblioteka” w wersji 1.0.0');
    expect(said(state)).toContain('Odpowiedzi zostają na arkuszu.');
  });

  it('refuses loudly one that does not match its hash', () => {
    const { state } = run([OPENED, definitionFailed({ kind: 'definition', why: 'altered' })]);
    expect(said(state)).toContain('nie zgadza się ze swoim skrótem');
  });

  it('is asked for again by the person, and when the network is back', () => {
    const failed = run([OPENED, definitionFailed({ kind: 'offline' })]).state;
    expect(said(failed)).toContain('Nie ma połączenia z serwerem');
    const asked = [{ kind: 'read-list' }, { kind: 'read-definition', of: VERSION }];
    const again = run([{ kind: 'read-programmes' }], failed);
    expect(again.effects).toEqual(asked);
    expect(again.state.card.kind).toBe('fetching');
    const away = run([{ kind: 'network', online: false }], failed).state;
    expect(run([{ kind: 'network', online: true }], away).effects).toEqual(asked);
    expect(run([{ kind: 'network', online: true }], failed).effects).toEqual([]);
  });

  it('keeps the definition that it has when a newer text of it cannot be had', () => {
    const here = run([OPENED, definitionRead(SIXTH_PROGRAMME)]).state;
    expect(run([definitionFailed({ kind: 'offline' })], here).state).toBe(here);
  });
});

describe('the page of cards to insert', () => {
  it('lists what the server has and asks for each definition by the hash of the list', () => {
    const listed = run([INSERT, listRead(LIST)]);
    expect(listed.effects).toEqual(
      [VERSION, OTHER].map((of) => ({ kind: 'read-definition', of, sha256: LIST[0]?.sha256 })),
    );
    expect(said(listed.state)).toContain('Program inny');
    expect(said(listed.state)).toContain('Wczytuję karty…');
    const come = run([definitionRead(SIXTH_PROGRAMME)], listed.state).state;
    expect(said(come)).toContain('Karta oceny biblioteki');
    const primary = all(view(come)).filter(
      ({ attributes }) => attributes['appearance'] === 'primary',
    );
    expect(primary.map(({ attributes }) => attributes['aria-label'])).toEqual([
      'Wstaw: Wniosek biblioteki',
    ]);
    const inserting = run(
      [{ kind: 'insert', programme: VERSION.programme, card: 'ocena-biblioteki' }],
      come,
    );
    expect(inserting.effects).toMatchObject([{ kind: 'insert', programme: SIXTH_PROGRAMME }]);
  });

  it('folds the programmes but the one in use, and does not fold a single one', () => {
    const listed = run([INSERT, listRead(LIST)]).state;
    expect(folds(listed).map(({ open }) => open)).toEqual([false, false]);
    expect(folds(run([OPENED], listed).state).map(({ open }) => open)).toEqual([true, false]);
    const single = run([INSERT, listRead(LIST.slice(0, 1))]).state;
    expect(folds(single)).toMatchObject([{ open: true }]);
  });

  it('shows what the device keeps while the server does not answer, and says so', () => {
    const kept = run([INSERT, listRead(LIST, true), listFailed({ kind: 'offline' })]).state;
    expect(said(kept)).toContain('programy zapamiętane na tym urządzeniu');
    expect(said(kept)).toContain('Program inny');
    const fresh = run([listRead(LIST)], kept).state;
    expect(said(fresh)).not.toContain('zapamiętane');
  });

  it('never puts the kept list in the place of the server’s', () => {
    const fresh = run([listRead(LIST)]).state;
    expect(run([listRead([], true)], fresh).state).toBe(fresh);
  });

  it('says why there is nothing, with a way on', () => {
    const nothing = run([INSERT, listFailed({ kind: 'offline' })]).state;
    expect(said(nothing)).toContain('Nie ma połączenia z serwerem');
    expect(said(nothing)).toContain('Spróbuj ponownie');
    expect(run([{ kind: 'read-programmes' }], nothing).effects).toEqual([{ kind: 'read-list' }]);
  });
});

describe('what is our proposal', () => {
  const read = (answers: Readonly<Record<string, unknown>>, card = 'wniosek-biblioteki') => {
    const sheet = { ...SHEET, identity: { ...SHEET.identity, card } };
    const reading = {
      sheet,
      answers,
      cells: new Map(),
      faults: [],
      damage: [],
      linked: new Set<string>(),
      changed: new Set<string>(),
      tables: new Map(),
      receipt: null,
    };
    return run([
      { kind: 'workbook-read', sheets: [sheet], active: sheet.id },
      definitionRead(SIXTH_PROGRAMME),
      { kind: 'card-read', reading },
    ]).state;
  };
  const marked = (state: PaneState): readonly string[] =>
    all(view(state))
      .filter(({ children }) =>
        children.some((child) => isElement(child) && child.attributes['class'] === 'proposal'),
      )
      .map(({ children }) => textOf(children.slice(0, 1)));

  it('is marked on items and rules, and only there; what the mark means is said once', () => {
    const state = read({});
    expect(marked(state)).toEqual(['Adres e-mail osoby do kontaktu', 'Wejście bez schodów']);
    expect(said(state).match(/czeka na potwierdzenie/g)?.length).toBe(1);
    const scored = read({ regulamin: 'prosty', obsluga: 'pomocna' }, 'ocena-biblioteki');
    expect(marked(scored)).toEqual(expect.arrayContaining(['Punkty', 'Poziom']));
  });

  it('is not spoken of where there is none', () => {
    const state = read({
      biblioteka_email: 'a@example.pl',
      podjazd: 'nie',
      godziny_tygodniowo: 200,
    });
    expect(marked(state)).toEqual([]);
    expect(said(state)).not.toContain('propozycja');
  });
});
