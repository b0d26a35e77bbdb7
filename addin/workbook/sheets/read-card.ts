import type { Card } from '../../../shared/definition/programme';
import type { SheetIdentity } from '../../../shared/sheet/plan';
import { identityOf, readSheet } from '../../../shared/sheet/read';
import { IDENTITY_NAME } from '../../../shared/xlsx/identity';
import { workbookFault } from '../batch/workbook-fault';
import { COPY_NAME, namedIdentity } from '../identity/sheet-names';
import { loadLists } from '../layout/load-lists';
import { changedItems } from '../links/changed-items';
import { parseLink } from '../links/link-formula';
import type { CardReading, CardSheet, SheetId } from '../port';
import type { Environment } from './environment';
import { readReceipt } from './read-receipt';
import { sheetDamage } from './sheet-damage';
import { formulaAt, loadSnapshot, type SheetSnapshot } from './snapshot';

/** Reads a card in one round trip. */
export async function readCard(
  context: Excel.RequestContext,
  { known }: Pick<Environment, 'known'>,
  id: SheetId,
  card: Card,
): Promise<CardReading> {
  const { workbook } = context;
  const load = loadSnapshot(workbook.worksheets.getItem(id));
  const lists = loadLists(workbook);
  await context.sync();
  const snapshot = load();
  const { answers, cells, tables, faults } = readSheet(card, snapshot.values);
  const changed = new Set(changedItems(snapshot.values).map((id) => id.split('#')[0] ?? id));
  const linked = [...cells].filter(([, cell]) => {
    const formula = formulaAt(snapshot, cell);
    return formula !== null && parseLink(formula)?.kind === 'sheet';
  });
  return {
    sheet: cardSheet(snapshot, known.card(id)),
    answers,
    cells,
    tables,
    faults,
    damage: sheetDamage(card, snapshot, cells, lists()),
    linked: new Set(linked.map(([item]) => item)),
    changed,
    receipt: readReceipt(snapshot),
  };
}

/** What a sheet says it is; what was known of it before counts where it says nothing. */
export const snapshotIdentity = (
  { values, names }: SheetSnapshot,
  known: CardSheet | null,
): SheetIdentity | null =>
  identityOf(values) ?? namedIdentity(names.get(IDENTITY_NAME)) ?? known?.identity ?? null;

function cardSheet(snapshot: SheetSnapshot, known: CardSheet | null): CardSheet {
  const identity = snapshotIdentity(snapshot, known);
  if (identity === null) throw workbookFault('sheet-damaged');
  const isCopy = snapshot.names.has(COPY_NAME) || known?.origin === 'copy';
  return {
    id: snapshot.id,
    name: snapshot.name,
    identity,
    origin: isCopy ? 'copy' : 'original',
  };
}
