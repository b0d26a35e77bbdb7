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
});
