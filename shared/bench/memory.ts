/**
 * The memory that reading takes, from the file to the text of the response: of the worst files that
 * are read, and of the largest cards that there are, as we and as LibreOffice write them.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { itemsOf } from '../definition/programme';
import { maxRows } from '../card/read-table';
import { libreOfficeAvailable } from '../oracle/available';
import { openOracle, type Oracle } from '../oracle/oracle';
import { PROGRAMMES } from '../programmes';
import { buildWorkbook, sheetsOf } from '../sheet/workbook';
import { writeWorkbook } from '../xlsx/write';
import { fullCard } from '../testing/full-card';
import { smallestHeap, WORKER_MEMORY } from './memory/smallest-heap';
import { WORST_FILES } from './memory/worst-files';

const folder = mkdtempSync(join(tmpdir(), 'kartoteka-memory-'));
const program = join(folder, 'read-once.mjs');
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

function report(what: string, file: Uint8Array): void {
  const path = join(folder, 'file.xlsx');
  writeFileSync(path, file);
  const { heap, said } = smallestHeap(program, path);
  const need = heap === null ? `over ${WORKER_MEMORY} MB` : `${heap} MB`;
  console.log(`  ${what.padEnd(46)} ${need.padStart(11)}  ${said}`);
}

function reportSizes(file: Uint8Array): void {
  const parts = Object.entries(unzipSync(file)).map(([name, { length }]) => ({ name, length }));
  const total = parts.reduce((sum, { length }) => sum + length, 0);
  const [largest] = parts.toSorted((a, b) => b.length - a.length);
  const part = `${largest?.name.split('/').at(-1) ?? ''} ${megabytes(largest?.length ?? 0)}`;
  console.log(`    ${megabytes(file.length)}, unpacked ${megabytes(total)}, ${part}`);
}

async function reportCards(oracle: Oracle | null): Promise<void> {
  for (const programme of PROGRAMMES) {
    const cards = programme.cards.map((card) => fullCard(programme, card));
    const large = cards.filter(({ card }) =>
      itemsOf(card).some((item) => item.kind === 'table' && maxRows(item) >= 1000),
    );
    const together = large.length === 0 ? [] : [cards];
    for (const chosen of [...large.map((card) => [card]), ...together]) {
      const name = chosen.length > 1 ? 'all cards' : (chosen[0]?.card.id ?? '');
      const file = writeWorkbook(sheetsOf(buildWorkbook(programme, chosen)));
      report(`${programme.id}, ${name}`, file);
      reportSizes(file);
      if (oracle === null) continue;
      const workbook = await oracle.open(file);
      const saved = await workbook.toXlsx();
      await workbook.close();
      report('  saved by LibreOffice', saved);
      reportSizes(saved);
    }
  }
}

await build({
  entryPoints: [join(import.meta.dirname, 'memory/read-once.ts')],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
const office = libreOfficeAvailable();
if (!office.available) console.log(`No files saved by LibreOffice: ${office.reason}.`);
const oracle = office.available ? await openOracle(join(import.meta.dirname, '../oracle')) : null;
try {
  console.log(`\nSmallest heap in which a file is read; a Worker has ${WORKER_MEMORY} MB`);
  for (const { what, make } of WORST_FILES) report(what, make());
  console.log('\nThe same for cards filled to the last row');
  await reportCards(oracle);
} finally {
  await oracle?.close();
  rmSync(folder, { recursive: true });
}
