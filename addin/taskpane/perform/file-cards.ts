import { carryOver } from '../../../shared/card/carry';
import { differences } from '../../../shared/card/carry-differences';
import { itemsOf, type Card, type Programme } from '../../../shared/definition/programme';
import type { FiledCard } from '../../../shared/file/read-cards';
import type { FiledReading, Unread } from '../../../shared/file/read-filed-card';
import {
  FILED_CARD_TITLES,
  filedCardMessage,
  type FiledCardDetail,
} from '../../../shared/messages/filed-cards';
import type { Text } from '../../../shared/messages/language';
import { LISTS_DIFFER } from '../../../shared/messages/carrying';
import { listsHash, listsOfSheet } from '../../../shared/sheet/lists-hash';
import { addressOf } from '../../../shared/sheet/address';
import { asideLines, type AsideLine } from '../../../shared/sheet/side-sheet';
import type { ProgrammeSummary } from '../../client/definitions';
import type { Outcome } from '../../client/outcome';
import { isLater } from '../card/version';
import type { FileCard, UnreadPlace } from '../file/file-card';

type ReadFiled = (card: Card, filed: FiledCard) => FiledReading;
type Definition = (id: string, version: string) => Promise<Outcome<Programme>>;

function detailOf(unread: Unread): FiledCardDetail {
  switch (unread.kind) {
    case 'error-in-cell':
      return { code: 'error-in-cell', error: unread.error };
    case 'item-unknown':
      return { code: 'item-not-on-card' };
    case 'outside':
      return { code: 'outside-card' };
    default:
      return { code: unread.kind };
  }
}

function unreadPlace(card: Card, unread: Unread): UnreadPlace {
  const item = 'item' in unread ? unread.item : null;
  const label = itemsOf(card).find(({ id }) => id === item)?.label ?? item;
  const cell = 'cells' in unread ? unread.cells.at(-1) : 'cell' in unread ? unread.cell : undefined;
  return {
    label,
    cell: cell === undefined ? null : addressOf(cell),
    why: filedCardMessage(detailOf(unread)),
  };
}

/** What stands in cells of items that the card does not have: nobody would see it otherwise. */
const foreignLines = (
  card: Card,
  { values }: FiledCard,
  unread: readonly Unread[],
): readonly AsideLine[] =>
  unread.flatMap((one) => {
    if (one.kind !== 'item-unknown') return [];
    const value = String(values[one.cell.row]?.[one.cell.column] ?? '').trim();
    const reason = FILED_CARD_TITLES['item-not-on-card'].pl;
    return value === '' ? [] : [{ card: card.title, item: one.item, value, reason }];
  });

interface Known {
  /** The version by which the sheet is read. */
  readonly programme: Programme;
  /** The version as which it is inserted. */
  readonly target: Programme;
  readonly remarks: readonly Text[];
}

/** The definitions for a sheet of the file; its own version, or for want of it the newest. */
async function definitionsFor(
  { identity }: FiledCard,
  list: readonly ProgrammeSummary[],
  definition: Definition,
): Promise<Outcome<Known>> {
  const { programme: id, version } = identity;
  const own = await definition(id, version);
  const newest = list.find((one) => one.id === id)?.version;
  const latest = newest === undefined || newest === version ? null : await definition(id, newest);
  if (own.ok) {
    const later = latest?.ok === true && isLater(latest.value.version, version);
    const target = later ? latest.value : own.value;
    return { ...own, value: { programme: own.value, target, remarks: [] } };
  }
  const notServed = own.failure.kind === 'definition' && own.failure.why === 'not-served';
  if (latest?.ok !== true || !notServed) return own;
  const remark = filedCardMessage({ code: 'unknown-version', read: latest.value.version });
  return { ...latest, value: { programme: latest.value, target: latest.value, remarks: [remark] } };
}

/** Whether the sheet was made with other options than its version has. */
function listsDiffer(card: Card, { values }: FiledCard): boolean {
  const lists = listsOfSheet(values);
  return lists !== null && lists !== listsHash(card);
}

const cardOf = (programme: Programme, id: string): Card | undefined =>
  programme.cards.find((card) => card.id === id);

/** Reads one card of a file by its version’s definition, and carries it over to the newest one. */
export async function readFileCard(
  filed: FiledCard,
  list: readonly ProgrammeSummary[],
  definition: Definition,
  readFiled: ReadFiled,
): Promise<FileCard> {
  const { sheet, identity, source } = filed;
  const known = await definitionsFor(filed, list, definition);
  if (!known.ok) {
    const { failure } = known;
    const notServed = failure.kind === 'definition' && failure.why === 'not-served';
    const why = notServed ? filedCardMessage({ code: 'unknown-programme' }) : failure;
    return { kind: 'unknown', sheet, why };
  }
  const { programme, target } = known.value;
  const before = cardOf(programme, identity.card);
  if (before === undefined) {
    return { kind: 'unknown', sheet, why: filedCardMessage({ code: 'unknown-card' }) };
  }
  const later = cardOf(target, identity.card);
  const card = later ?? before;
  const { answers, unread } = readFiled(before, filed);
  const carried = carryOver(before, card, answers);
  const answered = new Set([
    ...Object.keys(carried.answers),
    ...carried.left.map(({ item }) => item),
  ]);
  return {
    kind: 'read',
    sheet,
    programme: later === undefined ? programme : target,
    card,
    version: identity.version,
    carried,
    aside: [...asideLines(card.title, carried.left), ...foreignLines(card, filed, unread)],
    answered: answered.size,
    unread: unread.map((one) => unreadPlace(before, one)),
    differences: card === before ? [] : differences(before, card),
    remarks: [
      ...known.value.remarks,
      ...(listsDiffer(before, filed) ? [LISTS_DIFFER] : []),
      ...(source === 'cell' ? [] : [filedCardMessage({ code: 'identity-restored' })]),
    ],
  };
}
