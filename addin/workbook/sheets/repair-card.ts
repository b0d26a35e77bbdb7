import type { ItemId } from '../../../shared/definition/expression';
import type { Card, Programme } from '../../../shared/definition/programme';
import { carryOver } from '../../../shared/card/carry';
import { readSheet } from '../../../shared/sheet/read';
import { asideLines } from '../../../shared/sheet/side-sheet';
import type { SheetId } from '../port';
import type { Environment } from './environment';
import { rebuildCard, type Rescued } from './rebuild-card';
import { recoverAnswers } from './recover-answers';
import type { SheetSnapshot } from './snapshot';

/**
 * What the sheet has, by its hidden columns or its names; values that are no answers stay in their
 * cells where these show them, and are kept aside where not.
 */
function rescueFrom(
  card: Card,
  snapshot: SheetSnapshot,
): Rescued & { readonly lost: readonly ItemId[] } {
  const recovered = recoverAnswers(card, snapshot);
  const { answers, left } = carryOver(card, card, readSheet(card, snapshot.values).answers);
  const aside = new Set(left.map(({ item }) => item));
  return {
    answers: { ...recovered.answers, ...answers },
    aside: asideLines(card.title, left),
    lost: recovered.lost.filter((item) => answers[item] === undefined && !aside.has(item)),
  };
}

/** Builds the sheet anew in its place, with the answers and the receipt that can be read. */
export async function repairCard(
  context: Excel.RequestContext,
  environment: Environment,
  id: SheetId,
  programme: Programme,
  card: Card,
): Promise<{ readonly lost: readonly ItemId[]; readonly aside: number }> {
  let lost: readonly ItemId[] = [];
  let aside = 0;
  const plan = await rebuildCard(context, environment, id, {
    programme,
    card,
    rescue: (snapshot) => {
      const rescued = rescueFrom(card, snapshot);
      ({ lost } = rescued);
      aside = rescued.aside.length;
      return rescued;
    },
  });
  return {
    lost: lost.filter((item) => !plan.answers.some((a) => a.item === item && a.linked)),
    aside,
  };
}
