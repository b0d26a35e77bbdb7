import { describe, expect, it } from 'vitest';
import { LIBRARY_APPLICATION, SIXTH_PROGRAMME } from '../../../shared/testing/sixth-programme';
import {
  EXPLANATIONS,
  EVERY_KIND,
  REMARKS_CARD,
  remarks,
} from '../../../shared/testing/every-kind';
import type { Card, Programme } from '../../../shared/definition/programme';
import { programmeHash } from '../../../shared/definition/hash';
import type { CardReading, CardSheet } from '../../workbook/port';
import { NEXT_VERSION } from '../../workbook/testing/next-version';
import { isLater } from '../card/version';
import { versionKey } from '../definitions';
import type { ElementNode, PaneNode } from '../dom/node';
import type { Message } from '../message';
import { initialState, type PaneState } from '../state';
import { update } from '../update';
import { view } from '../view/shell';

const sheetOf = (programme: Programme, card: Card): CardSheet => ({
  id: '{1}',
  name: card.tab,
  identity: { programme: programme.id, version: programme.version, card: card.id, instance: 'i' },
  origin: 'original',
});

/** A pane over a sheet, in a world with these versions, the newest first. */
function opened(
  versions: readonly Programme[],
  programme: Programme,
  card: Card,
  reading: Partial<CardReading> = {},
) {
  const [newest = programme] = versions;
  const { id, version, title, summary } = newest;
  const sheet = sheetOf(programme, card);
  const start: PaneState = {
    ...initialState('pl', '2026-11-22', true),
    definitions: {
      list: {
        kind: 'loaded',
        value: [{ id, version, title, summary, sha256: programmeHash(newest), cards: [] }],
      },
      outdated: null,
      versions: new Map(
        versions.map((one) => [
          versionKey({ programme: one.id, version: one.version }),
          { kind: 'loaded', value: one } as const,
        ]),
      ),
    },
  };
  const read: CardReading = {
    sheet,
    answers: {},
    cells: new Map(),
    faults: [],
    damage: [],
    linked: new Set(),
    changed: new Set(),
    tables: new Map(),
    receipt: null,
    ...reading,
  };
  const messages: readonly Message[] = [
    { kind: 'workbook-read', sheets: [sheet], active: sheet.id },
    { kind: 'card-read', reading: read },
  ];
  return messages.reduce((state, message) => update(state, message).state, start);
}

const isElement = (node: PaneNode): node is ElementNode => typeof node !== 'string';
const textOf = (nodes: readonly PaneNode[]): string =>
  nodes
    .map((node) => (isElement(node) ? textOf(node.children) : node))
    .join(' ')
    .replaceAll('\u00A0', ' ');
const said = (state: PaneState): string => textOf(view(state));
const pressed = (nodes: readonly PaneNode[], words: string): Message | null => {
  for (const node of nodes.filter(isElement)) {
    const handler = node.on['click'];
    const inner = pressed(node.children, words);
    if (inner !== null) return inner;
    if (handler !== undefined && typeof handler !== 'function') {
      if (textOf(node.children).includes(words)) return handler;
    }
  }
  return null;
};

const [APPLICATION] = SIXTH_PROGRAMME.cards;
if (APPLICATION === undefined) throw new Error('no card');
const BOTH = [NEXT_VERSION, SIXTH_PROGRAMME];

