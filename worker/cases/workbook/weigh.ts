/** The cards of a file beside what a case holds of them. */
import { answerTo } from '../../../shared/card/answers';
import { inSheetOrder } from '../../../shared/card/sheet-order';
import { sourcesOf } from '../../../shared/card/sources';
import type { Issue } from '../../../shared/card/validate';
import { canonicalJson } from '../../../shared/definition/hash';
import { itemsOf, type CardId, type Programme } from '../../../shared/definition/programme';
import { warsawDay } from '../../../shared/process/days';
import type { CaseRecord } from '../../store/cases';
import { readTogether } from '../../store/database';
import { openedIn, selectRevision } from '../../store/revisions';
import { checkCard, type CheckedCard } from '../accept-card';
import { issuesInCase, settled } from '../case-issues';
import { ownItems } from '../commitments';
import type { StepContext } from '../context';
import { sourceOfFilling, sourceOfRevision, type Source } from '../sources';
import type { ReadCard } from './read-file';

/** Why a card of the file changes nothing. */
export type Idle = 'unchanged' | 'blank-card';

export interface WeighedCard {
  readonly one: ReadCard;
  /** Null when it is to be handed in. */
  readonly idle: Idle | null;
  readonly checked: CheckedCard;
  readonly issues: readonly Issue[];
  /** The number of the card's current revision, 0 when there is none. */
  readonly before: number;
  /** The cards that it takes items from, those of this file that are handed in before it included. */
  readonly sources: ReadonlyMap<CardId, Source>;
}

/** Whether nothing was written, not even something that is no answer. */
const isUnwritten = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Whether nothing at all is written into the card's own items. */
export const isBlankCard = ({ card, reading }: ReadCard): boolean =>
  ownItems(card, new Set(sourcesOf(card))).every(({ id }) => isUnwritten(reading.answers[id]));

/** The current revisions of all cards that the file's cards are or take items from. */
async function heldBy(
  { db }: StepContext,
  caseId: string,
  cards: readonly ReadCard[],
): Promise<Map<CardId, Source>> {
  const ids = [...new Set(cards.flatMap(({ card }) => [card.id, ...sourcesOf(card)]))];
  const statements = ids.flatMap((id) => selectRevision(db, caseId, id));
  const rows = statements.length === 0 ? [] : await readTogether(db, statements);
  return new Map(
    ids.flatMap((id, index) => {
      const opened = openedIn(rows[2 * index], rows[2 * index + 1]);
      if (opened === undefined) return [];
      return [[id, sourceOfRevision(opened)] as const];
    }),
  );
}

/** An item of another card that the sheet shows blank claims nothing. */
const claimed = ({ card, reading }: ReadCard): Readonly<Record<string, unknown>> => {
  const foreign = new Set(
    itemsOf(card)
      .filter(({ from }) => from !== undefined)
      .map(({ id }) => id),
  );
  return Object.fromEntries(
    Object.entries(reading.answers).filter(([id, value]) => value !== null || !foreign.has(id)),
  );
};

/**
 * Whether the sheet holds what the case holds, and nothing that cannot be kept; what it takes from
 * other cards must be as it was taken then.
 */
const isUnchanged = (
  { reading }: ReadCard,
  { own }: CheckedCard,
  { answers: before, madeFrom }: Source,
  sources: ReadonlyMap<CardId, Source>,
): boolean =>
  [...sources].every(([id, { revision }]) => madeFrom[id] === revision) &&
  Object.entries(own).every(([id, value]) => {
    if (value === null && !isUnwritten(reading.answers[id])) return false;
    return canonicalJson(value) === canonicalJson(answerTo(before, id));
  });

function idleness(
  one: ReadCard,
  checked: CheckedCard,
  before: Source | undefined,
  sources: ReadonlyMap<CardId, Source>,
): Idle | null {
  if (isBlankCard(one)) return 'blank-card';
  return before !== undefined && isUnchanged(one, checked, before, sources) ? 'unchanged' : null;
}

/**
 * Checks the cards against the case, in the order of the programme, so that a card sees what another
 * of the same file hands in before it.
 */
export async function weighCards(
  context: StepContext,
  record: CaseRecord,
  programme: Programme,
  cards: readonly ReadCard[],
): Promise<readonly WeighedCard[]> {
  const { now, language } = context;
  const standing = await heldBy(context, record.id, cards);
  const order = (one: ReadCard): number =>
    programme.cards.findIndex(({ id }) => id === one.card.id);
  const weighed: WeighedCard[] = [];
  for (const one of cards.toSorted((a, b) => order(a) - order(b))) {
    const { card } = one;
    const sources = new Map(
      sourcesOf(card).flatMap((id) => {
        const source = standing.get(id);
        return source === undefined ? [] : [[id, source] as const];
      }),
    );
    const today = warsawDay(now);
    const { checked, issues } = checkCard(programme, card, claimed(one), sources, {
      today,
      language,
    });
    const against = issuesInCase(programme, card, checked.merged, settled(record), language);
    const held = standing.get(card.id);
    const idle = idleness(one, checked, held, sources);
    const before = held?.revision ?? 0;
    weighed.push({
      one,
      idle,
      checked,
      issues: inSheetOrder(card, [...issues, ...against]),
      before,
      sources,
    });
    if (idle === null) standing.set(card.id, sourceOfFilling(card, before + 1, checked.merged));
  }
  return weighed;
}
