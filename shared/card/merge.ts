/** Two versions of a card's answers that go back to one: what differs, and what choosing gives. */
import { canonicalJson } from '../definition/hash';
import type { ItemId } from '../definition/expression';
import { itemsOf, type Card, type Item } from '../definition/programme';
import { answerTo, type Answers, type AnswerValue, type TableRow } from './answers';
import {
  changedBy,
  sideOf,
  type AnswerPart,
  type MergeChoices,
  type MergePart,
  type MergeSide,
} from './merge-part';
import { mergeOptions, type OptionSlot } from './merge-options';
import { isOwnItem } from './own-item';
import { mergeRows, type RowSlot } from './merge-rows';

/** What is merged. All three hold valid answers of one version of a card. */
export interface Versions {
  /** What the person began with; null when that is not known: then all that differs is a conflict. */
  readonly base: Answers | null;
  readonly mine: Answers;
  readonly theirs: Answers;
  /** Items of which theirs cannot be seen: there mine stays and nothing is chosen. */
  readonly unseen?: ReadonlySet<ItemId>;
  /** Items of which the start cannot be seen any more. */
  readonly forgotten?: ReadonlySet<ItemId>;
}

type ItemMerge = { readonly item: ItemId } & (
  | { readonly kind: 'agreed'; readonly answer: AnswerValue }
  | { readonly kind: 'answer'; readonly part: AnswerPart }
  | { readonly kind: 'options'; readonly slots: readonly OptionSlot[] }
  | {
      readonly kind: 'rows';
      readonly slots: readonly RowSlot[];
      readonly mine: AnswerValue;
      readonly theirs: AnswerValue;
    }
);

/** What two versions come to together. */
export interface Merge {
  readonly items: readonly ItemMerge[];
  /** Everything that the two differ in, in the order of the sheet. */
  readonly parts: readonly MergePart[];
}

interface ThreeAnswers {
  readonly base: AnswerValue | undefined;
  readonly mine: AnswerValue;
  readonly theirs: AnswerValue;
}

const same = (a: AnswerValue | undefined, b: AnswerValue | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));

function wholeMerge(item: ItemId, by: MergeSide | 'both', three: ThreeAnswers): ItemMerge {
  const key = canonicalJson([item, three.mine, three.theirs]);
  return { kind: 'answer', item, part: { kind: 'answer', key, item, by, ...three } };
}

const rowsOf = (value: AnswerValue | undefined): readonly TableRow[] =>
  Array.isArray(value) ? value.filter((row): row is TableRow => typeof row === 'object') : [];
/** A table without rows is an unanswered one. */
const plain = <TAnswer extends AnswerValue | undefined>(item: Item, answer: TAnswer) =>
  item.kind === 'table' && Array.isArray(answer) && answer.length === 0 ? null : answer;

function mergeItem(item: Item, { base, mine, theirs }: ThreeAnswers): ItemMerge {
  const three = { base: plain(item, base), mine: plain(item, mine), theirs: plain(item, theirs) };
  const by = changedBy((a, b) => same(three[a], three[b]));
  if (by === null) return { kind: 'agreed', item: item.id, answer: three.mine };
  if (item.kind === 'table' && base !== undefined) {
    const rows = { base: rowsOf(base), mine: rowsOf(mine), theirs: rowsOf(theirs) };
    const slots = mergeRows(item, rows);
    // Without a row that differs they differ in the order of new rows alone.
    if (slots.some(({ kind }) => kind === 'row')) {
      return { kind: 'rows', item: item.id, slots, mine: three.mine, theirs: three.theirs };
    }
  }
  if (item.kind === 'choices' && base !== undefined && by === 'both') {
    const slots = mergeOptions(item, { base, mine, theirs });
    if (slots !== null) return { kind: 'options', item: item.id, slots };
  }
  return wholeMerge(item.id, by, three);
}

function partsOf(of: ItemMerge): readonly MergePart[] {
  switch (of.kind) {
    case 'agreed':
      return [];
    case 'answer':
      return [of.part];
    case 'options':
      return of.slots.filter((slot) => slot.kind === 'option');
    case 'rows':
      return of.slots.filter((slot) => slot.kind === 'row');
  }
}

/**
 * Merges two versions item by item, tables row by row, questions with several answers option by
 * option. What both sides have alike, whether unchanged or changed, is no part and stays.
 */
export function mergeAnswers(card: Card, versions: Versions): Merge {
  const { base, mine, theirs, unseen, forgotten } = versions;
  const items = itemsOf(card)
    .filter(({ kind }) => kind !== 'info')
    .map((item): ItemMerge => {
      const own = answerTo(mine, item.id);
      if (!isOwnItem(item) || unseen?.has(item.id) === true) {
        return { kind: 'agreed', item: item.id, answer: own };
      }
      const isKnown = base !== null && forgotten?.has(item.id) !== true;
      const start = isKnown ? answerTo(base, item.id) : undefined;
      return mergeItem(item, { base: start, mine: own, theirs: answerTo(theirs, item.id) });
    });
  return { items, parts: items.flatMap(partsOf) };
}

const rowsAnswer = (rows: readonly TableRow[]): AnswerValue => (rows.length === 0 ? null : rows);

function chosenAnswer(of: ItemMerge, side: (part: MergePart) => MergeSide): AnswerValue {
  switch (of.kind) {
    case 'agreed':
      return of.answer;
    case 'answer':
      return of.part[side(of.part)];
    case 'options': {
      const picked = of.slots.flatMap((slot) =>
        slot.kind === 'agreed' || slot[side(slot)] ? [slot.option] : [],
      );
      return picked.length === 0 ? null : picked;
    }
    case 'rows': {
      const sides = new Set(partsOf(of).map(side));
      // All from one side is that side's table, in its order.
      if (sides.size === 1) return sides.has('mine') ? of.mine : of.theirs;
      return rowsAnswer(
        of.slots.flatMap((slot) => {
          const row = slot.kind === 'agreed' ? slot.row : (slot[side(slot)]?.row ?? null);
          return row === null ? [] : [row];
        }),
      );
    }
  }
}

/** The parts that nothing decides yet: conflicts without a choice. */
export const undecided = ({ parts }: Merge, chosen: MergeChoices): readonly MergePart[] =>
  parts.filter((part) => sideOf(part, chosen) === null);

/** The answers that the choices give, one for each item; null while a conflict is undecided. */
export function mergedAnswers(merge: Merge, chosen: MergeChoices): Answers | null {
  const sides = new Map(merge.parts.map((part) => [part, sideOf(part, chosen)]));
  if ([...sides.values()].includes(null)) return null;
  const side = (part: MergePart): MergeSide => sides.get(part) ?? 'mine';
  return Object.fromEntries(merge.items.map((of) => [of.item, chosenAnswer(of, side)]));
}