describe('versions', () => {
  it('come after each other by their numbers', () => {
    expect(isLater('1.10.0', '1.9.3')).toBe(true);
    expect(isLater('1.9.3', '1.10.0')).toBe(false);
    expect(isLater('1.0.0', '1.0.0')).toBe(false);
  });

  it('that are newer are named with what differs; the sheet stays to be handed in', () => {
    const state = opened(BOTH, SIXTH_PROGRAMME, APPLICATION, { answers: LIBRARY_APPLICATION });
    expect(said(state)).toContain('Jest nowsza wersja tej karty: 1.1.0');
    expect(said(state)).toContain('Nowa pozycja: „Liczba filii”.');
    expect(said(state)).toContain('Złóż kartę');
    const { effects } = update(state, { kind: 'move-sheet' });
    expect(effects).toMatchObject([
      { kind: 'move', sheet: '{1}', before: APPLICATION, programme: { version: '1.1.0' } },
    ]);
  });

  it('are no matter on a sheet of the newest one', () => {
    const [application] = NEXT_VERSION.cards;
    if (application === undefined) throw new Error('no card');
    expect(said(opened(BOTH, NEXT_VERSION, application))).not.toContain('nowsza wersja');
  });

  it('do not move a sheet that belongs to a case', () => {
    const receipt = { number: 'KT/1', receivedAt: '2026-11-22T03:00:00Z', sha256: 'ab' };
    const state = opened(BOTH, SIXTH_PROGRAMME, APPLICATION, { receipt });
    expect(said(state)).toContain('jest prowadzona według wersji 1.0.0');
    expect(said(state)).not.toContain('Przenieś do wersji');
  });

  it('wait for repair where answers of the sheet cannot be seen', () => {
    const faults = [{ kind: 'item-lost', item: 'podjazd' }] as const;
    const state = opened(BOTH, SIXTH_PROGRAMME, APPLICATION, { faults });
    const moved = update(state, { kind: 'move-sheet' });
    expect(moved.effects.map(({ kind }) => kind)).toEqual(['focus']);
    expect(said(moved.state)).toContain('Najpierw napraw arkusz');
  });
});

describe('a problem in a table', () => {
  it('says row and column, and a press leads to that cell', () => {
    const whole = { wplynela: '2026-02-01', autor: 'ngo', tresc: 'Uwaga', decyzja: 'tak' };
    const answers = {
      ...remarks(0),
      uwagi: [whole, whole, { ...whole, poparcie: { cell: 'kilka' } }],
    };
    const state = opened([EVERY_KIND], EVERY_KIND, REMARKS_CARD, { answers });
    expect(said(state)).toContain('wiersz 3, kolumna „Osoby, które ją poparły”');
    const press = pressed(view(state), 'kolumna „Osoby, które ją poparły”');
    expect(press).toMatchObject({ kind: 'go-to', item: 'uwagi', row: 3, column: 'poparcie' });
    if (press === null) throw new Error('nothing to press');
    expect(update(state, press).effects).toMatchObject([
      { kind: 'go-to-item', item: 'uwagi', row: 3, column: 'poparcie' },
    ]);
  });
});

describe('a changed source', () => {
  it('is named until somebody has seen it', () => {
    const state = opened([EVERY_KIND], EVERY_KIND, REMARKS_CARD, { changed: new Set(['poziom']) });
    expect(said(state)).toContain('Zmieniły się dane, z których ta karta korzysta');
    expect(pressed(view(state), 'Poziom współpracy')).toMatchObject({ item: 'poziom' });
    const seen = pressed(view(state), 'Widziałem');
    expect(seen).toEqual({ kind: 'mark-seen' });
    expect(update(state, { kind: 'mark-seen' }).effects).toMatchObject([
      { kind: 'mark-seen', sheet: '{1}' },
    ]);
    expect(said(opened([EVERY_KIND], EVERY_KIND, REMARKS_CARD))).not.toContain('Zmieniły się');
  });
});

describe('a card to be read', () => {
  it('says so, and asks for nothing', () => {
    const state = opened([EVERY_KIND], EVERY_KIND, EXPLANATIONS);
    expect(said(state)).toContain('nikt jej nie składa');
    expect(said(state)).not.toContain('pozycji obowiązkowych');
    expect(said(state)).not.toContain('Złóż kartę');
    expect(update(state, { kind: 'confirm-hand-in' }).state.confirming).toBe(false);
  });
});
