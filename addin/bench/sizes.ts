/** What is loaded: scripts of the pane and of the Worker, minified and gzipped. */
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, type OutputFile } from 'esbuild';

const root = join(import.meta.dirname, '../..');

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly conditions?: readonly string[];
  /** What only is loaded when it is needed is counted apart. */
  readonly split?: true;
}
const ENTRIES: readonly Entry[] = [
  { name: 'pane, all scripts but Office.js', path: 'addin/taskpane/main.ts', split: true },
  { name: 'custom functions alone', path: 'addin/functions/main.ts' },
  { name: 'Worker', path: 'worker/index.ts', conditions: ['workerd', 'worker', 'browser'] },
  { name: 'xlsx writer alone', path: 'shared/xlsx/write.ts' },
];

/** What the pane loads later, by the source that it asks for. */
const LATER: readonly (readonly [string, string])[] = [
  ['pane, with the first file it reads', 'addin/taskpane/file/read-file.ts'],
  ['pane, with a sign-in by Office', 'addin/client/nested/nested-tokens.ts'],
];

const kibibytes = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(8);

function tell(name: string, files: readonly OutputFile[]): void {
  const sum = (sizeOf: (file: OutputFile) => number): number =>
    files.reduce((total, file) => total + sizeOf(file), 0);
  const [plain, gzipped] = [
    sum(({ contents }) => contents.length),
    sum(({ contents }) => gzipSync(contents).length),
  ];
  console.log(`  ${name.padEnd(38)} ${kibibytes(plain)} ${kibibytes(gzipped)}`);
}

/** The scripts that are loaded together: that of a source and what it imports. */
function loadedWith(source: string, { outputs }: Metafile): ReadonlySet<string> {
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === source);
  const wanted = new Set(entry === undefined ? [] : [entry]);
  for (const path of wanted) {
    for (const { path: other, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') wanted.add(other);
    }
  }
  return wanted;
}

console.log('\nSizes in KiB                              minified     gzip');
for (const { name, path, conditions = [], split = false } of ENTRIES) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, path)],
    absWorkingDir: root,
    outdir: join(root, 'dist'),
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    splitting: split,
    format: 'esm',
    target: 'es2022',
    conditions: [...conditions],
    external: ['cloudflare:*', 'node:*'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
  });
  if (!split) {
    tell(name, outputFiles);
    continue;
  }
  const first = loadedWith(path, metafile);
  const filesOf = (wanted: (path: string) => boolean): readonly OutputFile[] =>
    outputFiles.filter((file) => wanted(relative(root, file.path)));
  tell(
    name,
    filesOf((one) => first.has(one)),
  );
  for (const [part, source] of LATER) {
    const together = loadedWith(source, metafile);
    tell(
      part,
      filesOf((one) => together.has(one) && !first.has(one)),
    );
  }
}
