/** Serves the page of the pane's tests. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const PAGE = `<!doctype html>
<html lang="pl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Kartoteka</title>
    <link rel="stylesheet" href="/taskpane.css" />
    <script type="module" src="/pane.js"></script>
  </head>
  <body>
    <div id="pane"></div>
  </body>
</html>`;

export async function servePane(): Promise<{ readonly url: string; readonly close: () => void }> {
  const { outputFiles } = await build({
    entryPoints: [source('pane-page.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2023',
    write: false,
  });
  const script = outputFiles[0]?.text ?? '';
  const style = readFileSync(source('../taskpane/taskpane.css'), 'utf8');
  const server = createServer(({ url }, response) => {
    const [type, body] =
      url === '/pane.js'
        ? ['text/javascript', script]
        : url === '/taskpane.css'
          ? ['text/css', style]
          : ['text/html', PAGE];
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
