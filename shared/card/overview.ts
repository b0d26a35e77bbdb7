/** Values of a card that tells of all cases of a voivodeship. */
import { maxRows } from './read-table';
import { answerTo, type AnswerValue, type Answers, type TableRow } from './answers';
import type {
  EntryColumn,
  EntryStatus,
  HolderCondition,
  OverviewValue,
} from '../definition/overview';
import {
  itemsOf,
  type Card,
  type CardId,
  type Item,
  type TableItem,
} from '../definition/programme';
import type { ResultValue } from '../rules/compile';

/** A line of the register; days as `YYYY-MM-DD`, the history in words. */
export type OverviewEntry = Readonly<Record<Exclude<EntryColumn, 'status'>, string | null>> & {
  readonly status: EntryStatus | null;
};

/** What a holder's cards came to when they were accepted last. */
export interface OverviewHolder {
  readonly answers: ReadonlyMap<CardId, Answers>;
  readonly results: ReadonlyMap<CardId, Readonly<Record<string, ResultValue>>>;
}

/** What is known of a voivodeship on a day. */
export interface OverviewFacts {
  readonly voivodeship: string;
  readonly day: string;
  readonly entries: readonly OverviewEntry[];
  readonly holders: readonly OverviewHolder[];
}

function fulfils({ answers, results }: OverviewHolder, where: HolderCondition): boolean {
  const answerOf = (item: string): AnswerValue => answerTo(answers.get(where.card) ?? {}, item);
  if ('item' in where) return answerOf(where.item) === where.is;
  const found = where.unless === undefined ? null : answerOf(where.unless.item);
  if (found !== null) return found === where.unless?.is;
  return results.get(where.card)?.[where.rule] === where.is;
}

/** Texts that a column cannot hold whole lose their beginning, where the oldest stands. */
function fitting(text: string | null, max: number | undefined): string | null {
  if (text === null || max === undefined || text.length <= max) return text;
  return `…${text.slice(1 - max)}`;
}

function rowsOf(
  table: TableItem,
  entries: readonly OverviewEntry[],
  columns: Readonly<Record<string, EntryColumn>>,
): readonly TableRow[] {
  return entries.map((entry) =>
    Object.fromEntries(
      table.columns.map((column) => {
        const shown = columns[column.id];
        const text = shown === undefined ? null : entry[shown];
        return [column.id, fitting(text, column.kind === 'text' ? column.max : undefined)];
      }),
    ),
  );
}

function valueOf(item: Item, value: OverviewValue, facts: OverviewFacts): AnswerValue {
  const { entries, holders } = facts;
  switch (value.shows) {
    case 'voivodeship':
      return facts.voivodeship;
    case 'day':
      return facts.day;
    case 'holders':
      return holders.length;
    case 'entries':
      return item.kind === 'table' ? rowsOf(item, entries, value.columns) : null;
    case 'entries-with':
      return entries.filter(({ status }) => status === value.status).length;
    case 'holders-with':
      return holders.filter((holder) => fulfils(holder, value.where)).length;
    case 'sum':
      return holders.reduce((sum, { answers }) => {
        const number = answerTo(answers.get(value.card) ?? {}, value.item);
        return typeof number === 'number' ? sum + number : sum;
      }, 0);
  }
}

/** How many lines of the register an overview has room for; no bound without a table of them. */
export const mostEntries = (card: Card): number =>
  Math.min(
    ...itemsOf(card).map((item) =>
      item.kind === 'table' && item.filled?.by === 'overview' ? maxRows(item) : Infinity,
    ),
  );

/** The values of an overview. There are not more lines than {@link mostEntries}. */
export const overviewAnswers = (card: Card, facts: OverviewFacts): Answers =>
  Object.fromEntries(
    itemsOf(card).flatMap((item) =>
      item.filled?.by === 'overview' ? [[item.id, valueOf(item, item.filled, facts)] as const] : [],
    ),
  );
