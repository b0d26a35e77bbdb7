import type { Answers } from '../../../shared/card/answers';
import type { Card } from '../../../shared/definition/programme';
import type { CellValue } from '../../../shared/sheet/answer-cell';
import { buildSheet } from '../../../shared/sheet/build';
import type { SheetIdentity, SheetPlan } from '../../../shared/sheet/plan';
import { linkedSheet, takenAnswers } from '../links/link-plan';
import type { RelatedSheet } from './look-around';

/**
 * The plan of a card linked to the sheets that its items come from; their answers decide heights.
 *
 * @param seen what was last looked at of these; all is as looked at when left out.
 */
export function planCard(
  card: Card,
  identity: SheetIdentity,
  name: string,
  own: Answers,
  sources: readonly RelatedSheet[],
  seen: ReadonlyMap<string, CellValue> = new Map(),
): SheetPlan {
  const taken = sources.flatMap((source) =>
    Object.entries(takenAnswers(card, source.card, source.snapshot)),
  );
  return buildSheet(card, {
    identity,
    name,
    answers: { ...own, ...Object.fromEntries(taken) },
    links: new Map(sources.map((source) => [source.card.id, linkedSheet(source.snapshot)])),
    seen,
  });
}
