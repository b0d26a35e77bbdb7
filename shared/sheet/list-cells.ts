/** The hidden cells beside a list: what each entry says, how it ranks, and what follows from it. */
import type { Rule } from '../definition/programme';
import { compileBoolean, compileNumber, type Frame, type ItemsById } from '../rules/compile';
import { booleanFormula, numberFormula } from '../rules/formula';
import { textConstant } from '../rules/formula-constants';
import type { FormulaPlaces } from '../rules/formula-places';
import { resultText } from '../rules/rule-formula';
import { round, RESULT_DECIMALS } from '../rules/round';
import { absoluteAddress, absoluteRange } from './address';
import { onceBegun } from './once-begun';
import type { CellContent, HiddenColumns, ResultCell } from './plan';

/** What an entry without a priority ranks by: below any that has one. */
const LOWEST = '-1E+300';

/** The rows of a list, first to last. */
export interface ListPlace {
  readonly rule: Rule;
  readonly top: number;
  readonly bottom: number;
}

/** Where the lists of a sheet stand. */
export function listPlaces(
  entries: readonly ResultCell[],
  rules: ReadonlyMap<string, Rule>,
): readonly ListPlace[] {
  return [...new Set(entries.map(({ rule }) => rule))].flatMap((id) => {
    const rows = entries.filter(({ rule }) => rule === id).map(({ row }) => row);
    const rule = rules.get(id);
    return rule === undefined ? [] : [{ rule, top: Math.min(...rows), bottom: Math.max(...rows) }];
  });
}

type Lists = NonNullable<HiddenColumns['lists']>;

/** What the entries of a list follow from. */
interface EntrySource {
  readonly places: FormulaPlaces;
  readonly items: ItemsById;
  readonly frame: Frame;
  /** The cell that counts what is filled in, and whether anything is. */
  readonly begun: string | null;
  readonly isBegun: boolean;
}

/** Contents of the hidden cells beside one entry: text, priority, rank. */
export function entryCells(
  place: ListPlace,
  index: number,
  lists: Lists,
  source: EntrySource,
  ranks: readonly string[],
): readonly { readonly column: number; readonly content: CellContent }[] {
  const { rule, top, bottom } = place;
  const entry = rule.expression.op === 'list' ? rule.expression.entries[index] : undefined;
  if (entry === undefined) return [];
  const { places, items, frame, begun, isBegun } = source;
  const row = top + index;
  const at = (column: number, of: number): string => absoluteAddress({ row: of, column });
  const key =
    entry.priority === undefined
      ? LOWEST
      : `IFERROR(ROUND(${numberFormula(places, entry.priority)},${RESULT_DECIMALS}),${LOWEST})`;
  const all = absoluteRange({ top, left: lists.key, bottom, right: lists.key });
  const own = at(lists.key, row);
  const before =
    index === 0 ? '0' : `COUNTIF(${at(lists.key, top)}:${at(lists.key, row - 1)},${own})`;
  const holds = isBegun && compileBoolean(items, entry.when)(frame);
  const priority =
    entry.priority === undefined ? null : compileNumber(items, entry.priority)(frame);
  const rank = ranks.indexOf(entry.id);
  return [
    { column: lists.text, content: { kind: 'value', value: resultText(rule, entry.id) } },
    {
      column: lists.key,
      content: {
        kind: 'formula',
        formula: onceBegun(begun, `=IF(${booleanFormula(places, entry.when)},${key},"")`),
        cached: holds ? (priority === null ? Number(LOWEST) : round(priority)) : '',
      },
    },
    {
      column: lists.rank,
      content: {
        kind: 'formula',
        formula: `=IF(ISNUMBER(${own}),RANK(${own},${all})+${before},"")`,
        cached: rank < 0 ? '' : rank + 1,
      },
    },
  ];
}

/** The entry that stands at `index` of the list, `otherwise` where the list is shorter. */
export function entryFormula(
  { top, bottom }: ListPlace,
  index: number,
  lists: Lists,
  otherwise: string,
): string {
  const range = (column: number): string =>
    absoluteRange({ top, left: column, bottom, right: column });
  return `=IFERROR(INDEX(${range(lists.text)},MATCH(${index + 1},${range(lists.rank)},0)),${textConstant(otherwise)})`;
}

/** The number before it. */
export const entryNumberFormula = (
  { top, bottom }: ListPlace,
  index: number,
  lists: Lists,
): string =>
  `=IF(MAX(${absoluteRange({ top, left: lists.rank, bottom, right: lists.rank })})>${index},"${index + 1}.","")`;
