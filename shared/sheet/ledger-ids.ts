/** What stands in the hidden columns of ids. */
import type { ItemId, OptionId, RuleId } from '../definition/expression';

/** Of the cell in which an option is marked; of the one for none of them, without an option. */
export const markId = (item: ItemId, option: OptionId | null): string => `${item}#${option ?? ''}`;

export const resultId = (rule: RuleId): string => `rule:${rule}`;

/** Where the columns of a table stand, as distances to the left of the hidden cell that says so. */
export interface TableHead {
  readonly table: ItemId;
  readonly columns: readonly { readonly id: ItemId; readonly distance: number }[];
}

const TABLE = 'table:';
const TABLE_END = 'table-end:';

/** `table:uwagi|12=numer|11=data`. */
export const tableHead = ({ table, columns }: TableHead): string =>
  [`${TABLE}${table}`, ...columns.map(({ id, distance }) => `${distance}=${id}`)].join('|');

export const tableEnd = (table: ItemId): string => `${TABLE_END}${table}`;

/** What the head of a table says; null when the text is none. */
export function parseTableHead(text: string): TableHead | null {
  const [first = '', ...parts] = text.split('|');
  if (!first.startsWith(TABLE) || parts.length === 0) return null;
  const columns = parts.map((part) => {
    const [distance = '', id = ''] = part.split('=');
    return { id, distance: Number(distance) };
  });
  const right = columns.every(({ id, distance }) => id !== '' && Number.isInteger(distance));
  return right ? { table: first.slice(TABLE.length), columns } : null;
}

/** The table that ends here; null when the text says no such thing. */
export const parseTableEnd = (text: string): ItemId | null =>
  text.startsWith(TABLE_END) ? text.slice(TABLE_END.length) : null;
