import { addressOf } from '../../../shared/sheet/address';
import type { Answers } from '../../../shared/card/answers';
import type { Card, Programme } from '../../../shared/definition/programme';
import { linkTargets } from '../../../shared/sheet/links';
import type { SheetPlan } from '../../../shared/sheet/plan';
import type { AsideLine } from '../../../shared/sheet/side-sheet';
import { workbookFault } from '../batch/workbook-fault';
import { identityXml } from '../identity/identity-part';
import { writeIdentityName } from '../identity/sheet-names';
import { clearSheet } from '../layout/clear-sheet';
import { protectSheet } from '../layout/protect-sheet';
import { writeLists } from '../layout/write-lists';
import { writePlan } from '../layout/write-plan';
import { linkDependents } from '../links/link-dependents';
import { gives, relinkableCells } from '../links/link-plan';
import { seenValues } from '../links/seen-values';
import type { SheetId } from '../port';
import { stoppedAtCustomXml, stoppedAtProtection } from './after-failure';
import { beginBuild, endBuild } from './begin-build';
import type { Environment } from './environment';
import { keepAside } from './keep-aside';
import { lookAround } from './look-around';
import { planCard } from './plan-card';
import { snapshotIdentity } from './read-card';
import { readReceipt } from './read-receipt';
import { receiptText } from './receipt-text';
import type { SheetSnapshot } from './snapshot';
import { WARNINGS } from './warning';

/** What a sheet is rebuilt with. */
export interface Rescued {
  readonly answers: Answers;
  /** What the rebuilt sheet cannot show. */
  readonly aside: readonly AsideLine[];
}

export interface Rebuilding {
  readonly programme: Programme;
  readonly card: Card;
  readonly rescue: (snapshot: SheetSnapshot) => Rescued;
}

/**
 * Builds a sheet anew in its place as a card: its tab, its instance and its receipt stay. What the new
 * sheet cannot show is written aside before anything is cleared.
 */
export async function rebuildCard(
  context: Excel.RequestContext,
  environment: Environment,
  id: SheetId,
  { programme, card, rescue }: Rebuilding,
): Promise<SheetPlan> {
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
  const { answers, aside } = rescue(snapshot);
  const plan = planCard(
    card,
    identity,
    snapshot.name,
    answers,
    around.sources,
    seenValues(snapshot),
  );
  const receipt = readReceipt(snapshot);
  await keepAside(context, aside);

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
  return plan;
}
