/** Several cards in one workbook: a list of them, and sheets that show each other's answers. */
import type { Answers } from '../card/answers';
import { fillingOf, takenAnswer, type SourceFilling } from '../card/sources';
import { itemsOf, type Card, type CardId, type Programme } from '../definition/programme';
import { buildSheet, type LinkedSheet } from './build';
import { buildIndexSheet, INDEX_TAB, type IndexSheetPlan } from './index-sheet';
import { linkTargets } from './links';
import type { SheetIdentity, SheetPlan } from './plan';

export interface WorkbookCard {
  readonly card: Card;
  readonly identity: SheetIdentity;
  /** Its own answers; what it takes from other cards of the workbook comes from those. */
  readonly answers?: Answers;
  /** What has become of it, for the list of cards. */
  readonly state?: string | undefined;
}

export interface WorkbookPlan {
  readonly index: IndexSheetPlan;
  /** In the order given. */
  readonly cards: readonly SheetPlan[];
}

const NOTHING: SourceFilling = { answers: {}, result: () => null };

/** Excel's longest name of a worksheet. */
const MAX_TAB = 31;

/** The name, or with the first free number: `Wniosek`, `Wniosek (2)`. */
function freeTab(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, MAX_TAB - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function tabsOf(cards: readonly WorkbookCard[]): readonly string[] {
  const taken = new Set([INDEX_TAB.toLowerCase()]);
  return cards.map(({ card }) => {
    const name = freeTab(card.tab, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/**
 * Where other sheets find this one's values: of answers in the hidden column that INDEX reads them
 * into, so that cutting and pasting an answer breaks no link.
 */
export const linkedSheet = (plan: SheetPlan): LinkedSheet => ({
  sheet: plan.name,
  cells: linkTargets(plan),
});

/**
 * A workbook's plans: the list of cards, then the cards. A card that takes items from another of
 * them shows them by live links; from a card that stands there twice, by the first.
 */
export function buildWorkbook(programme: Programme, cards: readonly WorkbookCard[]): WorkbookPlan {
  const tabs = tabsOf(cards);
  const filled = new Map<number, SourceFilling>();
  const plans = new Map<number, SheetPlan>();
  const indexOf = (id: CardId): number => cards.findIndex(({ card }) => card.id === id);

  /** What a card came to with what it takes from others; definitions have no circles. */
  function fillingAt(index: number): SourceFilling {
    const known = filled.get(index);
    const of = cards[index];
    if (known !== undefined || of === undefined) return known ?? NOTHING;
    const taken = itemsOf(of.card).flatMap((item) => {
      const source = item.from === undefined ? -1 : indexOf(item.from);
      const from = cards[source]?.card;
      if (from === undefined || source === index) return [];
      return [[item.id, takenAnswer(item, from, fillingAt(source))] as const];
    });
    const filling = fillingOf(of.card, { ...of.answers, ...Object.fromEntries(taken) });
    filled.set(index, filling);
    return filling;
  }

  function planAt(index: number): SheetPlan {
    const known = plans.get(index);
    if (known !== undefined) return known;
    const of = cards[index];
    if (of === undefined) throw new Error(`no card ${index}`);
    const sources = new Set(
      itemsOf(of.card).flatMap(({ from }) => (from === undefined ? [] : [from])),
    );
    const links = new Map(
      [...sources].flatMap((id) => {
        const source = indexOf(id);
        return source < 0 || source === index ? [] : [[id, linkedSheet(planAt(source))] as const];
      }),
    );
    const name = tabs[index] ?? of.card.tab;
    const plan = buildSheet(of.card, {
      identity: of.identity,
      name,
      answers: fillingAt(index).answers,
      links,
    });
    plans.set(index, plan);
    return plan;
  }

  const sheets = cards.map((_, index) => planAt(index));
  const lines = cards.map(({ card, state }, index) => ({
    sheet: sheets[index]?.name ?? card.tab,
    title: card.title,
    purpose: card.purpose,
    fills: card.roles.map((role) => programme.roles[role] ?? role),
    state,
  }));
  return { index: buildIndexSheet(programme, lines), cards: sheets };
}

/** The plans in the order of the tabs. */
export const sheetsOf = ({
  index,
  cards,
}: WorkbookPlan): readonly (IndexSheetPlan | SheetPlan)[] => [index, ...cards];
