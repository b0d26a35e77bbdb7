import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../../shared/messages/language';
import { COMMANDS, TAB_LABEL } from './commands';

const MANIFEST = readFileSync(new URL('../../manifest/template.xml', import.meta.url), 'utf8');

const decoded = (text: string): string => text.replaceAll('&#160;', '\u00a0');

/** A string of the manifest in both languages. */
function resource(id: string): Text {
  const pattern = new RegExp(
    `<bt:String id="${id}" DefaultValue="([^"]*)">[^"]*"en-US" Value="([^"]*)"`,
  );
  const [, pl = '', en = ''] = pattern.exec(MANIFEST) ?? [];
  return { pl: decoded(pl), en: decoded(en) };
}

describe('commands of the preview', () => {
  it('are the manifest’s, in its words', () => {
    expect(TAB_LABEL).toEqual(resource('Kartoteka'));
    const ids = ['OpenPanel', 'InsertCard', 'HandIn'];
    expect(COMMANDS.map(({ label, description }) => ({ label, description }))).toEqual(
      ids.map((id) => ({
        label: resource(`${id}.Label`),
        description: resource(`${id}.Description`),
      })),
    );
  });

  it('run the functions that the manifest names', () => {
    const named = [...MANIFEST.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(
      ([, name]) => name,
    );
    expect(COMMANDS.flatMap(({ action }) => (action === null ? [] : [action]))).toEqual(named);
  });
});
