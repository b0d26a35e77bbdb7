import { beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../../shared/card/answers';
import type { Card } from '../../../shared/definition/programme';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { createApi, type CaseCard } from '../../client/api';
import { caseLinks } from '../../client/case-links';
import { answersHash } from '../../client/hand-in';
import { handInQueue } from '../../client/hand-in-queue';
import { createHttp } from '../../client/http';
import { memoryStore } from '../../client/memory-store';
import { StoreError } from '../../client/store';
import { acceptedCard, json, problem, SHA } from '../../client/testing/answers';
import type { CardReading, CardSheet, InsertOptions, Receipt } from '../../workbook/port';
import type { Message } from '../message';
import type { Conflict } from '../state';
import { acceptMerge } from './accept-merge';
import { lookForNewer, restoreFilling } from './conflict';
import { checkNow, handIn, resend } from './hand-in';
import { perform } from './perform';
import type { Performing } from './surroundings';

const CARD = 'karta-standardu';
const PERSON = 'certyfikujacy';
const AT = '2026-11-22T09:30:00.000Z';
const FIRST = {
  certyfikujaca_nazwa: 'Urząd',
  koordynator_certyfikacji: 'K.',
  koncowa_opinia: 'pierwsza',
  data_wyniku: '2026-01-15',
};

const found = SC_KIS.cards.find(({ id }) => id === CARD);
if (found === undefined) throw new Error(`no card ${CARD}`);
/** With its own items alone: what it takes from the application is not of this. */
const card: Card = {
  ...found,
  sections: found.sections
    .filter(({ layout }) => layout.kind === 'form')
    .map((section) => ({ ...section, layout: { kind: 'form' } })),
  checks: [],
  rules: [],
};
const SHEET: CardSheet = {
  id: '{1}',
  name: 'Karta standardu',
  identity: { programme: SC_KIS.id, version: SC_KIS.version, card: CARD, instance: 'i1' },
  origin: 'original',
};
const etagOf = (revision: number): string => `"${CARD}-${revision}"`;
const held = (revisions: readonly Answers[], revision: number): CaseCard => ({
  card: CARD,
  revision,
  etag: etagOf(revision),
  accepted_at: AT,
  by: 'certifier',
  sha256: SHA,
  answers: revisions[revision - 1] ?? {},
  withheld: [],
  scores: {},
});

/** A sheet, a server with revisions of one card, and what this device keeps. */
function surroundings(mine: Answers, receipt: Receipt | null = null) {
  const answers: Record<string, unknown> = { ...mine };
  /** Items whose cells take nothing. */
  const formulas = new Set<string>();
  const revisions: Answers[] = [FIRST];
  const received: Answers[] = [];
  const said: Message[] = [];
  const sheet = { receipt };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    // Our client asks with texts.
    const path = (input as string).replace('/api/v1', '').replace(/\?.*/, '');
    const number = Number(/revisions\/(\d+)$/.exec(path)?.[1] ?? revisions.length);
    if (path === '/cases' || path === '/cases/C1') {
      const summary = {
        id: 'C1',
        programme: SC_KIS.id,
        version: SC_KIS.version,
        state: 'formal-check',
        kind: 'first',
        renews: null,
        due: null,
        closed: false,
        voivodeship: null,
        institution: 'Klub',
        receipt: 'SC-KIS-1',
        submitted_at: AT,
      };
      if (path === '/cases') return json(200, { items: [summary], next: null });
      const { etag, revision, accepted_at } = held(revisions, revisions.length);
      const cards = [{ card: CARD, title: 'Karta', revision, etag, accepted_at }];
      return json(200, {
        ...summary,
        title: 'Etap',
        etag: '"c"',
        actions: [],
        cards,
        events: [],
        earlier: [],
      });
    }
    if (init?.method === 'PUT') {
      const rests = new Headers(init.headers).get('If-Match');
      const body = JSON.parse(init.body as string) as { readonly answers: Answers };
      if (rests !== etagOf(revisions.length)) {
        return problem(412, 'moved-on', { current: held(revisions, revisions.length) });
      }
      received.push(body.answers);
      revisions.push(body.answers);
      return json(200, acceptedCard(CARD, revisions.length));
    }
    if (path.endsWith('/revisions')) {
      const items = revisions.map((_, index) => held(revisions, index + 1));
      return json(200, { items, next: null });
    }
    return json(200, held(revisions, number));
  };
  const store = memoryStore();
  const token = () => Promise.resolve('t');
  const api = createApi(createHttp({ fetch, origin: '', language: () => 'pl', token }));
  const links = caseLinks(store);
  const queue = handInQueue(store, api, () => true);
  const read = async (): Promise<CardReading> => ({
    sheet: SHEET,
    answers: { ...answers },
    cells: new Map(),
    faults: [],
    damage: [],
    linked: new Set(),
    changed: new Set(),
    tables: new Map(),
    receipt: sheet.receipt,
  });
  let keys = 0;
  const performing: Omit<
    Performing,
    'signIn' | 'reader' | 'hostLanguage' | 'origin' | 'send' | 'copyText' | 'saveFile'
  > = {
    port: {
      read,
      sheets: async () => ({ sheets: [SHEET], active: SHEET.id }),
      write: async (_sheet: string, _card: Card, given: Answers) => {
        for (const [item, value] of Object.entries(given)) {
          if (!formulas.has(item)) answers[item] = value;
        }
      },
      insert: async ({ answers: given = {} }: InsertOptions) => {
        Object.assign(answers, given);
        return { ...SHEET, id: '{2}', identity: { ...SHEET.identity, instance: 'i2' } };
      },
      writeReceipt: async (_sheet: string, _card: Card, written: Receipt) => {
        sheet.receipt = written;
      },
    } as unknown as Performing['port'],
    api,
    queue,
    links,
    store,
    definitions: {
      definition: async () => ({ ok: true, value: { ...SC_KIS, cards: [card] }, etag: null }),
    } as unknown as Performing['definitions'],
    dispatch: (message) => said.push(message),
    now: () => new Date(AT),
    newKey: () => `k${(keys += 1)}`,
    language: () => 'pl',
    signal: new AbortController().signal,
  };
  // What these effects do not use is not there.
  const whole = performing as Performing;
  const link = (basedOn: string | null) =>
    links.put({ instance: 'i1', caseId: 'C1', basedOn, receipt: null, receiptWritten: false });
  const hash = async () => answersHash(checkNow(card, await read(), whole).answers);
  return {
    answers,
    formulas,
    revisions,
    received,
    said,
    sheet,
    queue,
    links,
    link,
    performing: whole,
    conflict: (): Omit<Conflict, 'chosen'> | null =>
      said.findLast((message) => message.kind === 'conflict-found')?.conflict ?? null,
    notices: () => said.flatMap((one) => (one.kind === 'told' ? [one.notice] : [])),
    handIn: async () =>
      handIn(
        {
          kind: 'hand-in',
          sheet: SHEET,
          programme: SC_KIS,
          card,
          person: PERSON,
          institution: null,
          erased: new Set(),
          answersHash: await hash(),
        },
        whole,
      ),
    accept: async (chosen: Answers, asInCase = false) =>
      acceptMerge(
        {
          kind: 'accept-merge',
          sheet: SHEET,
          programme: SC_KIS,
          card,
          person: PERSON,
          answersHash: await hash(),
          answers: chosen,
          conflict: {
            instance: 'i1',
            caseId: 'C1',
            card: CARD,
            current: held(revisions, revisions.length),
            base: null,
            chosen: new Map(),
          },
          asInCase,
        },
        whole,
      ),
  };
}
type Surrounded = ReturnType<typeof surroundings>;

