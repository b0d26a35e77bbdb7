import type { ListExpression } from '../definition/expression';
import { compileBoolean, compileNumber, type Frame, type ItemsById } from './compile';
import { round } from './round';

/**
 * Compiles a list: the ids whose condition holds, those of a higher priority (to 6 decimals) first,
 * those without one after all that have one, equal ones in the order of the definition.
 */
export function compileList(
  items: ItemsById,
  { entries }: ListExpression,
): (frame: Frame) => readonly string[] {
  const compiled = entries.map(({ id, when, priority }) => ({
    id,
    holds: compileBoolean(items, when),
    priority: priority === undefined ? () => null : compileNumber(items, priority),
  }));
  return (frame) =>
    compiled
      .filter(({ holds }) => holds(frame))
      .map(({ id, priority }) => {
        const value = priority(frame);
        return { id, priority: value === null ? -Infinity : round(value) };
      })
      .sort((a, b) => (a.priority === b.priority ? 0 : b.priority - a.priority))
      .map(({ id }) => id);
}
