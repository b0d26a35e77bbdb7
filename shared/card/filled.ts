/** Values of a card that the system fills in from the case: days of its events, its line of the register. */
import { isDay } from '../calendar/day';
import type { CaseKind } from '../definition/process';
import { itemsOf, optionsOf, type Card, type Filled, type Item } from '../definition/programme';
import type { Answers, AnswerValue } from './answers';
import { NOTHING_EARLIER, type EarlierValue } from './earlier';

/** A step of the case and the day in Warsaw on which it happened, `YYYY-MM-DD`. */
export interface DatedEvent {
  readonly event: string;
  readonly day: string;
  /** Of the case in which it happened: this one, or one before it of the same certificate. */
  readonly kind: CaseKind;
}

/** What the register says of the case's certificate or result; days as `YYYY-MM-DD`. */
export type EntryFields = Readonly<
  Record<Extract<Filled, { readonly by: 'entry' }>['field'], string | null>
>;

/** What is filled from one case. */
type CaseFilled = Exclude<Filled, { readonly by: 'overview' | 'revision' }>;

/** What a case offers to the cards that it fills. */
export interface CaseFacts {
  /** In the order in which they happened. */
  readonly events: readonly DatedEvent[];
  /** Null until something stands in the register. */
  readonly entry: EntryFields | null;
}

function factFor(filled: CaseFilled, { events, entry }: CaseFacts): string | null {
  if (filled.by === 'entry') return entry?.[filled.field] ?? null;
  const days = events
    .filter(({ event, kind }) => event === filled.event && kind === (filled.of ?? kind))
    .map(({ day }) => day);
  return (filled.which === 'first' ? days[0] : days.at(-1)) ?? null;
}

/** A fact as the item's kind holds it; a word of a choice is found among its options by id or label. */
function asAnswer(item: Item, fact: string | null): AnswerValue {
  if (fact === null) return null;
  if (item.kind === 'date') return isDay(fact) ? fact : null;
  if (item.kind !== 'choice') return fact;
  return optionsOf(item).find(({ id, label }) => id === fact || label === fact)?.id ?? null;
}

/** The values of the items that a case fills in; null where nothing has happened yet. */
export const filledAnswers = (
  card: Card,
  facts: CaseFacts,
  earlier: EarlierValue = NOTHING_EARLIER,
): Answers =>
  Object.fromEntries(
    itemsOf(card).flatMap((item) => {
      const { id, filled } = item;
      if (filled === undefined || filled.by === 'overview') return [];
      const value =
        filled.by === 'revision'
          ? earlier(filled, filled.takes)
          : asAnswer(item, factFor(filled, facts));
      return [[id, value] as const];
    }),
  );
