import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../shared/card/answers';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import type { CaseDetail } from '../../client/api';
import type { CaseLink } from '../../client/case-links';
import type { InsertOptions } from '../../workbook/port';
import type { Message } from '../message';
import { insertFromCase } from './cases';
import type { Performing } from './surroundings';

const AT = '2026-11-22T09:30:00Z';
const SHA = `sha256:${'5f'.repeat(32)}`;
const step = (version: number, event: string, day: string) => ({
  version,
  event,
  by: 'certifier' as const,
  at: AT,
  day,
  data: {},
  hash: SHA,
});
const detail = (change: Partial<CaseDetail>): CaseDetail => ({
  id: 'C1',
  programme: SC_KIS.id,
  version: SC_KIS.version,
  state: 'certified',
  kind: 'first',
  renews: null,
  due: null,
  closed: true,
  earlier: [],
  voivodeship: 'lubelskie',
  institution: 'Stowarzyszenie HUMANUS',
  receipt: 'SC-KIS-1',
  submitted_at: AT,
  etag: '"C1-1"',
  title: 'certyfikat',
  actions: [],
  cards: [],
  events: [],
  ...change,
});

/** What is inserted for a card of the case. */
async function inserted(id: string, of: CaseDetail, cards: Readonly<Record<string, Answers>>) {
  const options: InsertOptions[] = [];
  const asked: string[] = [];
  const said: Message[] = [];
  const links: CaseLink[] = [];
  const card = SC_KIS.cards.find((one) => one.id === id);
  if (card === undefined) throw new Error(`no card ${id}`);
  const performing: Pick<
    Performing,
    'port' | 'api' | 'links' | 'dispatch' | 'now' | 'language' | 'signal'
  > = {
    // What the insertion does not use is not there.
    port: {
      insert: async (wanted: InsertOptions) => {
        options.push(wanted);
        const identity = { programme: 'p', version: '1', card: id, instance: 'i' };
        return { id: '{1}', name: card.tab, identity, origin: 'original' };
      },
    } as unknown as Performing['port'],
    api: {
      readCard: async (_case: string, one: string) => {
        asked.push(one);
        return { ok: true, value: { answers: cards[one] ?? {}, etag: `"${one}-2"` }, etag: null };
      },
      registerEntry: async (number: string) => {
        asked.push(number);
        const entry = { number, level: null, issued: '2026-11-20', status: 'valid' };
        return { ok: true, value: { ...entry, valid_until: '2029-11-20' }, etag: null };
      },
    } as unknown as Performing['api'],
    links: {
      put: async (link: CaseLink) => void links.push(link),
      all: async () => [],
      of: async () => null,
    },
    dispatch: (message) => said.push(message),
    now: () => new Date(AT),
    language: () => 'pl',
    signal: new AbortController().signal,
  };
  await insertFromCase(
    { kind: 'insert-from-case', programme: SC_KIS, card, detail: of },
    performing as Performing,
  );
  return { answers: options[0]?.answers ?? {}, asked, said, links };
}

describe('a card that the case fills', () => {
  it('has the line of the register, and asks for it only then', async () => {
    const of = detail({ certificate: 'KIS/06/2026/0001' });
    const { answers, asked } = await inserted('certyfikat', of, {});
    expect(answers).toMatchObject({
      certyfikat_numer: 'KIS/06/2026/0001',
      certyfikat_wydano: '2026-11-20',
      certyfikat_wazny_do: '2029-11-20',
    });
    expect(asked).toContain('KIS/06/2026/0001');
    const without = await inserted('wniosek', of, {});
    expect(without.asked).not.toContain('KIS/06/2026/0001');
  });

  it('is blank where nothing has happened yet', async () => {
    const { answers } = await inserted('certyfikat', detail({}), {});
    expect(answers['certyfikat_numer'] ?? null).toBeNull();
  });

  it('has what cards that were handed in say, their own sources among them', async () => {
    const handedIn = {
      card: 'wniosek',
      title: 'Wniosek',
      revision: 1,
      etag: '"w"',
      accepted_at: AT,
    };
    const { answers } = await inserted(
      'certyfikat',
      detail({ cards: [handedIn], events: [step(1, 'x', '2026-11-01')] }),
      { wniosek: { kis_nazwa: 'Klub Łącznik' } },
    );
    expect(Object.values(answers)).toContain('Klub Łącznik');
  });

  it('rests on the revision that it was filled from, whatever was known of the case before', async () => {
    const known = {
      card: 'wniosek',
      title: 'W',
      revision: 1,
      etag: '"wniosek-1"',
      accepted_at: AT,
    };
    const { links } = await inserted('wniosek', detail({ cards: [known] }), { wniosek: {} });
    expect(links).toMatchObject([{ caseId: 'C1', basedOn: '"wniosek-2"' }]);
    const first = await inserted('karta-standardu', detail({ cards: [known] }), {});
    expect(first.links).toMatchObject([{ caseId: 'C1', basedOn: null }]);
  });
});