const MINE = { ...FIRST, koncowa_opinia: 'moja' };
const THEIRS = { ...FIRST, koncowa_opinia: 'cudza', certyfikujaca_nazwa: 'Inny urząd' };

describe('a hand-in that rests on an older revision', () => {
  let of: Surrounded;
  beforeEach(async () => {
    of = surroundings(MINE);
    await of.link(etagOf(1));
    of.revisions.push(THEIRS);
  });

  it('leads to both revisions, and nothing is overwritten', async () => {
    await of.handIn();
    expect(of.conflict()).toMatchObject({
      instance: 'i1',
      caseId: 'C1',
      current: { revision: 2, answers: THEIRS },
      base: { revision: 1, answers: FIRST },
    });
    expect(of.revisions).toEqual([FIRST, THEIRS]);
    expect(of.answers).toEqual(MINE);
    expect(await of.queue.waiting()).toMatchObject([{ state: 'conflict' }]);
  });

  it('does so on a replay, too, and what was confirmed is kept', async () => {
    const lost = { ...of.performing, api: { ...of.performing.api } };
    lost.api.putCard = async () => ({ ok: false, failure: { kind: 'offline' } });
    const waitsFor = {
      ...of.performing,
      queue: handInQueue(of.performing.store, lost.api, () => true),
    };
    const sent = await of.performing.port.read(SHEET.id, card);
    await handIn(
      {
        kind: 'hand-in',
        sheet: SHEET,
        programme: SC_KIS,
        card,
        person: PERSON,
        institution: null,
        erased: new Set(),
        answersHash: answersHash(checkNow(card, sent, waitsFor).answers),
      },
      waitsFor,
    );
    const [waiting] = await of.queue.waiting();
    if (waiting === undefined) throw new Error('the hand-in is lost');
    expect(waiting.state).toBe('sent');
    await resend(
      { kind: 'resend', handIn: waiting, person: PERSON, agreed: false, quiet: true },
      of.performing,
    );
    expect(of.conflict()).toMatchObject({ current: { revision: 2 }, base: { revision: 1 } });
    const [kept] = await of.queue.waiting();
    expect(kept).toMatchObject({ state: 'conflict', body: waiting.body });
  });

  it('can be made a sheet of when its own is gone', async () => {
    await of.handIn();
    const [kept] = await of.queue.waiting();
    if (kept === undefined) throw new Error('the hand-in is lost');
    for (const item of Object.keys(of.answers)) delete of.answers[item];
    await restoreFilling(
      { kind: 'restore-filling', programme: SC_KIS, card, handIn: kept },
      of.performing,
    );
    expect(of.answers).toEqual(MINE);
    expect(await of.links.of('i2')).toMatchObject({ caseId: 'C1', basedOn: etagOf(1) });
    expect(await of.queue.waiting()).toEqual([]);
  });

  it('is found before it is sent', async () => {
    await lookForNewer({ kind: 'look-for-newer', sheet: SHEET, asked: false }, of.performing);
    expect(of.conflict()).toMatchObject({ current: { revision: 2 }, base: { revision: 1 } });
    await of.link(etagOf(2));
    of.said.length = 0;
    await lookForNewer({ kind: 'look-for-newer', sheet: SHEET, asked: false }, of.performing);
    expect(of.said).toEqual([]);
  });

  it('goes out with what was chosen, which stands on the sheet', async () => {
    await of.handIn();
    const chosen = { ...THEIRS, koncowa_opinia: 'moja' };
    await of.accept(chosen);
    expect(of.answers).toEqual(chosen);
    expect(of.received).toEqual([chosen]);
    expect(of.revisions).toEqual([FIRST, THEIRS, chosen]);
    expect(await of.links.of('i1')).toMatchObject({ basedOn: etagOf(3) });
    expect(await of.queue.waiting()).toEqual([]);
    expect(of.sheet.receipt).toMatchObject({ number: `SC-KIS-20260914-A/${CARD}/3` });
  });

  it('meets a third revision with the one that it was compared with as its start', async () => {
    await of.handIn();
    const { putCard } = of.performing.api;
    const third = { ...THEIRS, data_wyniku: '2026-02-02' };
    const meanwhile = handInQueue(
      of.performing.store,
      {
        ...of.performing.api,
        putCard: (request, signal) => {
          if (of.revisions.length === 2) of.revisions.push(third);
          return putCard(request, signal);
        },
      },
      () => true,
    );
    Object.assign(of.performing, { queue: meanwhile });
    await of.accept({ ...THEIRS, koncowa_opinia: 'moja' });
    expect(of.conflict()).toMatchObject({ current: { revision: 3 }, base: { revision: 2 } });
    expect(of.revisions).toHaveLength(3);
  });

  it('is not handed in while a cell keeps what was not chosen', async () => {
    of.formulas.add('certyfikujaca_nazwa');
    await of.accept({ ...THEIRS, koncowa_opinia: 'moja' });
    expect(of.notices()).toEqual([{ kind: 'cells-kept', count: 1 }]);
    expect(of.received).toEqual([]);
    expect(await of.links.of('i1')).toMatchObject({ basedOn: etagOf(1) });
  });

  it('is not handed in when what was chosen is what the case has', async () => {
    await of.handIn();
    await of.accept(THEIRS, true);
    expect(of.answers).toEqual(THEIRS);
    expect(of.received).toEqual([]);
    expect(of.notices()).toEqual([{ kind: 'as-in-case' }]);
    expect(await of.links.of('i1')).toMatchObject({ basedOn: etagOf(2) });
    expect(await of.queue.waiting()).toEqual([]);
  });

  it('is not handed in with problems; the choice stands on the sheet', async () => {
    const chosen = { ...THEIRS, data_wyniku: null };
    await of.accept(chosen);
    expect(of.answers).toEqual(chosen);
    expect(of.received).toEqual([]);
    expect(of.notices()).toEqual([{ kind: 'refused-card', count: 1 }]);
  });

  it('leaves a sheet alone that changed after the choice', async () => {
    const accepting = of.accept({ ...THEIRS, koncowa_opinia: 'moja' });
    of.answers['koncowa_opinia'] = 'moja, poprawiona';
    await accepting;
    expect(of.notices()).toEqual([{ kind: 'changed-meanwhile' }]);
    expect(of.answers).toEqual({ ...MINE, koncowa_opinia: 'moja, poprawiona' });
    expect(of.received).toEqual([]);
  });
});

