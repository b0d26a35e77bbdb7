/**
 * Makes `dist/assets`: the files that the Worker serves beside what it computes. With
 * `--production` the preview and Microsoft's client, which is for development only, are left out.
 */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from './bundle';
import { headers } from './headers';
import { previewPane, previewSignIn } from './preview-pane';

const root = join(import.meta.dirname, '../..');
const assets = join(root, 'dist/assets');
const production = process.argv.includes('--production');

const source = (path: string): string => join(root, path);
function copy(from: string, to: string): void {
  const target = join(assets, to);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(source(from), target);
}

rmSync(assets, { recursive: true, force: true });
mkdirSync(assets, { recursive: true });

await bundle(
  {
    'addin/taskpane': source('addin/taskpane/main.ts'),
    'addin/sign-in': source('addin/taskpane/sign-in/main.ts'),
  },
  assets,
  production,
  'addin/parts',
);
await bundle(
  {
    'addin/functions': source('addin/functions/main.ts'),
    ...(production
      ? {}
      : {
          'podglad/main': source('addin/preview/page/main.ts'),
          'podglad/office': source('addin/preview/page/office.ts'),
        }),
  },
  assets,
  production,
);

copy('addin/taskpane/taskpane.html', 'addin/taskpane.html');
copy('addin/taskpane/taskpane.css', 'addin/taskpane.css');
copy('addin/taskpane/sign-in/sign-in.html', 'addin/sign-in.html');
copy('addin/functions/functions.json', 'addin/functions.json');
for (const icon of readdirSync(source('addin/manifest/icons')).filter((name) =>
  name.endsWith('.png'),
)) {
  copy(`addin/manifest/icons/${icon}`, `addin/icons/${icon}`);
}
writeFileSync(join(assets, '_headers'), headers(production));

if (!production) {
  copy('addin/preview/page/index.html', 'podglad/index.html');
  writeFileSync(join(assets, '_redirects'), '/podglad /podglad/index.html 200\n');
  copy('addin/preview/page/page.css', 'podglad/page.css');
  copy('addin/preview/grid/grid.css', 'podglad/grid.css');
  copy('node_modules/@ironcalc/wasm/wasm_bg.wasm', 'podglad/ironcalc.wasm');
  copy('node_modules/@microsoft/office-js/dist/excel-web-16.00.js', 'podglad/excel-web-16.00.js');
  writeFileSync(
    join(assets, 'addin/taskpane.preview.html'),
    previewPane(source('addin/taskpane/taskpane.html')),
  );
  writeFileSync(
    join(assets, 'addin/sign-in.preview.html'),
    previewSignIn(source('addin/taskpane/sign-in/sign-in.html')),
  );
}
