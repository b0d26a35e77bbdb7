import { describe, expect, it } from 'vitest';
import { itemsOf, type Programme } from '../../../shared/definition/programme';
import { addressOf } from '../../../shared/sheet/address';
import { SIDE_TAB } from '../../../shared/sheet/side-sheet';
import { LIBRARY_APPLICATION, SIXTH_PROGRAMME } from '../../../shared/testing/sixth-programme';
import { sheetId, testHost } from '../../preview/host/test-host';
import { answered, cellOf, testWorkbook } from '../testing/test-workbook';
import { NEXT_VERSION } from '../testing/next-version';

const cardOf = ({ cards }: Programme, id: string) => {
  const card = cards.find((one) => one.id === id);
  if (card === undefined) throw new Error(`no card ${id}`);
  return card;
};
const BEFORE = cardOf(SIXTH_PROGRAMME, 'wniosek-biblioteki');
const AFTER = cardOf(NEXT_VERSION, 'wniosek-biblioteki');

async function filled() {
  const client = testHost();
  const workbook = testWorkbook(client);
  const sheet = await workbook.insert({
    programme: SIXTH_PROGRAMME,
    card: BEFORE,
    answers: { ...LIBRARY_APPLICATION, oferta_opis: 'Klub gier planszowych' },
  });
  return { client, workbook, sheet };
}

describe('a sheet moved to another version', () => {
  it('keeps tab, place and instance, carries answers and keeps the others aside', async () => {
    const { client, workbook, sheet } = await filled();
    client.host.renameSheet(sheetId(client, 'Wniosek biblioteki'), 'Nasz wniosek');
    const { left } = await workbook.move(sheet.id, {
      before: BEFORE,
      programme: NEXT_VERSION,
      card: AFTER,
    });
    expect(left.map(({ label, said }) => [label, said.pl])).toEqual([
      ['Co jeszcze warto wiedzieć', 'Klub gier planszowych'],
    ]);
    const { sheets } = await workbook.sheets();
    expect(sheets).toEqual([
      {
        id: sheet.id,
        name: 'Nasz wniosek',
        identity: { ...sheet.identity, version: NEXT_VERSION.version },
        origin: 'original',
      },
    ]);
    const reading = await workbook.read(sheet.id, AFTER);
    expect(answered(reading)).toEqual(LIBRARY_APPLICATION);
    expect(reading.damage).toEqual([]);
    expect(reading.faults).toEqual([]);
    expect([...reading.cells.keys()]).toEqual(itemsOf(AFTER).map(({ id }) => id));
  });
});

describe('the sheet beside the cards', () => {
  it('is made once and grows; what it holds is text', async () => {
    const { client, workbook } = await filled();
    const line = { card: 'Karta', item: 'Pozycja', value: '=1+1', reason: 'Nie pasuje.' };
    await workbook.keepAside([]);
    expect(() => sheetId(client, SIDE_TAB)).toThrow();
    await workbook.keepAside([line]);
    await workbook.keepAside([{ ...line, value: '007' }]);
    const values = await client.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(SIDE_TAB).getUsedRangeOrNullObject(true);
      used.load('values');
      await context.sync();
      return used.values;
    });
    expect(values.slice(2)).toEqual([
      ['Karta', 'Pozycja', 'Odpowiedź', 'Dlaczego'],
      ['Karta', 'Pozycja', '=1+1', 'Nie pasuje.'],
      ['Karta', 'Pozycja', '007', 'Nie pasuje.'],
    ]);
  });
});

describe('a sheet made with other lists than its version has', () => {
  const RENAMED: Programme = {
    ...SIXTH_PROGRAMME,
    cards: SIXTH_PROGRAMME.cards.map((card) => ({
      ...card,
      sections: card.sections.map((section) => ({
        ...section,
        items: section.items.map((item) =>
          item.id === 'podjazd' && item.kind === 'choice'
            ? {
                ...item,
                options: item.options.map((option) =>
                  option.id === 'tak' ? { ...option, label: 'Jest' } : option,
                ),
              }
            : item,
        ),
      })),
    })),
  };

  it('is named, and repaired in place; an answer that the list lacks is kept aside', async () => {
    const { client, workbook, sheet } = await filled();
    const card = cardOf(RENAMED, 'wniosek-biblioteki');
    expect((await workbook.read(sheet.id, BEFORE)).damage).toEqual([]);
    expect((await workbook.read(sheet.id, card)).damage).toEqual([{ kind: 'lists-differ' }]);
    const copy = client.host.copySheet(sheetId(client, 'Wniosek biblioteki'));
    const stop = await workbook.watch(() => undefined);
    await stop();
    await workbook.sheets();
    expect((await workbook.read(copy, card)).damage).toContainEqual({ kind: 'lists-differ' });

    expect(await workbook.repair(sheet.id, RENAMED, card)).toEqual({ lost: [], aside: 1 });
    const repaired = await workbook.read(sheet.id, card);
    expect(repaired.damage).toEqual([]);
    expect(repaired.answers).toMatchObject({ podjazd: null, godziny_tygodniowo: 36 });
  });
});

describe('repair', () => {
  it('keeps aside what its cell cannot show, and leaves in it what it can', async () => {
    const { client, workbook, sheet } = await filled();
    const reading = await workbook.read(sheet.id, BEFORE);
    const id = sheetId(client, 'Wniosek biblioteki');
    await client.Excel.run(async (context) => {
      const [hours, ramp] = [cellOf(reading, 'godziny_tygodniowo'), cellOf(reading, 'podjazd')];
      const target = context.workbook.worksheets.getItem(id);
      target.getRange(addressOf(hours)).values = [['trzydzieści']];
      target.getRange(addressOf(ramp)).values = [['chyba']];
      await context.sync();
    });
    const { lost, aside } = await workbook.repair(sheet.id, SIXTH_PROGRAMME, BEFORE);
    expect([lost, aside]).toEqual([[], 1]);
    const again = await workbook.read(sheet.id, BEFORE);
    expect(again.answers).toMatchObject({
      godziny_tygodniowo: { cell: 'trzydzieści' },
      podjazd: null,
    });
  });
});
