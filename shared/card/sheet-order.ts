import { itemsOf, type Card } from '../definition/programme';
import type { Issue } from './validate';

/** The issues of a card in the order of its sheet; those of no item come last. */
export function inSheetOrder(card: Card, issues: readonly Issue[]): readonly Issue[] {
  const order = new Map(itemsOf(card).map((item, index) => [item.id, index]));
  const place = (issue: Issue): number => order.get(issue.item) ?? order.size;
  return issues.toSorted((a, b) => place(a) - place(b));
}
