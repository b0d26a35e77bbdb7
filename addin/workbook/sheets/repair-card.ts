import { addressOf } from '../../../shared/sheet/address';
import type { ItemId } from '../../../shared/definition/expression';
import type { Card, Programme } from '../../../shared/definition/programme';
import { workbookFault } from '../batch/workbook-fault';
import { identityXml } from '../identity/identity-part';
import { writeIdentityName } from '../identity/sheet-names';
import { clearSheet } from '../layout/clear-sheet';
import { protectSheet } from '../layout/protect-sheet';
import { writeLists } from '../layout/write-lists';
import { writePlan } from '../layout/write-plan';
import { linkTargets } from '../../../shared/sheet/links';
import { gives, relinkableCells } from '../links/link-plan';
import { seenValues } from '../links/seen-values';
import { linkDependents } from '../links/link-dependents';
import type { SheetId } from '../port';
import { stoppedAtCustomXml, stoppedAtProtection } from './after-failure';
import { beginBuild, endBuild } from './begin-build';
import type { Environment } from './environment';
import { lookAround } from './look-around';
import { planCard } from './plan-card';
import { snapshotIdentity } from './read-card';
import { readReceipt } from './read-receipt';
import { receiptText } from './receipt-text';
import { recoverAnswers } from './recover-answers';
import { WARNINGS } from './warning';

/** Builds the sheet anew in its place, with the answers and the receipt that can be read. */
export async function repairCard(
  context: Excel.RequestContext,
  environment: Environment,
  id: SheetId,
  programme: Programme,
  card: Card,
): Promise<{ readonly lost: readonly ItemId[] }> {
  const { known, newInstance, supports, warn } = environment;
  const { worksheets, customXmlParts } = context.workbook;
  const around = await lookAround(context, environment, { programme, card, own: id });
  const snapshot = around.own;
  if (snapshot === null) throw workbookFault('sheet-gone');
  const identity = {
    programme: programme.id,
    version: programme.version,
    card: card.id,
    instance: snapshotIdentity(snapshot, known.card(id))?.instance ?? newInstance(),
  };
  const { answers, lost } = recoverAnswers(card, snapshot);
  const plan = planCard(
    card,
    identity,
    snapshot.name,
    answers,
    around.sources,
    seenValues(snapshot),
  );
  const receipt = readReceipt(snapshot);

  const sheet = worksheets.getItem(id);
  if (snapshot.protected) {
    // By itself: where Excel refuses it nothing was changed.
    sheet.protection.unprotect();
    await context.sync();
  }
  beginBuild(context, supports);
  clearSheet(sheet, snapshot, plan);
  writeLists(context.workbook, plan.lists, around.lists);
  writePlan(sheet, plan);
  writeIdentityName(sheet, identity);
  if (receipt !== null && plan.receipt !== null) {
    for (const field of ['number', 'receivedAt', 'sha256'] as const) {
      sheet.getRange(addressOf(plan.receipt[field])).values = [[receiptText(receipt)[field]]];
    }
  }
  const dependents = around.dependents.map(({ card: of, snapshot: dependent }) => ({
    snapshot: dependent,
    cells: relinkableCells(of, dependent, card.id, snapshot.name),
  }));
  const source = { sheet: snapshot.name, cells: linkTargets(plan) };
  protectSheet(sheet);
  linkDependents(worksheets, dependents, source, gives(card, answers));
  customXmlParts.add(identityXml(snapshot.name, identity));
  endBuild(context, supports);
  try {
    await context.sync();
  } catch (error) {
    endBuild(context, supports);
    await context.sync();
    if (stoppedAtProtection(error)) warn(WARNINGS['left-unprotected']);
    else if (!stoppedAtCustomXml(error)) throw error;
  }
  known.add({ id, name: snapshot.name, identity, origin: known.card(id)?.origin ?? 'original' });
  return { lost: lost.filter((item) => !plan.answers.some((a) => a.item === item && a.linked)) };
}
