/**
 * Prints every card of every programme, blank and filled in, as LibreOffice prints it, to be looked at
 * after a change. Usage: npm run paper -- [folder] [programme]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answers } from '../card/answers';
import { answersWithSources } from '../card/sources';
import type { Card, Programme } from '../definition/programme';
import { PROGRAMMES } from '../programmes';
import { buildSheet } from '../sheet/build';
import { FILLED_CARDS } from '../testing/filled-cards';
import { writeWorkbook } from '../xlsx/write';
import { openOracle } from './oracle';

const [folder = 'dist/paper', only] = process.argv.slice(2);
const oracle = await openOracle(import.meta.dirname);

async function print(
  programme: Programme,
  card: Card,
  state: string,
  answers: Answers,
): Promise<void> {
  const { id, version } = programme;
  const identity = { programme: id, version, card: card.id, instance: 'x' };
  const workbook = await oracle.open(writeWorkbook([buildSheet(card, { identity, answers })]));
  const path = join(folder, `${id}-${card.id}-${state}.pdf`);
  await writeFile(path, await workbook.toPdf());
  await workbook.close();
  console.log(path);
}

await mkdir(folder, { recursive: true });
try {
  for (const programme of PROGRAMMES.filter(({ id }) => only === undefined || id === only)) {
    const filled = FILLED_CARDS.get(programme.id) ?? new Map<string, Answers>();
    for (const card of programme.cards) {
      await print(programme, card, 'blank', {});
      await print(programme, card, 'filled', answersWithSources(programme, card, filled));
    }
  }
} finally {
  await oracle.close();
}
