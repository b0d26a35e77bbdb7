/** An application for another term: inserted from the case, and handed in with the number. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../shared/card/answers';
import type { Card } from '../../../shared/definition/programme';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { COMPLETE_APPLICATION } from '../../../shared/testing/complete-application';
import { createApi } from '../../client/api';
import { caseLinks } from '../../client/case-links';
import { answersHash } from '../../client/hand-in';
import { handInQueue } from '../../client/hand-in-queue';
import { createHttp } from '../../client/http';
import { memoryStore } from '../../client/memory-store';
import { json, openedCase, problem } from '../../client/testing/answers';
import type { CardReading, CardSheet, InsertOptions } from '../../workbook/port';
import { applicationOf } from '../case/renewal';
import type { Message } from '../message';
import { AT, SHA, caseDetail } from '../testing/case-detail';
import { insertRenewal } from './cases';
import { checkNow, handIn } from './hand-in';
import type { Performing } from './surroundings';

function applicationCard(): Card {
  const found = applicationOf(SC_KIS);
  if (found === undefined) throw new Error('no application');
  return found;
}

const NUMBER = 'KIS/06/2026/0001';
const card = applicationCard();
const revision = { card: card.id, revision: 3, etag: '"wniosek-3"', accepted_at: AT };
const detail = caseDetail({
  closed: true,
  certificate: NUMBER,
  cards: [{ ...revision, title: card.title }],
});

function surroundings(refused = false) {
  const inserted: Answers[] = [];
  const sent: Readonly<Record<string, unknown>>[] = [];
  const said: Message[] = [];
  const sheet: CardSheet = {
    id: '{1}',
    name: card.tab,
    identity: {
      programme: SC_KIS.id,
      version: SC_KIS.version,
      card: 'wniosek',
      instance: 'i1',
    },
    origin: 'original',
  };
  const reading = (of: CardSheet): CardReading => ({
    sheet: of,
    answers: { ...inserted[0] },
    cells: new Map(),
    faults: [],
    damage: [],
    linked: new Set(),
    changed: new Set(),
    tables: new Map(),
    receipt: null,
  });
  const store = memoryStore();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    // Our client sends texts.
    if (init?.method === 'POST') {
      sent.push(JSON.parse(init.body as string) as Readonly<Record<string, unknown>>);
      return refused ? problem(409, 'renewal-open') : json(201, openedCase('C9'));
    }
    const path = input as string;
    const answers = path.includes('/C9/') ? {} : COMPLETE_APPLICATION;
    return json(200, {
      ...revision,
      by: 'applicant',
      sha256: SHA,
      answers,
      withheld: [],
      scores: {},
    });
  };
  const token = () => Promise.resolve('t');
  const api = createApi(createHttp({ fetch, origin: '', language: () => 'pl', token }));
  const shown = { sheet };
  const performing: Omit<
    Performing,
    'signIn' | 'reader' | 'hostLanguage' | 'definitions' | 'send' | 'copyText' | 'saveFile'
  > = {
    // What these effects do not use is not there.
    port: {
      insert: async ({ answers = {} }: InsertOptions) => {
        inserted.push(answers);
        return sheet;
      },
      read: async () => reading(shown.sheet),
      writeReceipt: async () => undefined,
    } as unknown as Performing['port'],
    api,
    origin: 'https://kartoteka.example',
    store,
    links: caseLinks(store),
    queue: handInQueue(store, api, () => true),
    dispatch: (message) => said.push(message),
    now: () => new Date(AT),
    newKey: () => 'k1',
    language: () => 'pl',
    signal: new AbortController().signal,
  };
  const run = performing as Performing;
  return {
    inserted,
    sent,
    said,
    shown,
    insert: () =>
      insertRenewal(
        { kind: 'insert-renewal', programme: SC_KIS, card, detail, number: NUMBER },
        run,
      ),
    handIn: () =>
      handIn(
        {
          kind: 'hand-in',
          sheet: shown.sheet,
          programme: SC_KIS,
          card,
          person: 'wnioskodawca',
          institution: null,
          erased: new Set(),
          answersHash: answersHash(checkNow(card, reading(shown.sheet), run).answers),
        },
        run,
      ),
    links: run.links,
  };
}

describe('an application for another term', () => {
  it('is filled from the case, belongs to none, and opens one with the number', async () => {
    const of = surroundings();
    await of.insert();
    expect(of.inserted[0]).toMatchObject({ kis_nazwa: COMPLETE_APPLICATION['kis_nazwa'] });
    expect(await of.links.all()).toEqual([]);
    expect(of.said).toContainEqual({
      kind: 'renewals-read',
      renewals: [{ instance: 'i1', number: NUMBER }],
    });
    await of.handIn();
    expect(of.sent).toMatchObject([{ programme: 'sc-kis', renews: NUMBER }]);
    // From now on the sheet is of that case, and is handed in there.
    expect(await of.links.of('i1')).toMatchObject({ caseId: 'C9' });
  });

  it('says what the server refuses, and stays an application for another term', async () => {
    const of = surroundings(true);
    await of.insert();
    await of.handIn();
    await of.handIn();
    expect(of.sent.map(({ renews }) => renews)).toEqual([NUMBER, NUMBER]);
    expect(await of.links.all()).toEqual([]);
  });

  it('is a first application when the sheet is copied', async () => {
    const of = surroundings();
    await of.insert();
    of.shown.sheet = { ...of.shown.sheet, origin: 'copy' };
    await of.handIn();
    expect(of.sent).toHaveLength(1);
    expect(of.sent[0]).not.toHaveProperty('renews');
  });
});
