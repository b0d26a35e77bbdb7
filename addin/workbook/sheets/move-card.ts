import { carryOver, type LeftAnswer } from '../../../shared/card/carry';
import { readSheet } from '../../../shared/sheet/read';
import { asideLines } from '../../../shared/sheet/side-sheet';
import type { MoveOptions, SheetId } from '../port';
import type { Environment } from './environment';
import { rebuildCard } from './rebuild-card';

/** Builds the sheet anew as another version of its card, with the answers that this takes. */
export async function moveCard(
  context: Excel.RequestContext,
  environment: Environment,
  id: SheetId,
  { before, programme, card }: MoveOptions,
): Promise<{ readonly left: readonly LeftAnswer[] }> {
  let left: readonly LeftAnswer[] = [];
  await rebuildCard(context, environment, id, {
    programme,
    card,
    rescue: ({ values }) => {
      const carried = carryOver(before, card, readSheet(before, values).answers);
      ({ left } = carried);
      return { answers: carried.answers, aside: asideLines(card.title, left) };
    },
  });
  return { left };
}
