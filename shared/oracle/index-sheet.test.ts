/** The rows of the list of cards are as high as their texts, measured by LibreOffice's own fitting. */
import { describe, expect, it } from 'vitest';
import { PROGRAMMES } from '../programmes';
import type { IndexSheetPlan } from '../sheet/index-sheet';
import { buildWorkbook } from '../sheet/workbook';
import { writeWorkbook } from '../xlsx/write';
import { libreOfficeAvailable } from './available';
import { oracleForTests } from './oracle-for-tests';

/** Excel's lines are a third higher than LibreOffice's, and a text may need a line less than reckoned. */
const MOST = 1.7;
/** So low that every row is told of. */
const TINY = 2;

describe.skipIf(!libreOfficeAvailable().available)(
  'the list of cards',
  { timeout: 120_000 },
  () => {
    const oracle = oracleForTests();

    /** What each row needs, in points. */
    async function needed(index: IndexSheetPlan): Promise<readonly number[]> {
      const plan = { ...index, heights: index.heights.map(() => TINY), links: [] };
      const workbook = await oracle.open(writeWorkbook([plan]));
      const found = await workbook.clipped();
      await workbook.close();
      return index.heights.map((_, row) =>
        Math.max(
          ...found
            .filter(({ address }) => /\d+/.exec(address)?.[0] === String(row + 1))
            .map((text) => text.needed),
        ),
      );
    }

    it.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
      'of %s shows all and wastes little',
      async (_, programme) => {
        const cards = programme.cards.map((card) => ({
          card,
          identity: { programme: programme.id, version: '1.0.0', card: card.id, instance: card.id },
        }));
        const { index } = buildWorkbook(programme, cards);
        const needs = await needed(index);
        const ratios = index.heights.map((height, row) => height / (needs[row] ?? 0));
        expect(Math.min(...ratios)).toBeGreaterThan(1.15);
        expect(Math.max(...ratios.slice(3))).toBeLessThan(MOST);
      },
    );
  },
);
