import { addressOf } from '../../../shared/sheet/address';
import { ledgerHead } from '../../../shared/sheet/identity';
import type { SheetIdentity } from '../../../shared/sheet/plan';
import { IDENTITY_NAME, identityConstant } from '../../../shared/xlsx/identity';
import { whileUnprotected } from '../layout/protect-sheet';
import { ledgerHeads } from '../links/ledger';
import { rewirings, writeRewirings } from '../links/rewire-copies';
import type { CardSheet, Receipt } from '../port';
import type { Environment } from '../sheets/environment';
import { listSheets } from '../sheets/list-sheets';
import { receiptCell } from '../sheets/read-receipt';
import { loadSnapshot, type SheetSnapshot } from '../sheets/snapshot';
import { identityXml } from './identity-part';
import { unadopted } from './recognise';
import { COPY_NAME, constantText, writeIdentityName } from './sheet-names';

const RECEIPT_FIELDS = [
  'number',
  'receivedAt',
  'sha256',
] as const satisfies readonly (keyof Receipt)[];

/** A copy with the instance that it was copied from. */
interface Copy {
  readonly snapshot: SheetSnapshot;
  readonly copied: string;
}

/**
 * Makes drafts of their own of copied sheets: a new instance in cells, name and XML, no receipt, and
 * where a sheet and its source were both copied, the copy reads the copy. Writes nothing when there
 * is no new copy.
 */
export async function adoptCopies(
  context: Excel.RequestContext,
  environment: Environment,
): Promise<void> {
  const { worksheets } = context.workbook;
  const { sheets } = await listSheets(context, environment.known);
  const fresh = unadopted(sheets);
  if (fresh.length === 0) return;
  const loads = sheets
    .filter(({ origin }) => origin === 'copy')
    .map((sheet) => ({ sheet, load: loadSnapshot(worksheets.getItem(sheet.id)) }));
  await context.sync();

  const isFresh = ({ id }: CardSheet): boolean => fresh.some((one) => one.id === id);
  const copies = loads.map(({ sheet, load }) => {
    const snapshot = load();
    const marked = constantText(snapshot.names.get(COPY_NAME) ?? '');
    const copied = isFresh(sheet) || marked === null ? sheet.identity.instance : marked;
    return { sheet, snapshot, copied };
  });
  const twinOf = (name: string): SheetSnapshot | null => {
    const original = sheets.find((sheet) => sheet.name === name && !isFresh(sheet));
    const twin = copies.find((copy) => copy.copied === original?.identity.instance);
    return twin === undefined || twin.sheet.name === name ? null : twin.snapshot;
  };
  for (const copy of copies) {
    const found = rewirings(copy.snapshot, twinOf);
    if (!isFresh(copy.sheet) && found.length === 0) continue;
    const sheet = worksheets.getItem(copy.sheet.id);
    whileUnprotected(sheet, copy.snapshot.protected, () => {
      if (isFresh(copy.sheet)) {
        const identity = { ...copy.sheet.identity, instance: environment.newInstance() };
        writeInstance(context, sheet, copy, identity);
      }
      writeRewirings(sheet, found);
    });
  }
  await context.sync();
  await listSheets(context, environment.known);
}

function writeInstance(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { snapshot, copied }: Copy,
  identity: SheetIdentity,
): void {
  for (const head of ledgerHeads(snapshot.values)) {
    sheet.getRange(addressOf(head)).values = [[ledgerHead(identity, head.subject, head.lists)]];
  }
  // Adding a name that the copy has already would fail (office-js #2875).
  if (snapshot.names.has(IDENTITY_NAME)) {
    sheet.names.getItem(IDENTITY_NAME).formula = `=${identityConstant(identity)}`;
  } else writeIdentityName(sheet, identity);
  if (snapshot.names.has(COPY_NAME)) sheet.names.getItem(COPY_NAME).formula = `="${copied}"`;
  else sheet.names.add(COPY_NAME, `="${copied}"`).visible = false;
  context.workbook.customXmlParts.add(identityXml(snapshot.name, identity));
  for (const field of RECEIPT_FIELDS) {
    const cell = receiptCell(snapshot, field);
    if (cell !== null) sheet.getRange(addressOf(cell)).values = [['']];
  }
}
