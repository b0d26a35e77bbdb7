import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkManifest } from './check';
import { fillTemplate, productionEdition } from './fill';
import { iconFilesIn } from './icon-files';
import { broken, GOOD } from './testing/broken';
import { STRUCTURE_MISTAKES } from './testing/structure-mistakes';
import { VALUE_MISTAKES } from './testing/value-mistakes';

const template = readFileSync(join(import.meta.dirname, 'template.xml'), 'utf8');
const images = iconFilesIn(join(import.meta.dirname, 'icons'));

const messages = (xml: string): readonly string[] =>
  checkManifest(xml, images).map(({ message }) => message);

describe('the checker', () => {
  it.each([
    ['this machine', GOOD],
    ['production', fillTemplate(template, productionEdition('https://karty.example.gov.pl'))],
  ])('finds no mistake in the manifest for %s', (_, xml) => {
    expect(checkManifest(xml, images)).toEqual([]);
  });

  it.each([...STRUCTURE_MISTAKES, ...VALUE_MISTAKES])('names %s, and only that', (_, xml, said) => {
    expect([...messages(xml())].sort()).toEqual([...said].sort());
  });

  it('lets texts and ids be as long as they may', () => {
    const xml = broken('DefaultValue="Złóż"', `DefaultValue="${'ż'.repeat(125)}"`)
      .replace(/(?<=Value=")Shows Kartoteka’s panel[^"]*/, 'ż'.repeat(250))
      .replaceAll('"Functions.Metadata"', `"${'m'.repeat(32)}"`);
    expect(xml).toContain(`Value="${'ż'.repeat(250)}"`);
    expect(messages(xml)).toEqual([]);
  });

  it('gives the line of a mistake', () => {
    const line = GOOD.split('\n').findIndex((text) => text.includes('<SupportUrl')) + 1;
    expect(
      checkManifest(
        broken('<SupportUrl DefaultValue="https:', '<SupportUrl DefaultValue="http:'),
        images,
      ).map((fault) => fault.line),
    ).toEqual([line]);
  });

  it.each([
    ['nothing', '', 1],
    ['half a manifest', GOOD.slice(0, GOOD.indexOf('<Hosts>')), null],
    ['an undeclared prefix', '<OfficeApp>\n<bt:Set/></OfficeApp>', 2],
  ])('says that %s is not XML', (_, xml, line) => {
    const faults = checkManifest(xml, images);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toMatch(/^(The XML is not well formed|The document is empty)/);
    if (line !== null) expect(faults[0]?.line).toBe(line);
  });

  it('says that another document is not a manifest', () => {
    expect(messages('<svg xmlns="http://www.w3.org/2000/svg"/>')).toEqual([
      'The root is <{http://www.w3.org/2000/svg}svg>; it must be <OfficeApp>.',
    ]);
  });
});
