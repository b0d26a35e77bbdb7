import type { Card } from '../definition/programme';
import type { FormulaPlaces } from '../rules/formula-places';
import { absoluteAddress, absoluteRange } from './address';
import { itemsById } from './block-source';
import { markId, resultId } from './ledger-ids';
import { linkTargets } from './links';
import type { SheetPlan } from './plan';
import { rowsExpressions, rowsKey } from './rows-expressions';

/**
 * Where a rule's formula finds answers (in the hidden columns) and results. It may ask for anything on
 * the card; a miss is a fault of ours.
 */
export function formulaPlaces(
  card: Card,
  plan: Pick<SheetPlan, 'answers' | 'marks' | 'results' | 'hidden' | 'tables'>,
): FormulaPlaces {
  const cells = linkTargets(plan);
  const results = new Map(plan.results.map((cell) => [resultId(cell.rule), cell]));
  const helpers = new Map(
    [...rowsExpressions(card)].flatMap(([table, expressions]) =>
      expressions.flatMap((expression, index) => {
        const place = plan.tables.find(({ item }) => item === table);
        const column = plan.hidden.tables?.helpers[index];
        if (place === undefined || column === undefined) return [];
        const range = { top: place.head + 1, left: column, bottom: place.end - 1, right: column };
        return [[rowsKey(expression), absoluteRange(range)] as const];
      }),
    ),
  );
  const found = <Place>(place: Place | undefined, id: string): Place => {
    if (place === undefined) throw new Error(`"${id}" has no place on the sheet`);
    return place;
  };
  const addressOf = (id: string): string => absoluteAddress(found(cells.get(id), id));
  return {
    items: itemsById(card),
    answer: addressOf,
    mark: (item, option) => addressOf(markId(item, option)),
    noneMark: (item) => addressOf(markId(item, null)),
    rows: (expression) => found(helpers.get(rowsKey(expression)), expression.table),
    result: (rule) => absoluteAddress(found(results.get(resultId(rule)), rule)),
  };
}
