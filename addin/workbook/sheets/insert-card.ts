import { identityXml } from '../identity/identity-part';
import { writeIdentityName } from '../identity/sheet-names';
import { protectSheet } from '../layout/protect-sheet';
import { writeLists } from '../layout/write-lists';
import { writePlan } from '../layout/write-plan';
import { linkTargets } from '../../../shared/sheet/links';
import { linkDependents } from '../links/link-dependents';
import { carriedAnswers, gives, linkableCells } from '../links/link-plan';
import type { CardSheet, InsertOptions } from '../port';
import { afterFailure } from './after-failure';
import { beginBuild, endBuild } from './begin-build';
import type { Environment } from './environment';
import { firstInput } from './first-input';
import { lookAround } from './look-around';
import { planCard } from './plan-card';
import { freeTabName } from './tab-name';
import { WARNINGS } from './warning';

/**
 * Adds a worksheet with the card: one round trip to look, one to build. Sheets that came before their
 * source are linked; what was typed there for its items goes into the new sheet, so that nothing is
 * lost.
 */
export async function insertCard(
  context: Excel.RequestContext,
  environment: Environment,
  { programme, card, answers: given = {} }: InsertOptions,
): Promise<CardSheet> {
  const { known, newInstance, supports, warn } = environment;
  const { worksheets, customXmlParts } = context.workbook;
  const around = await lookAround(context, environment, { programme, card, own: null });
  const dependents = around.dependents.map(({ card: of, snapshot }) => ({
    snapshot,
    cells: linkableCells(of, snapshot, card.id),
  }));
  const identity = {
    programme: programme.id,
    version: programme.version,
    card: card.id,
    instance: newInstance(),
  };
  const answers = {
    ...carriedAnswers(
      card,
      dependents.flatMap(({ cells }) => cells),
    ),
    ...given,
  };
  const name = freeTabName(card.tab, around.names);
  const plan = planCard(card, identity, name, answers, around.sources);
  const source = { sheet: name, cells: linkTargets(plan) };
  const link = (when: boolean): void =>
    linkDependents(
      worksheets,
      dependents.filter(({ snapshot }) => snapshot.protected === when),
      source,
      gives(card, answers),
    );

  beginBuild(context, supports);
  writeLists(context.workbook, plan.lists, around.lists);
  const sheet = worksheets.add(name);
  writePlan(sheet, plan);
  writeIdentityName(sheet, identity);
  sheet.activate();
  sheet.getRange(firstInput(plan)).select();
  sheet.load('id');
  link(false);
  // What Excel may refuse comes last: before it everything is done.
  protectSheet(sheet);
  link(true);
  customXmlParts.add(identityXml(name, identity));
  endBuild(context, supports);
  const made = async (): Promise<string> => {
    try {
      await context.sync();
      return sheet.id;
    } catch (error) {
      const left = await afterFailure(context, environment, name, error);
      if (left === null) throw error;
      if (left.warning !== null) warn(WARNINGS[left.warning]);
      return left.id;
    }
  };
  const inserted: CardSheet = { id: await made(), name, identity, origin: 'original' };
  known.add(inserted);
  known.activate(inserted.id);
  return inserted;
}
