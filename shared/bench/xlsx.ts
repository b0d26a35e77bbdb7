/** Writing and reading one filled workbook beside two libraries, what each adds to a bundle, and compiling. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import ExcelJs from 'exceljs';
import { readXlsx, writeXlsx, type CellValue } from 'hucre';
import { readCards } from '../file/read-cards';
import { PROGRAMMES } from '../programmes';
import { SC_KIS } from '../programmes/sc-kis';
import { compileRules } from '../rules/evaluate';
import { buildSheet } from '../sheet/build';
import { COMPLETE_APPLICATION } from '../testing/complete-application';
import { readWorkbook } from '../xlsx/read';
import { writeWorkbook } from '../xlsx/write';
import { compare } from './compare';
import { compareAsync } from './compare-async';

const card = SC_KIS.cards.find(({ id }) => id === SC_KIS.register.card);
if (card === undefined) throw new Error('no application');
const identity = { programme: SC_KIS.id, version: SC_KIS.version, card: card.id, instance: 'b' };
const plan = buildSheet(card, { identity, answers: COMPLETE_APPLICATION });
const file = writeWorkbook([plan]);

/** The same cells, values only: neither library can be asked for all that the card's file has. */
const rows = plan.cells.map((line) =>
  line.map(({ content }): CellValue => {
    if (content.kind === 'empty') return null;
    return content.kind === 'value' ? content.value : content.cached;
  }),
);

async function writeByExcelJs(): Promise<unknown> {
  const workbook = new ExcelJs.Workbook();
  workbook.addWorksheet(plan.name).addRows(rows.map((line) => [...line]));
  return workbook.xlsx.writeBuffer();
}

async function readByExcelJs(): Promise<unknown> {
  const workbook = new ExcelJs.Workbook();
  // Its types want a Buffer of an older Node.
  await workbook.xlsx.load(file.buffer.slice(0) as ArrayBuffer);
  return workbook.getWorksheet(plan.name)?.rowCount;
}

function readByOurs(): unknown {
  const reading = readWorkbook(file);
  return reading.kind === 'read' ? readCards(reading.contents) : reading.refusal;
}

await compareAsync(`Writing ${card.id} (${file.length} bytes)`, [
  { name: 'ours: looks, rules, names, formulas and all', run: async () => writeWorkbook([plan]) },
  {
    name: 'hucre 1.0.0: values only',
    run: () => writeXlsx({ sheets: [{ name: plan.name, rows }] }),
  },
  { name: 'exceljs 4.4.0: values only', run: writeByExcelJs },
]);
await compareAsync('Reading it back', [
  { name: 'ours, as cards', run: async () => readByOurs() },
  { name: 'hucre 1.0.0', run: () => readXlsx(file) },
  { name: 'exceljs 4.4.0', run: readByExcelJs },
]);
compare(
  'Compiling the rules of every card',
  PROGRAMMES.map((programme) => ({
    name: `${programme.id} (${programme.cards.length} cards)`,
    run: () => programme.cards.map(compileRules),
  })),
);

/** Bytes of a minified bundle of what `source` exports, and of its gzip. */
async function bundled(source: string): Promise<readonly [number, number]> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error('nothing was bundled');
  return [output.contents.length, gzipSync(output.contents).length];
}

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`.padStart(10);

console.log('\nBytes that each adds to a bundle (minified, gzip)');
for (const [name, source] of [
  ['ours, writing', "export { writeWorkbook } from '../xlsx/write'"],
  ['ours, reading', "export { readWorkbook } from '../xlsx/read'"],
  [
    'ours, both',
    "export { writeWorkbook } from '../xlsx/write'; export { readWorkbook } from '../xlsx/read'",
  ],
  ['hucre 1.0.0, both', "export { readXlsx, writeXlsx } from 'hucre'"],
  ['exceljs 4.4.0', "export { default } from 'exceljs'"],
] as const) {
  const [minified, gzip] = await bundled(source);
  console.log(`  ${name.padEnd(46)} ${kib(minified)} ${kib(gzip)}`);
}
