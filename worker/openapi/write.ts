/** Writes `openapi.json`, the description that the Worker serves: `node worker/openapi/write.ts`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const path = fileURLToPath(new URL('openapi.json', import.meta.url));
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('document.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
// The bundle of `document.ts`, whose one export is the function that makes the description.
const module = (await import(`data:text/javascript;base64,${code}`)) as {
  readonly openApiDocument: () => object;
};
const options = (await resolveConfig(path)) ?? {};
const text = await format(JSON.stringify(module.openApiDocument()), { ...options, parser: 'json' });
await writeFile(path, text);
