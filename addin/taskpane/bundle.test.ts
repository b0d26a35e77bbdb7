import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** The sources that the pane loads at once, and those that it loads when they are needed. */
async function parts() {
  const { metafile, outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
    bundle: true,
    splitting: true,
    minify: true,
    outdir: 'out',
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'error',
  });
  const { outputs } = metafile;
  const first = new Set(Object.keys(outputs).filter((path) => path.endsWith('out/main.js')));
  for (const path of first) {
    for (const { path: other, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') first.add(other);
    }
  }
  const inputs = (wanted: boolean): readonly string[] =>
    Object.entries(outputs)
      .filter(([path]) => first.has(path) === wanted)
      .flatMap(([, { inputs: of }]) => Object.keys(of));
  const bytes = outputFiles
    .filter(({ path }) => [...first].some((one) => path.endsWith(one)))
    .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  return { first: inputs(true), later: inputs(false), bytes };
}

describe('the scripts of the pane', () => {
  it('hold no programme: programmes come from the server', async () => {
    const { metafile } = await build({
      entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      logLevel: 'error',
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.some((path) => path.endsWith('addin/taskpane/pane.ts'))).toBe(true);
    expect(inputs.filter((path) => path.includes('shared/programmes/'))).toEqual([]);
    expect(inputs.filter((path) => path.includes('shared/testing/'))).toEqual([]);
  });

  it('leave the reader of files to the first file that is chosen', async () => {
    const isReader = (path: string): boolean =>
      /node_modules\/(saxes|fflate)\/|shared\/xlsx\/reading\//.test(path);
    const { first, later } = await parts();
    expect(first.filter(isReader)).toEqual([]);
    expect(later.filter(isReader)).not.toEqual([]);
  });

  it('leave institutions, people and the page of a case to whoever looks at them', async () => {
    const isPart = (path: string): boolean =>
      /addin\/taskpane\/(view\/(account|case|institution|personal)|people\/texts-\w+)\.ts$/.test(
        path,
      );
    const { first, later } = await parts();
    expect(first.filter(isPart)).toEqual([]);
    expect(later.filter(isPart)).toHaveLength(6);
  });

  it('leave MSAL to the first sign-in by Office', async () => {
    const isMsal = (path: string): boolean => path.includes('node_modules/@azure/');
    const { first, later } = await parts();
    expect(first.filter(isMsal)).toEqual([]);
    expect(later.filter(isMsal)).not.toEqual([]);
  });

  it('are at most 150 KB when the pane starts, compressed and without Office.js', async () => {
    expect((await parts()).bytes).toBeLessThan(150_000);
  });
});
