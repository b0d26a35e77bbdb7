import { describe, expect, it } from 'vitest';
import { COMPLETE_APPLICATION } from '../../../shared/testing/complete-application';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { SHA } from '../../client/testing/answers';
import { makeHandIn, type HandIn } from '../../client/hand-in';
import { reading, SHEET } from '../testing/application-sheet';
import { APPLICANT, signedInAs } from '../testing/signed-in';
import type { CardReading } from '../../workbook/port';
import { NO_DEFINITIONS, versionKey } from '../definitions';
import type { ElementNode, PaneNode } from '../dom/node';
import type { Effect } from '../effect';
import type { Message } from '../message';
import { initialState, type PaneState } from '../state';
import { update } from '../update';
import { view } from '../view/shell';

const held = (revision: number, answers: Readonly<Record<string, unknown>>) => ({
  card: 'wniosek',
  revision,
  etag: `"wniosek-${revision}"`,
  accepted_at: '2026-11-22T09:30:00Z',
  by: 'applicant' as const,
  sha256: SHA,
  answers,
  withheld: [],
  scores: {},
});

const MINE = { ...COMPLETE_APPLICATION, kis_nazwa: 'Mój klub', kadra_lider: 2 };
const THEIRS = { ...COMPLETE_APPLICATION, kis_nazwa: 'Ich klub', lokal_sanitarne: 'nie' };
const found = (
  theirs: Readonly<Record<string, unknown>> = THEIRS,
  { quiet = false, known = true, instance = 'i1' } = {},
): Message => ({
  kind: 'conflict-found',
  conflict: {
    instance,
    caseId: 'C1',
    card: 'wniosek',
    current: held(2, theirs),
    base: known ? held(1, COMPLETE_APPLICATION) : null,
  },
  quiet,
});

function run(messages: readonly Message[], from: PaneState) {
  let state = from;
  let effects: readonly Effect[] = [];
  for (const message of messages) ({ state, effects } = update(state, message));
  return { state, effects };
}
const { state: STARTED } = run(
  [
    { kind: 'workbook-read', sheets: [SHEET], active: SHEET.id },
    { kind: 'card-read', reading: reading(MINE) },
    signedInAs(APPLICANT),
  ],
  {
    ...initialState('pl', '2026-11-22', true),
    definitions: {
      ...NO_DEFINITIONS,
      versions: new Map([
        [
          versionKey({ programme: SC_KIS.id, version: SC_KIS.version }),
          { kind: 'loaded', value: SC_KIS },
        ],
      ]),
    },
  },
);

const isElement = (node: PaneNode): node is ElementNode => typeof node !== 'string';
const all = (nodes: readonly PaneNode[]): readonly ElementNode[] =>
  nodes.filter(isElement).flatMap((node) => [node, ...all(node.children)]);
const textOf = (nodes: readonly PaneNode[]): string =>
  nodes
    .map((node) => (isElement(node) ? textOf(node.children) : node))
    .join(' ')
    .replaceAll(/[\u00A0 ]+/g, ' ');
/** What a press on the button, or a change of the radio before the label, with these words gives. */
function press(state: PaneState, words: string): Message {
  const nodes = all(view(state));
  const label = nodes.find(({ tag, children }) => tag === 'label' && textOf(children) === words);
  const control =
    label === undefined
      ? nodes.find(({ on, children }) => 'click' in on && textOf(children).includes(words))
      : nodes.find(({ attributes }) => attributes['id'] === label.attributes['for']);
  const handler = control?.on['click'] ?? control?.on['change'];
  if (handler === undefined || typeof handler === 'function') throw new Error(`no ${words}`);
  return handler;
}
const checked = (state: PaneState): readonly string[] =>
  all(view(state)).flatMap(({ tag, initially, attributes }) =>
    tag === 'input' && 'checked' in initially ? [attributes['value'] ?? ''] : [],
  );

