import type { CardSheet, SheetId } from '../port';

/**
 * What the last look at the workbook found, so that a card can be inserted without looking at every
 * sheet again. It is never trusted for a sheet that it does not name.
 */
export interface KnownSheets {
  /** In the order of the tabs. */
  readonly cards: () => readonly CardSheet[];
  readonly card: (sheet: SheetId) => CardSheet | null;
  /** The sheet in front, as far as it is known. */
  readonly active: () => SheetId | null;
  /** Whether the last look saw all of these sheets. */
  readonly sawAll: (sheets: readonly SheetId[]) => boolean;
  readonly look: (seen: readonly SheetId[], cards: readonly CardSheet[]) => void;
  readonly add: (card: CardSheet) => void;
  readonly activate: (sheet: SheetId) => void;
}

/** Nothing known at first. */
export function knownSheets(): KnownSheets {
  let seen: ReadonlySet<SheetId> = new Set();
  let cards: readonly CardSheet[] = [];
  let active: SheetId | null = null;
  return {
    cards: () => cards,
    card: (sheet) => cards.find(({ id }) => id === sheet) ?? null,
    active: () => active,
    sawAll: (sheets) => sheets.every((sheet) => seen.has(sheet)),
    look(nowSeen, nowCards) {
      seen = new Set(nowSeen);
      cards = nowCards;
    },
    add(card) {
      seen = new Set([...seen, card.id]);
      const isKnown = cards.some(({ id }) => id === card.id);
      cards = isKnown ? cards.map((one) => (one.id === card.id ? card : one)) : [...cards, card];
    },
    activate(sheet) {
      active = sheet;
    },
  };
}
