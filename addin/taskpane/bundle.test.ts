import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

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
    const { metafile } = await build({
      entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
      bundle: true,
      splitting: true,
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
    const isReader = (path: string): boolean =>
      /node_modules\/(saxes|fflate)\/|shared\/xlsx\/reading\//.test(path);
    expect(inputs(true).filter(isReader)).toEqual([]);
    expect(inputs(false).filter(isReader)).not.toEqual([]);
  });
});