describe('a newer revision', () => {
  it('is shown item by item, conflicts first, with nothing chosen there', () => {
    const { state, effects } = run([found()], STARTED);
    expect(effects).toEqual([{ kind: 'focus', id: 'conflict' }]);
    const groups = all(view(state)).filter(({ tag }) => tag === 'fieldset');
    expect(groups.map(({ children }) => textOf(children).split(' Pokaż')[0])).toEqual([
      'Nazwa klubu Na początku: Klub Integracji Społecznej w Janowie Lubelskim U Ciebie: Mój klub W sprawie: Ich klub',
      'Pomieszczenia higieniczno-sanitarne Na początku: Tak U Ciebie: Tak W sprawie: Nie',
      'Lider (kierownik KIS) Na początku: 1 os. U Ciebie: 2 os. W sprawie: 1 os.',
    ]);
    expect(groups[0]?.attributes['id']).toBe('conflict');
    expect(checked(state)).toEqual(['theirs', 'mine']);
    const words = textOf(view(state));
    expect(words).toContain(
      'Wersję 2 tej karty złożono w sprawie 22.11.2026, 10:30 (wnioskodawca)',
    );
    expect(words).toContain('Do rozstrzygnięcia: 1 pozycja.');
    expect(words).toContain(SC_KIS.cards[0]?.declaration ?? 'no declaration');
  });

  it('is accepted only with everything chosen; what was chosen goes to the sheet', () => {
    const shown = run([found()], STARTED).state;
    const tried = run([press(shown, 'Przyjmij wybrane')], shown);
    expect(tried.effects).toEqual([{ kind: 'focus', id: 'conflict' }]);
    expect(textOf(view(tried.state))).toContain('Została jeszcze 1 pozycja do rozstrzygnięcia.');
    const chosen = run([press(tried.state, 'W sprawie: Ich klub')], tried.state).state;
    expect(textOf(view(chosen))).toContain('Wszystko rozstrzygnięte.');
    const { effects, state } = run([press(chosen, 'Przyjmij wybrane')], chosen);
    expect(effects).toMatchObject([
      {
        kind: 'accept-merge',
        person: 'wnioskodawca',
        asInCase: false,
        answers: { ...COMPLETE_APPLICATION, ...THEIRS, kadra_lider: 2 },
      },
    ]);
    expect(run([{ kind: 'accept-merge' }], state).effects).toEqual([]);
  });

  it('is taken as it is without handing in when all of it was chosen', () => {
    const shown = run([found()], STARTED).state;
    const { state } = run(
      [press(shown, 'W sprawie: Ich klub'), press(shown, 'W sprawie: 1 os.')],
      shown,
    );
    expect(textOf(view(state))).not.toContain(SC_KIS.cards[0]?.declaration ?? '');
    expect(run([press(state, 'Przyjmij wersję ze sprawy')], state).effects).toMatchObject([
      { kind: 'accept-merge', asInCase: true, answers: THEIRS },
    ]);
    const same = run([found(MINE)], STARTED).state;
    expect(textOf(view(same))).toContain('Ma tę samą treść co Twój arkusz');
    expect(run([press(same, 'Przyjmij wersję ze sprawy')], same).effects).toMatchObject([
      { kind: 'accept-merge', asInCase: true },
    ]);
  });

  it('asks about everything that differs where the start is not known', () => {
    const { state } = run([found(THEIRS, { known: false })], STARTED);
    expect(checked(state)).toEqual([]);
    expect(textOf(view(state))).toContain('każdą różnicę trzeba rozstrzygnąć');
    expect(textOf(view(state))).toContain('Do rozstrzygnięcia: 3 pozycje.');
  });

  it('is not accepted while answers on the sheet cannot be seen', () => {
    const damaged: CardReading = {
      ...reading({ ...MINE, kis_telefon: undefined }),
      faults: [{ kind: 'item-lost', item: 'kis_telefon' }],
    };
    const shown = run([{ kind: 'card-read', reading: damaged }, found()], STARTED).state;
    const chosen = run([press(shown, 'U Ciebie: Mój klub')], shown).state;
    const { state, effects } = run([{ kind: 'accept-merge' }], chosen);
    expect(effects).toEqual([{ kind: 'focus', id: 'notice' }]);
    expect(textOf(view(state))).toContain('Najpierw napraw arkusz');
  });

  it('forgets a choice once the sheet says something else there', () => {
    const shown = run([found()], STARTED).state;
    const chosen = run([press(shown, 'U Ciebie: Mój klub')], shown).state;
    const again = reading({ ...MINE, kis_nazwa: 'Mój inny klub' });
    const { state } = run([{ kind: 'card-read', reading: again }], chosen);
    expect(textOf(view(state))).toContain('Do rozstrzygnięcia: 1 pozycja.');
    expect(run([{ kind: 'card-read', reading: reading(MINE) }], state).state.conflict).toEqual(
      chosen.conflict,
    );
  });

  it('can be left, and leads to its cells', () => {
    const shown = run([found()], STARTED).state;
    expect(run([press(shown, 'Pokaż na arkuszu')], shown).effects).toMatchObject([
      { kind: 'go-to-item', item: 'kis_nazwa' },
    ]);
    const left = run([press(shown, 'Zostaw na razie')], shown);
    expect(left.state.conflict).toBeNull();
    expect(left.effects).toEqual([{ kind: 'focus', id: 'page' }]);
  });

  it('that is found while the content stands to be confirmed takes its place', () => {
    const confirming = run([{ kind: 'confirm-hand-in' }], STARTED);
    expect(confirming.effects).toMatchObject([
      { kind: 'focus' },
      { kind: 'look-for-newer', asked: false },
    ]);
    const { state, effects } = run([found(THEIRS, { quiet: true })], confirming.state);
    expect(textOf(view(state))).toContain('Porównaj i wybierz');
    expect(effects).toEqual([{ kind: 'focus', id: 'conflict' }]);
  });

  it('of another sheet neither takes the keyboard nor what is being compared', () => {
    const other = found(THEIRS, { quiet: true, instance: 'i2' });
    const confirming = run([{ kind: 'confirm-hand-in' }], STARTED).state;
    const { state, effects } = run([other], confirming);
    expect(effects).toEqual([]);
    expect(state.confirming).toBe(true);
    const shown = run([found()], STARTED).state;
    expect(run([other], shown).state.conflict?.instance).toBe('i1');
  });
});

