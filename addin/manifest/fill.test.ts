import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillTemplate, LOCAL_EDITION, productionEdition } from './fill';

const template = readFileSync(join(import.meta.dirname, 'template.xml'), 'utf8');
const committed = readFileSync(join(import.meta.dirname, '../../manifest.xml'), 'utf8');

describe('the manifest', () => {
  it('in the repository is what the template gives', () => {
    expect(committed).toBe(fillTemplate(template, LOCAL_EDITION));
  });

  it('for this machine says so in both languages', () => {
    expect(committed).toContain('<DisplayName DefaultValue="Kartoteka (lokalnie)">');
    expect(committed).toContain('Value="Kartoteka (local)"');
    expect(committed).not.toContain('{{');
  });

  it('for production knows its own host and nothing of this machine', () => {
    const xml = fillTemplate(template, productionEdition('https://karty.example.gov.pl'));
    expect(xml).toContain('<DisplayName DefaultValue="Kartoteka">');
    expect(xml).toContain(
      '<bt:Url id="Pane.Url" DefaultValue="https://karty.example.gov.pl/addin/taskpane.html" />',
    );
    expect(xml).not.toMatch(/lokalnie|local\)|localhost|127\.0\.0\.1|8787|\{\{/);
  });

  it('has an id of its own for each edition, so that both can be installed', () => {
    expect(productionEdition('https://a.example').id).not.toBe(LOCAL_EDITION.id);
  });

  it.each([
    ['http://karty.example.gov.pl', 'is not an origin'],
    ['https://karty.example.gov.pl/', 'is not an origin'],
    ['https://karty.example.gov.pl/addin', 'is not an origin'],
    ['https://ktoś@karty.example.gov.pl', 'is not an origin'],
    ['karty.example.gov.pl', 'is not an origin'],
    ['', 'is not an origin'],
    ['https://localhost:8787', 'is this machine'],
    ['https://127.0.0.1', 'is this machine'],
  ])('is not written for %j', (origin, reason) => {
    expect(() => productionEdition(origin)).toThrow(reason);
  });

  it('takes values as text, never as markup', () => {
    const edition = { ...LOCAL_EDITION, suffix: { pl: ' <"&">', en: '' } };
    expect(fillTemplate('<a b="{{suffix.pl}}"/>', edition)).toBe(
      '<a b=" &#60;&#34;&#38;&#34;&#62;"/>',
    );
  });

  it('is not made from a template that asks for something unknown', () => {
    expect(() => fillTemplate('{{port}}', LOCAL_EDITION)).toThrow('unknown "port"');
  });
});
