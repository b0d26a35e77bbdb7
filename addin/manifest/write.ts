/**
 * Writes manifest.xml for this machine and, when `ORIGIN` names a host (`ORIGIN=https://…`),
 * dist/manifest.production.xml for it: `node .config/run-ts.js addin/manifest/write.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillTemplate, LOCAL_EDITION, productionEdition } from './fill';

const root = join(import.meta.dirname, '../..');
const template = readFileSync(join(import.meta.dirname, 'template.xml'), 'utf8');

writeFileSync(join(root, 'manifest.xml'), fillTemplate(template, LOCAL_EDITION));
process.stdout.write('manifest.xml\n');

const origin = process.env['ORIGIN'];
if (origin !== undefined) {
  const manifest = fillTemplate(template, productionEdition(origin));
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/manifest.production.xml'), manifest);
  process.stdout.write(`dist/manifest.production.xml (${origin})\n`);
}
