/**
 * Runs a TypeScript program of the repository: bundles it (imports carry no endings, JSX and all)
 * and hands over to Node. Usage: node .config/run-ts.js path/to/program.ts [arguments]
 */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [program = ''] = process.argv.splice(2, 1);
// Inside node_modules, so that the bundle finds its packages as the sources do.
const folder = join(root, 'node_modules/.cache/kartoteka');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${basename(program).replace(/\.tsx?$/, '')}-${process.pid}.mjs`);
await build({
  entryPoints: [join(root, program)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external',
  logLevel: 'warning',
  define: { 'import.meta.dirname': JSON.stringify(join(root, program, '..')) },
});
await import(pathToFileURL(outfile).href);
