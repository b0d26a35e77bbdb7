/** Serves the preview page to a test, built from its sources, with the headers it needs. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export interface PreviewServer {
  readonly url: string;
  readonly close: () => void;
}

interface Served {
  readonly type: 'text/html' | 'text/css' | 'text/javascript' | 'application/wasm' | 'image/png';
  readonly body: string | Buffer;
}

const CSP =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; object-src 'none'; base-uri 'none'";

const PANE = `<!doctype html>
<html lang="pl">
  <head>
    <meta charset="utf-8" />
    <title>Panel próbny</title>
    <script src="/podglad/excel-web-16.00.js"></script>
    <script src="/podglad/office.js"></script>
    <script defer src="/addin/taskpane.js"></script>
  </head>
  <body></body>
</html>`;

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { resolve } = createRequire(import.meta.url);

async function bundle(entry: string, format: 'esm' | 'iife'): Promise<Served> {
  const { outputFiles } = await build({
    entryPoints: [source(entry)],
    bundle: true,
    format,
    write: false,
    logLevel: 'error',
  });
  return { type: 'text/javascript', body: outputFiles[0]?.text ?? '' };
}

const file = (type: Served['type'], path: string): Served => ({ type, body: readFileSync(path) });

/** On a free port of this machine. */
export async function servePreview(): Promise<PreviewServer> {
  const files: Readonly<Record<string, Served>> = {
    '/podglad': file('text/html', source('../preview/page/index.html')),
    '/podglad/grid.css': file('text/css', source('../preview/grid/grid.css')),
    '/podglad/page.css': file('text/css', source('../preview/page/page.css')),
    '/addin/icons/mark-32.png': file('image/png', source('../manifest/icons/mark-32.png')),
    '/podglad/main.js': await bundle('../preview/page/main.ts', 'esm'),
    '/podglad/office.js': await bundle('../preview/page/office.ts', 'iife'),
    '/podglad/ironcalc.wasm': file('application/wasm', resolve('@ironcalc/wasm/wasm_bg.wasm')),
    '/podglad/excel-web-16.00.js': file(
      'text/javascript',
      resolve('@microsoft/office-js/dist/excel-web-16.00.js'),
    ),
    '/addin/taskpane.js': await bundle('grid-pane.ts', 'iife'),
    '/addin/taskpane.preview.html': { type: 'text/html', body: PANE },
  };
  const server = createServer((request, response) => {
    const found = files[new URL(request.url ?? '/', 'http://localhost').pathname];
    if (found === undefined) response.writeHead(404).end();
    else {
      response
        .writeHead(200, { 'content-type': found.type, 'content-security-policy': CSP })
        .end(found.body);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/podglad`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