describe('a hand-in that a newer revision stopped', () => {
  const handIn: HandIn = {
    ...makeHandIn({
      key: 'k1',
      person: APPLICANT.id,
      sheet: SHEET.identity,
      destination: { kind: 'case', caseId: 'C1', basedOn: '"wniosek-1"' },
      answers: MINE,
      now: new Date('2026-11-22T09:30:00Z'),
    }),
    state: 'conflict',
  };

  it('waits for its comparison after the pane was closed, and is not sent by itself', () => {
    const { state } = run([{ kind: 'queue-read', handIns: [handIn] }], STARTED);
    expect(textOf(view(state))).toContain('ktoś w tym czasie złożył nowszą wersję tej karty');
    expect(run([{ kind: 'network', online: true }], state).effects).toEqual([]);
    const { effects } = run([press(state, 'Porównaj i wybierz')], state);
    expect(effects).toMatchObject([{ kind: 'look-for-newer', sheet: SHEET, asked: true }]);
  });

  it('stays in sight although its sheet is in another workbook', () => {
    const { state } = run(
      [
        { kind: 'queue-read', handIns: [handIn] },
        { kind: 'workbook-read', sheets: [], active: 'other' },
      ],
      STARTED,
    );
    expect(textOf(view(state))).toContain('Żeby je porównać, otwórz zeszyt z tym arkuszem');
    expect(() => press(state, 'Porównaj')).toThrow();
    expect(run([press(state, 'Wstaw jako nowy arkusz')], state).effects).toMatchObject([
      { kind: 'restore-filling', card: { id: 'wniosek' }, handIn: { key: 'k1' } },
    ]);
  });

  it('is gone when another pane has seen to it', () => {
    const waiting = run(
      [{ kind: 'queue-read', handIns: [{ ...handIn, state: 'unsent' }] }],
      STARTED,
    ).state;
    const gone: Message = { kind: 'attempted', handIn, attempt: { kind: 'gone' }, quiet: true };
    expect(run([gone], waiting).state).toMatchObject({ waiting: [], notice: null });
  });
});
