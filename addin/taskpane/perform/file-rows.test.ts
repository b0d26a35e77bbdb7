/** The whole way of a CSV file over Microsoft's own client: read, its table found, put there. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../shared/card/answers';
import type { Card, Programme } from '../../../shared/definition/programme';
import { KONSULTACJE_SPOLECZNE } from '../../../shared/programmes/konsultacje-spoleczne';
import { failed } from '../../client/outcome';
import type { Definitions } from '../../client/definitions';
import { testHost } from '../../preview/host/test-host';
import { testWorkbook } from '../../workbook/testing/test-workbook';
import type { Message } from '../message';
import { putFileRows, readFileRows } from './file-rows';

const TODAY = '2026-11-26';
const MOST = 20;

/** The register of remarks and the list of organisations, with tables that are quick to build. */
const short = (id: string): Card => {
  const card = KONSULTACJE_SPOLECZNE.cards.find((one) => one.id === id);
  if (card === undefined) throw new Error(`no card ${id}`);
  const sections = card.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.kind === 'table' ? { ...item, max: MOST } : item)),
  }));
  return { ...card, sections };
};
const REGISTER = short('rejestr-uwag');
const MAP = short('mapa-ngo');
const PROGRAMME: Programme = { ...KONSULTACJE_SPOLECZNE, cards: [REGISTER, MAP] };

const REMARK = {
  numer: 1,
  data_wplywu: '2026-02-12',
  autor: 'ngo',
  dokument: 'Statut',
  tresc: 'Dłużej.',
} as const;

async function opened(...cards: readonly (readonly [Card, Answers])[]) {
  const port = testWorkbook(testHost());
  const ids: string[] = [];
  for (const [card, answers] of cards) {
    ids.push((await port.insert({ programme: PROGRAMME, card, answers })).id);
  }
  const definitions: Definitions = {
    keptList: async () => null,
    list: async () => failed({ kind: 'offline' }),
    definition: async () => ({ ok: true, value: PROGRAMME, etag: null }),
    known: () => PROGRAMME,
  };
  const said: Message[] = [];
  const { signal } = new AbortController();
  const read = async (text: string) => {
    const outcome = await readFileRows(strToU8(text), TODAY, { port, definitions, signal });
    if (outcome?.kind !== 'rows') throw new Error(outcome?.kind ?? 'given up');
    return outcome;
  };
  const dispatch = (message: Message): number => said.push(message);
  return { port, ids, read, said, surroundings: { port, dispatch } };
}

const FILE = 'Nr uwagi;Data wpływu;Autor;Uwaga\n7;5.03.2026;Inny;=1+1\n8;wczoraj;inny;„Tak”\n';

describe('a file of rows', () => {
  it('goes into the table of the open sheet, and is read there as it was meant', async () => {
    const { port, ids, read, said, surroundings } = await opened(
      [MAP, {}],
      [REGISTER, { uwagi: [REMARK] }],
    );
    const { places, chosen } = await read(FILE);
    expect(places.map(({ match, filled }) => [match.table.id, filled])).toEqual([['uwagi', 1]]);
    const [place] = places;
    if (place === undefined) throw new Error('no place');
    expect(chosen).toBe(0);
    expect(place.read.faults).toMatchObject([{ row: 3, text: 'wczoraj' }]);
    await putFileRows({ kind: 'put-rows', place, way: 'below' }, surroundings);
    const { answers } = await port.read(ids[1] ?? '', REGISTER);
    expect(answers['uwagi']).toMatchObject([
      REMARK,
      { numer: 7, data_wplywu: '2026-03-05', autor: 'inny', tresc: '=1+1' },
      { numer: 8, data_wplywu: { cell: 'wczoraj' }, autor: 'inny', tresc: '„Tak”' },
    ]);
    expect(said).toMatchObject([{ kind: 'rows-put', done: true, clean: false }]);
    const [put] = said;
    expect(put?.kind === 'rows-put' ? put.message.pl.replaceAll('\u00A0', ' ') : '').toBe(
      'Wpisano 2 wiersze do tabeli „Uwagi”. Do poprawy: 1 komórka.',
    );
  });

  it('goes by itself to the open one of two sheets, and is asked about with neither open', async () => {
    const { port, ids, read } = await opened(
      [REGISTER, {}],
      [REGISTER, { uwagi: [REMARK] }],
      [MAP, {}],
    );
    const elsewhere = await read(FILE);
    expect(elsewhere.chosen).toBeNull();
    expect(elsewhere.places.map(({ sheet }) => sheet.id)).toEqual(ids.slice(0, 2));
    await port.goTo(ids[1] ?? '', { row: 0, column: 0 });
    const open = await read(FILE);
    expect(open.chosen).toBe(0);
    expect(open.places.map(({ sheet }) => sheet.id)).toEqual([ids[1], ids[0]]);
  });

  it('is put only where there is room for all of it', async () => {
    const standing = Array.from({ length: MOST - 1 }, () => REMARK);
    const { read } = await opened([REGISTER, { uwagi: standing }]);
    const waysOf = async (rows: number) => {
      const [place] = (await read(`Nr uwagi;Uwaga\n${'1;x\n'.repeat(rows)}`)).places;
      return [...(place?.ways ?? [])].sort();
    };
    expect(await waysOf(1)).toEqual(['below', 'instead']);
    expect(await waysOf(2)).toEqual(['instead']);
    expect(await waysOf(MOST + 1)).toEqual([]);
  });

  it('is put nowhere when nobody can tell its columns apart, or it has no table here', async () => {
    const { read } = await opened([REGISTER, {}]);
    const [place] = (await read('Nr uwagi;Uwaga;Treść;uwaga\n1;x;y;z\n')).places;
    expect([...(place?.ways ?? ['none'])]).toEqual([]);
    expect((await read('Imię;Ulica;Numer domu\nA;B;1\n')).places).toEqual([]);
  });

  it('replaces nothing that changed after it was read', async () => {
    const { port, ids, read, said, surroundings } = await opened([REGISTER, { uwagi: [REMARK] }]);
    const [place] = (await read(FILE)).places;
    if (place === undefined) throw new Error('no place');
    const later = { ...REMARK, tresc: 'Jeszcze dłużej.' };
    await port.write(ids[0] ?? '', REGISTER, { uwagi: [later] });
    await putFileRows({ kind: 'put-rows', place, way: 'instead' }, surroundings);
    expect(said).toMatchObject([{ kind: 'rows-put', done: false, clean: false }]);
    const { answers } = await port.read(ids[0] ?? '', REGISTER);
    expect(answers['uwagi']).toMatchObject([later]);
  });
});
