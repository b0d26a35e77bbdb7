/** How a sheet says which of its wording is ours and is to be confirmed. */
import { itemsOf, optionsOf, type Card, type Item, type Origin } from '../definition/programme';

/** Stands after the label of a proposal. */
const MARK = '°';
/** The share of proposals from which one sentence says it better than marks everywhere. */
const NEARLY_ALL = 0.8;

/** `each`: marks and a footnote; `all`: a sentence under the purpose. */
export type OriginMarks = 'none' | 'each' | 'all';

export const FOOTNOTE = `${MARK} propozycja autorów Kartoteki, do potwierdzenia przez właściciela programu`;
export const ALL_PROPOSED =
  'Treść tej karty jest propozycją autorów Kartoteki, do potwierdzenia przez właściciela programu.';

export const markProposal = (label: string): string => `${label}\u00A0${MARK}`;

/** An item is proposed as a whole, or options among it are. */
export const itemOrigin = (item: Item): Origin =>
  item.origin === 'proposal' || optionsOf(item).some(({ origin }) => origin === 'proposal')
    ? 'proposal'
    : 'source';

function originsOf(item: Item): readonly Origin[] {
  if (item.kind !== 'table') return [itemOrigin(item)];
  const parts = [...item.columns.map(itemOrigin), ...(item.computed ?? []).map((c) => c.origin)];
  return [item.origin, ...parts];
}

/** How a card shows what is proposed. Values from other cards and of the system count for nothing. */
export function originMarks(card: Card): OriginMarks {
  const own = itemsOf(card).filter(
    ({ from, filled }) => from === undefined && filled === undefined,
  );
  const origins = [...own.flatMap(originsOf), ...card.rules.map(({ origin }) => origin)];
  const proposed = origins.filter((origin) => origin === 'proposal').length;
  if (proposed === 0) return 'none';
  return proposed >= NEARLY_ALL * origins.length ? 'all' : 'each';
}
