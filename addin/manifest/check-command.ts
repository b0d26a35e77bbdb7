/**
 * `node .config/run-ts.js addin/manifest/check-command.ts`, a part of `npm run check`: no mistakes
 * in manifest.xml nor in what the template gives for production, and manifest.xml up to date.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from './check';
import { fillTemplate, LOCAL_EDITION, productionEdition } from './fill';
import { iconFilesIn } from './icon-files';

const root = join(import.meta.dirname, '../..');
const images = iconFilesIn(join(import.meta.dirname, 'icons'));
const template = readFileSync(join(import.meta.dirname, 'template.xml'), 'utf8');
const built = join(root, 'dist/manifest.production.xml');

const manifests = [
  { name: 'manifest.xml', xml: readFileSync(join(root, 'manifest.xml'), 'utf8') },
  {
    name: 'addin/manifest/template.xml for production',
    xml: fillTemplate(template, productionEdition('https://kartoteka.example.pl')),
  },
  ...(existsSync(built)
    ? [{ name: 'dist/manifest.production.xml', xml: readFileSync(built, 'utf8') }]
    : []),
];

const faults = manifests.flatMap(({ name, xml }) =>
  checkManifest(xml, images).map(({ line, message }) => `${name}:${line} ${message}`),
);
if (manifests[0]?.xml !== fillTemplate(template, LOCAL_EDITION)) {
  faults.push('manifest.xml:1 is not what the template gives; run `npm run manifest`.');
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`No mistakes in ${manifests.map(({ name }) => name).join(', ')}.`);
