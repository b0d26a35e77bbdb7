import { sourcesOf } from '../card/sources';
import type { CardId, Programme } from './programme';
import type { Report } from './mistake';

/** Cards that take values from each other in a circle, so that none can be filled first. */
export function checkCircles(programme: Programme, report: Report): void {
  const cards = new Map(programme.cards.map((card) => [card.id, card]));
  const done = new Set<CardId>();
  const visit = (id: CardId, path: readonly CardId[]): void => {
    if (done.has(id)) return;
    if (path.includes(id)) {
      const circle = [...path.slice(path.indexOf(id)), id];
      report(`cards/${id}`, `cards take values from each other: ${circle.join(' → ')}`);
      return;
    }
    const card = cards.get(id);
    for (const source of card === undefined ? [] : sourcesOf(card)) visit(source, [...path, id]);
    done.add(id);
  };
  for (const { id } of programme.cards) visit(id, []);
}
