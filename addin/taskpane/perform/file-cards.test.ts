import { describe, expect, it } from 'vitest';
import type { Programme } from '../../../shared/definition/programme';
import { readCards } from '../../../shared/file/read-cards';
import { readFiledCard } from '../../../shared/file/read-filed-card';
import { addressOf } from '../../../shared/sheet/address';
import { buildSheet } from '../../../shared/sheet/build';
import type { SheetPlan } from '../../../shared/sheet/plan';
import { LIBRARY_APPLICATION, SIXTH_PROGRAMME } from '../../../shared/testing/sixth-programme';
import { readWorkbook } from '../../../shared/xlsx/read';
import { writeWorkbook } from '../../../shared/xlsx/write';
import { programmeHash } from '../../../shared/definition/hash';
import { failed } from '../../client/outcome';
import type { ProgrammeSummary } from '../../client/definitions';
import { NEXT_VERSION } from '../../workbook/testing/next-version';
import type { FileCard } from '../file/file-card';
import { readFileCard } from './file-cards';

const [APPLICATION] = SIXTH_PROGRAMME.cards;
if (APPLICATION === undefined) throw new Error('no card');
const answers = { ...LIBRARY_APPLICATION, oferta_opis: 'Klub gier planszowych' };
const planned = (identity = {}): SheetPlan =>
  buildSheet(APPLICATION, {
    identity: {
      programme: SIXTH_PROGRAMME.id,
      version: SIXTH_PROGRAMME.version,
      card: APPLICATION.id,
      instance: 'i',
      ...identity,
    },
    answers,
  });
const summary = ({ id, version, title, summary: words, ...of }: Programme): ProgrammeSummary => ({
  id,
  version,
  title,
  summary: words,
  sha256: programmeHash({ id, version, title, summary: words, ...of }),
  cards: [],
});

async function read(plan: SheetPlan, served: readonly Programme[]) {
  const reading = readWorkbook(writeWorkbook([plan]));
  if (reading.kind === 'refused') throw new Error(reading.refusal.code);
  const [filed] = readCards(reading.contents).cards;
  if (filed === undefined) throw new Error('no card in the file');
  const [newest] = served;
  return readFileCard(
    filed,
    newest === undefined ? [] : [summary(newest)],
    async (id, version) => {
      const value = served.find((one) => one.id === id && one.version === version);
      return value === undefined
        ? failed({ kind: 'definition', why: 'not-served' })
        : { ok: true, value, etag: null };
    },
    readFiledCard,
  );
}
async function readable(plan: SheetPlan, served: readonly Programme[]) {
  const card = await read(plan, served);
  if (card.kind !== 'read') throw new Error(`not read: ${JSON.stringify(card.why)}`);
  return card;
}

const whyOf = (card: FileCard): string =>
  card.kind === 'unknown' && 'pl' in card.why ? card.why.pl : '';

describe('a card of a file', () => {
  it('of the newest version is as it was filled in', async () => {
    const card = await readable(planned(), [SIXTH_PROGRAMME]);
    expect(card.carried).toEqual({ answers, left: [] });
    expect(card.answered).toBe(8);
    expect([card.aside, card.unread, card.differences, card.remarks]).toEqual([[], [], [], []]);
  });

  it('of an older version becomes one of the newest; what is gone is told and kept', async () => {
    const card = await readable(planned(), [NEXT_VERSION, SIXTH_PROGRAMME]);
    expect([card.version, card.programme.version]).toEqual(['1.0.0', '1.1.0']);
    expect(card.carried.answers).toEqual(LIBRARY_APPLICATION);
    expect(card.aside).toEqual([
      {
        card: 'Wniosek biblioteki',
        item: 'Co jeszcze warto wiedzieć',
        value: 'Klub gier planszowych',
        reason: 'Karta nie ma już tej pozycji.',
      },
    ]);
    expect(card.differences.map(({ kind }) => kind)).toEqual([
      'terms-changed',
      'item-added',
      'item-gone',
    ]);
  });

  it('of a version that nobody serves any more is read by the newest, and what that lacks is kept', async () => {
    const card = await readable(planned({ version: '0.9.0' }), [NEXT_VERSION]);
    expect(card.remarks.map(({ pl }) => pl)).toHaveLength(1);
    expect(card.carried.answers).toEqual(LIBRARY_APPLICATION);
    expect(card.aside.map(({ item, value }) => [item, value])).toEqual([
      ['oferta_opis', 'Klub gier planszowych'],
    ]);
    expect(card.unread.map(({ label }) => label)).toContain('Liczba filii');
  });

  it('made with other lists than its version has is named', async () => {
    const shorter: Programme = {
      ...SIXTH_PROGRAMME,
      cards: SIXTH_PROGRAMME.cards.map((card) => ({
        ...card,
        sections: card.sections.map((section) => ({
          ...section,
          items: section.items.map((item) =>
            item.kind === 'choice' ? { ...item, options: item.options.slice(0, 1) } : item,
          ),
        })),
      })),
    };
    const card = await readable(planned(), [shorter]);
    expect(card.remarks[0]?.pl).toContain('Listy wyboru');
  });

  it('of a programme that is not served, or that has no such card, says so', async () => {
    const foreign = await read(planned({ programme: 'obcy' }), [SIXTH_PROGRAMME]);
    expect(whyOf(foreign)).toContain('programu');
    const unknown = await read(planned({ card: 'inna' }), [SIXTH_PROGRAMME]);
    expect(whyOf(unknown)).toContain('karty');
  });

  it('tells by cell what it could not read', async () => {
    const plan = planned();
    const at = plan.answers.find(({ item }) => item === 'godziny_tygodniowo');
    if (at === undefined) throw new Error('no cell');
    const reading = readWorkbook(writeWorkbook([plan]));
    if (reading.kind === 'refused') throw new Error(reading.refusal.code);
    const [filed] = readCards(reading.contents).cards;
    if (filed === undefined) throw new Error('no card');
    const broken = { ...filed, errors: [{ row: at.row, column: at.column, error: '#REF!' }] };
    const card = await readFileCard(
      broken,
      [],
      async () => ({ ok: true, value: SIXTH_PROGRAMME, etag: null }),
      readFiledCard,
    );
    if (card.kind !== 'read') throw new Error('not read');
    expect(card.unread.map(({ label, cell }) => [label, cell])).toEqual([
      ['Godziny otwarcia w tygodniu', addressOf(at)],
    ]);
    expect(card.unread[0]?.why.pl).toContain('#REF!');
  });
});
