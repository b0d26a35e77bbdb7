import type { SheetIdentity } from '../../../shared/sheet/plan';
import { identityOf } from '../../../shared/sheet/read';
import { IDENTITY_NAME } from '../../../shared/xlsx/identity';
import { IDENTITY_NAMESPACE, readIdentityXml, type KeptIdentity } from '../identity/identity-part';
import { recognise, type FoundSheet } from '../identity/recognise';
import { COPY_NAME, namedIdentity } from '../identity/sheet-names';
import type { CardSheet, SheetId } from '../port';
import type { KnownSheets } from './known-sheets';

/** Where the heads of hidden columns stand, with room for rows that were inserted above. */
const HEADS = 'A1:BH8';

/**
 * The sheets that hold cards. What a sheet says of itself counts in this order: its hidden cell,
 * which survives copying, moving and other programs; its name `kt_karta`; the workbook's custom XML,
 * believed only of sheets that have other names of ours.
 */
export async function listSheets(
  context: Excel.RequestContext,
  known: KnownSheets,
): Promise<{ readonly sheets: readonly CardSheet[]; readonly active: SheetId }> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load('items/id,items/name');
  const active = workbook.worksheets.getActiveWorksheet().load('id');
  const parts = workbook.customXmlParts.getByNamespace(IDENTITY_NAMESPACE).load('items/id');
  await context.sync();

  // Some hosts leave `items` out (office-js #6673).
  const partItems: readonly Excel.CustomXmlPart[] | undefined = parts.items;
  const texts = (partItems ?? []).map((part) => part.getXml());
  const looks = worksheets.items.map((sheet) => ({
    sheet,
    heads: sheet.getRange(HEADS).load('values'),
    name: sheet.names.getItemOrNullObject(IDENTITY_NAME).load('formula'),
    copy: sheet.names.getItemOrNullObject(COPY_NAME).load('formula'),
  }));
  await context.sync();

  const found = looks.map(({ sheet, heads, name, copy }) => ({
    sheet,
    identity:
      identityOf(heads.values) ??
      namedIdentity(name.isNullObject ? undefined : String(name.formula)),
    markedCopy: !copy.isNullObject,
  }));
  const kept = await keptIdentities(
    context,
    texts.flatMap(({ value }) => readIdentityXml(value)),
    found.filter(({ identity }) => identity === null).map(({ sheet }) => sheet),
  );
  const cards = recognise(
    found.flatMap(({ sheet, identity, markedCopy }): FoundSheet[] => {
      const sure = identity ?? kept.get(sheet.id) ?? null;
      return sure === null ? [] : [{ id: sheet.id, name: sheet.name, identity: sure, markedCopy }];
    }),
  );
  known.activate(active.id);
  known.look(
    worksheets.items.map(({ id }) => id),
    cards,
  );
  return { sheets: cards, active: active.id };
}

/** What custom XML knows of sheets that say nothing themselves but have names of ours. */
async function keptIdentities(
  context: Excel.RequestContext,
  kept: readonly KeptIdentity[],
  silent: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<SheetId, SheetIdentity>> {
  const named = silent.flatMap((sheet) => {
    const entry = kept.findLast((one) => one.sheet === sheet.name);
    return entry === undefined ? [] : [{ sheet, identity: entry.identity }];
  });
  if (named.length === 0) return new Map();
  for (const { sheet } of named) sheet.names.load('items/name');
  await context.sync();
  return new Map(
    named
      .filter(({ sheet }) => sheet.names.items.some(({ name }) => name.startsWith('kt_')))
      .map(({ sheet, identity }) => [sheet.id, identity]),
  );
}