describe('a sheet that this device does not know', () => {
  it('rests on the revision of its receipt, not on the newest', async () => {
    const receipt = { number: `SC-KIS-1/${CARD}/1`, receivedAt: AT, sha256: SHA };
    const of = surroundings(MINE, receipt);
    of.revisions.push(THEIRS);
    await of.handIn();
    expect(of.conflict()).toMatchObject({ current: { revision: 2 }, base: { revision: 1 } });
    expect(of.revisions).toEqual([FIRST, THEIRS]);
    expect(await of.links.of('i1')).toMatchObject({ caseId: 'C1', basedOn: etagOf(1) });
  });
});

describe('another window', () => {
  it('of the same sheet waits for what this one has sent', async () => {
    const of = surroundings(MINE);
    await of.link(etagOf(1));
    await of.handIn();
    const [first] = of.received;
    expect(first).toEqual(MINE);
    await of.performing.store.put('hand-in i1', {
      key: 'x',
      person: PERSON,
      sheet: SHEET.identity,
      caseId: 'C1',
      path: `/cases/C1/cards/${CARD}`,
      basedOn: etagOf(1),
      body: '{}',
      answersHash: 'h',
      confirmedAt: AT,
      state: 'sent',
    });
    of.answers['koncowa_opinia'] = 'inna';
    await of.handIn();
    expect(of.received).toHaveLength(1);
    expect(of.notices()).toEqual([{ kind: 'sent-before' }]);
  });
});

it('is not sent where the device has no room for it, and that is said', async () => {
  const of = surroundings(MINE);
  await of.link(etagOf(1));
  const refuse = (): Promise<never> => Promise.reject(new StoreError('full'));
  const full = { ...of.performing.store, put: refuse, change: refuse };
  const performing = {
    ...of.performing,
    queue: handInQueue(full, of.performing.api, () => true),
  };
  const read = await of.performing.port.read(SHEET.id, card);
  await perform(
    {
      kind: 'hand-in',
      sheet: SHEET,
      programme: SC_KIS,
      card,
      person: PERSON,
      institution: null,
      erased: new Set(),
      answersHash: answersHash(checkNow(card, read, performing).answers),
    },
    performing,
  );
  expect(of.notices()).toEqual([{ kind: 'no-room' }]);
  expect(of.received).toEqual([]);
});
