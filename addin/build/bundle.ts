import { build } from 'esbuild';

/**
 * Bundles entries for the browser, each to `<folder>/<name>.js`: modules for the web view that
 * Excel 2021 and later bring.
 *
 * @param chunks where scripts go that an entry loads only when they are needed, below `folder`;
 *   without it all stands in the one file of the entry.
 */
export async function bundle(
  entries: Readonly<Record<string, string>>,
  folder: string,
  production: boolean,
  chunks?: string,
): Promise<void> {
  await build({
    entryPoints: { ...entries },
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    ...(chunks === undefined ? {} : { splitting: true, chunkNames: `${chunks}/[name]-[hash]` }),
    sourcemap: production ? false : 'linked',
    logLevel: 'warning',
  });
}
