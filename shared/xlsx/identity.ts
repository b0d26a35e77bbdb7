/** Which filling of which card a sheet is, said twice: by a name on the sheet and by a part of XML. */
import { identityText } from '../sheet/identity';
import type { SheetIdentity } from '../sheet/plan';
import { CUSTOM_XML } from './namespaces';
import type { WrittenSheet } from './written-sheet';
import { element, part } from './xml';

/** The sheet-scoped name that holds a sheet's identity as a text constant. */
export const IDENTITY_NAME = 'kt_karta';
/** The namespace of the part that lists the cards of a workbook. */
export const IDENTITY_NAMESPACE = 'urn:kartoteka:zeszyt:1';
/** The part's id within a file; a fixed one, because a file has one such part. */
const PART_ID = '{6B1F1D60-3C0E-4E0B-9C57-4B6172746F74}';

/**
 * The identity as a formula's text constant.
 *
 * @throws Error when a part of it could be taken for another.
 */
export function identityConstant(identity: SheetIdentity): string {
  const { programme, version, card, instance } = identity;
  const bad = [programme, version, card, instance].find((value) => !/^[\w.+-]{1,60}$/.test(value));
  if (bad !== undefined) throw new Error(`“${bad}” cannot be part of a sheet's identity.`);
  return `"${identityText(identity)}"`;
}

/** The part: one element per card. Its names are Polish, as all that the file shows to people. */
export const identityPart = (sheets: readonly WrittenSheet[]): string =>
  part(
    element(
      'zeszyt',
      { xmlns: IDENTITY_NAMESPACE },
      ...sheets.map(({ name, identity }) =>
        identity === null
          ? null
          : element('karta', {
              arkusz: name,
              program: identity.programme,
              wersja: identity.version,
              karta: identity.card,
              egzemplarz: identity.instance,
            }),
      ),
    ),
  );

/** The properties of that part, which name its namespace for those who look for it. */
export const identityPropertiesPart = (): string =>
  part(
    element(
      'ds:datastoreItem',
      { 'ds:itemID': PART_ID, 'xmlns:ds': CUSTOM_XML },
      element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': IDENTITY_NAMESPACE })),
    ),
  );
