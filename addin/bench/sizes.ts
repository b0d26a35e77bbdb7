/** What is loaded: scripts of the pane and of the Worker, minified and gzipped. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly conditions?: readonly string[];
}
const ENTRIES: readonly Entry[] = [
  { name: 'pane, all scripts but Office.js', path: 'addin/taskpane/main.ts' },
  { name: 'custom functions alone', path: 'addin/functions/main.ts' },
  { name: 'Worker', path: 'worker/index.ts', conditions: ['workerd', 'worker', 'browser'] },
  { name: 'xlsx writer alone', path: 'shared/xlsx/write.ts' },
];

const kibibytes = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(8);
console.log('\nSizes in KiB                              minified     gzip');
for (const { name, path, conditions = [] } of ENTRIES) {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: [...conditions],
    external: ['cloudflare:*', 'node:*'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
  });
  const [file] = outputFiles;
  const bytes = file?.contents ?? new Uint8Array();
  console.log(
    `  ${name.padEnd(38)} ${kibibytes(bytes.length)} ${kibibytes(gzipSync(bytes).length)}`,
  );
}
