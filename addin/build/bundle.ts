import { build } from 'esbuild';

/**
 * Bundles entries for the browser, each to `<folder>/<name>.js`: modules for the web view that
 * Excel 2021 and later bring.
 */
export async function bundle(
  entries: Readonly<Record<string, string>>,
  folder: string,
  production: boolean,
): Promise<void> {
  await build({
    entryPoints: { ...entries },
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    sourcemap: production ? false : 'linked',
    logLevel: 'warning',
  });
}
