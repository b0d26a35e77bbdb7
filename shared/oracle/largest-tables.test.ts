/** The tables of 2,000 rows that the programmes have, recalculated and saved by LibreOffice. */
import { describe, expect, it } from 'vitest';
import { maxRows } from '../card/read-table';
import { itemsOf } from '../definition/programme';
import { readCards } from '../file/read-cards';
import { readFiledCard } from '../file/read-filed-card';
import { contentsOf } from '../file/testing/read-file';
import { PROGRAMMES } from '../programmes';
import { resultsOf } from '../rules/results';
import { addressOf } from '../sheet/address';
import { buildSheet } from '../sheet/build';
import { shownResult } from '../sheet/contents';
import { fullCard } from '../testing/full-card';
import { writeWorkbook } from '../xlsx/write';
import { libreOfficeAvailable } from './available';
import { oracleForTests } from './oracle-for-tests';

const LARGE = PROGRAMMES.flatMap((programme) =>
  programme.cards
    .filter((card) => itemsOf(card).some((item) => item.kind === 'table' && maxRows(item) >= 2000))
    .map((card) => [programme.id, card.id, programme, card] as const),
);

describe.skipIf(!libreOfficeAvailable().available)('2,000 rows', { timeout: 240_000 }, () => {
  const oracle = oracleForTests();

  it.each(LARGE)('of %s/%s come to the same and come back', async (_, __, programme, card) => {
    const { identity, answers = {} } = fullCard(programme, card);
    const plan = buildSheet(card, { identity, answers });
    const workbook = await oracle.open(writeWorkbook([plan]));
    const values = await workbook.read(
      plan.results.map((at) => ({ sheet: plan.name, address: addressOf(at) })),
    );
    const saved = await workbook.toXlsx();
    await workbook.close();

    const results = resultsOf(card, answers);
    const ruleOf = new Map(card.rules.map((rule) => [rule.id, rule]));
    plan.results.forEach(({ rule: id }, index) => {
      const rule = ruleOf.get(id);
      const wanted = rule === undefined ? '' : shownResult(rule, results[id]?.value);
      const found = values[index];
      if (typeof wanted === 'number') expect([id, Number(found)]).toEqual([id, wanted]);
      else expect([id, found]).toEqual([id, wanted]);
    });
    const [filed] = readCards(contentsOf(saved)).cards;
    if (filed === undefined) throw new Error('no card');
    const reading = readFiledCard(card, filed);
    expect(reading.unread).toEqual([]);
    expect(reading.answers).toEqual(expect.objectContaining(answers));
  });
});
