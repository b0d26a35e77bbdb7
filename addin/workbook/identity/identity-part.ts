import * as v from 'valibot';
import type { SheetIdentity } from '../../../shared/sheet/plan';
import { IDENTITY_NAMESPACE } from '../../../shared/xlsx/identity';

export { IDENTITY_NAMESPACE };

/** A sheet's identity under the sheet's name, as custom XML keeps it. */
export interface KeptIdentity {
  readonly sheet: string;
  readonly identity: SheetIdentity;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
const unescaped = (text: string): string =>
  Object.entries(ENTITIES)
    .reverse()
    .reduce((read, [sign, entity]) => read.replaceAll(entity, sign), text);

/**
 * The part of one sheet; a workbook has one for each, so that adding a sheet need not read the
 * others'. Files written by us have one part for all; reading takes both.
 */
export const identityXml = (sheet: string, identity: SheetIdentity): string =>
  `<zeszyt xmlns="${IDENTITY_NAMESPACE}"><karta ${Object.entries({
    arkusz: sheet,
    program: identity.programme,
    wersja: identity.version,
    karta: identity.card,
    egzemplarz: identity.instance,
  })
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ')}/></zeszyt>`;

const ELEMENT = /<(?:[\w.-]+:)?karta\b([^>]*)>/g;
const ATTRIBUTE = /([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const filled = v.pipe(v.string(), v.minLength(1));
const kartaSchema = v.object({
  arkusz: filled,
  program: filled,
  wersja: filled,
  karta: filled,
  egzemplarz: filled,
});

/** What a part says; elements that lack something are left out. */
export function readIdentityXml(xml: string): readonly KeptIdentity[] {
  return [...xml.matchAll(ELEMENT)].flatMap(([, attributes = '']) => {
    const entries = [...attributes.matchAll(ATTRIBUTE)].map(
      ([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')] as const,
    );
    const karta = v.safeParse(kartaSchema, Object.fromEntries(entries));
    if (!karta.success) return [];
    const { arkusz, program, wersja, karta: card, egzemplarz } = karta.output;
    const identity = { programme: program, version: wersja, card, instance: egzemplarz };
    return [{ sheet: arkusz, identity }];
  });
}
