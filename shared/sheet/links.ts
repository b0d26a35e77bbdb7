/** Formulas by which a sheet shows what another card of the workbook says. */
import type { Item, CardId } from '../definition/programme';
import type { OptionId } from '../definition/expression';
import { textConstant } from '../rules/formula-constants';
import { absoluteAddress, quotedSheet } from './address';
import { markId, resultId } from './ledger-ids';
import type { CellPosition, SheetPlan } from './plan';

/** A sheet of the same workbook that items come from: its name, and its hidden cells by their ids. */
export interface LinkedSheet {
  readonly sheet: string;
  readonly cells: ReadonlyMap<string, CellPosition>;
}

export type Links = ReadonlyMap<CardId, LinkedSheet>;

/** A hidden cell's value as it is. */
const shown = (address: string): string => `=IF(${address}="","",${address})`;

/** The label of the option whose id the hidden cell holds. */
function shownLabel(address: string, item: Item & { readonly kind: 'choice' }): string {
  const label = item.options.reduceRight(
    (otherwise, option) =>
      `IF(EXACT(${address},${textConstant(option.id)}),${textConstant(option.label)},${otherwise})`,
    '""',
  );
  return `=IF(${address}="","",${label})`;
}

/** The formula by which a cell shows the item of a linked sheet; null when that has no such item. */
export function linkFormula({ sheet, cells }: LinkedSheet, item: Item): string | null {
  const addressOf = (cell: CellPosition): string =>
    `${quotedSheet(sheet)}!${absoluteAddress(cell)}`;
  const answer = cells.get(item.id);
  if (answer !== undefined) return shown(addressOf(answer));
  const result = cells.get(resultId(item.id));
  if (result === undefined) return null;
  return item.kind === 'choice' ? shownLabel(addressOf(result), item) : shown(addressOf(result));
}

/** The formula of one mark of a `choices` item. */
export function linkMark(
  { sheet, cells }: LinkedSheet,
  item: Item,
  option: OptionId | null,
): string | null {
  const cell = cells.get(markId(item.id, option));
  return cell === undefined ? null : shown(`${quotedSheet(sheet)}!${absoluteAddress(cell)}`);
}

/** The linked sheet that gives an item; null when the item is typed in. */
export function linkOf(links: Links, item: Item): LinkedSheet | null {
  const linked = item.from === undefined ? undefined : links.get(item.from);
  if (linked === undefined) return null;
  const formula =
    item.kind === 'choices' ? linkMark(linked, item, null) : linkFormula(linked, item);
  return formula === null ? null : linked;
}

/** The hidden cells of a planned sheet that others may show, by their ids. */
export function linkTargets({
  answers,
  marks,
  results,
  hidden,
}: Pick<SheetPlan, 'answers' | 'marks' | 'results' | 'hidden'>): ReadonlyMap<string, CellPosition> {
  const behind = ({ row, column }: CellPosition): CellPosition => {
    const values = hidden.answers.find((pair) => pair.answers === column)?.values;
    return { row, column: values ?? column };
  };
  return new Map([
    ...answers.map((cell) => [cell.item, behind(cell)] as const),
    ...marks.map((cell) => [markId(cell.item, cell.option), behind(cell)] as const),
    ...results.map(
      ({ rule, row }) => [resultId(rule), { row, column: hidden.results.values }] as const,
    ),
  ]);
}
