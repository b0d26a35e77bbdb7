/** What was not read of a card and what is wrong with it, with the cells of its sheet. */
import type { ApiIssue } from '../../../shared/api/problem';
import type { Remark } from '../../../shared/api/workbooks';
import { itemsOf, type Card } from '../../../shared/definition/programme';
import type { Unread } from '../../../shared/file/read-filed-card';
import type { Language } from '../../../shared/messages/language';
import type { Programmes } from '../../../shared/programmes/catalogue';
import { addressOf } from '../../../shared/sheet/address';
import type { CellPosition } from '../../../shared/sheet/plan';
import { cardById } from '../find-programme';
import { remark, type ReadCard, type UnknownCard } from './read-file';

/** Most remarks of one card: what follows says nothing new. */
const MAX_REMARKS = 100;
/** An id may be named back to its sender; anything else that stands for one may not. */
const SPEAKABLE = /^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/;

const named = (item: string): { readonly item?: string } => (SPEAKABLE.test(item) ? { item } : {});

function unreadRemark(language: Language, unread: Unread): Remark {
  switch (unread.kind) {
    case 'item-lost':
      return remark(language, { code: 'item-lost' }, { item: unread.item });
    case 'item-twice': {
      const [, again] = unread.cells;
      const cell = again === undefined ? {} : { cell: addressOf(again) };
      return remark(language, { code: 'item-twice' }, { item: unread.item, ...cell });
    }
    case 'item-unknown': {
      const more = { ...named(unread.item), cell: addressOf(unread.cell) };
      return remark(language, { code: 'item-not-on-card' }, more);
    }
    case 'error-in-cell': {
      const more = { item: unread.item, cell: addressOf(unread.cell) };
      return remark(language, { code: 'error-in-cell', error: unread.error }, more);
    }
    case 'outside':
      return remark(language, { code: 'outside-card' }, { cell: addressOf(unread.cell) });
  }
}

/** All that was not read, in the order of the sheet. */
export const unreadOf = ({ reading }: ReadCard, language: Language): readonly Remark[] =>
  reading.unread.slice(0, MAX_REMARKS).map((unread) => unreadRemark(language, unread));

/** A remark as an issue of a card. */
export const issueOf = (card: string, { item = '', ...of }: Remark): ApiIssue => ({
  card,
  item,
  ...of,
});

/** The cell of an answer; in a table that of the row and column that an issue names. */
function cellOf({ reading }: ReadCard, { item, row, column }: ApiIssue): CellPosition | undefined {
  const table = reading.tables.get(item);
  if (table === undefined || row === undefined) return reading.cells.get(item);
  const [first] = table.columns.values();
  const at = column === undefined ? first : table.columns.get(column);
  return at === undefined ? undefined : { row: table.top + row - 1, column: at };
}

/** An issue with the cell that its answer stands in. */
export function withCell(one: ReadCard, issue: ApiIssue): ApiIssue {
  const cell = cellOf(one, issue);
  return cell === undefined ? issue : { ...issue, cell: addressOf(cell) };
}

/** Items that an older version's card had not: their rows are not missing. */
function expectedItems({ filed, programme, card }: ReadCard, programmes: Programmes): Card | null {
  const { identity } = filed;
  if (identity.version === programme.version) return card;
  const then = programmes.byId(identity.programme, identity.version);
  return (then && cardById(then, card.id)) ?? null;
}

/**
 * What of a card was not read and so keeps it from being handed in: answers of which nobody can
 * tell whether they are meant to be empty. Items that come from other cards are theirs.
 */
export function obstacles(
  one: ReadCard,
  programmes: Programmes,
  language: Language,
): readonly ApiIssue[] {
  const { card, reading } = one;
  const own = new Set(
    itemsOf(card)
      .filter(({ from }) => from === undefined)
      .map(({ id }) => id),
  );
  const expected = expectedItems(one, programmes);
  const there = new Set(expected === null ? [] : itemsOf(expected).map(({ id }) => id));
  return reading.unread
    .filter((unread) => {
      if (unread.kind === 'item-lost') return own.has(unread.item) && there.has(unread.item);
      return (
        (unread.kind === 'error-in-cell' || unread.kind === 'item-twice') && own.has(unread.item)
      );
    })
    .slice(0, MAX_REMARKS)
    .map((unread) => issueOf(card.id, unreadRemark(language, unread)));
}

/** A card of which nothing is known, as an issue; what it calls itself is not said back. */
export const unknownIssue = ({ reason }: UnknownCard): ApiIssue => issueOf('', reason);
