import type { Answers } from '../../../shared/card/answers';
import { entryAddress } from '../../../shared/card/entry-address';
import type { EarlierValue } from '../../../shared/card/earlier';
import { filledAnswers, type CaseFacts } from '../../../shared/card/filled';
import { answersWithSources, sourcesOf } from '../../../shared/card/sources';
import { validateCard } from '../../../shared/card/validate';
import {
  itemsOf,
  type Card,
  type CardId,
  type Programme,
} from '../../../shared/definition/programme';
import { warsawDay } from '../../../shared/process/days';
import type { CaseDetail } from '../../client/api';
import type { Outcome } from '../../client/outcome';
import { readEarlier } from './earlier';
import type { Performing } from './surroundings';

/** A card of a case, by a definition. */
export interface CardOfCase {
  readonly programme: Programme;
  readonly card: Card;
  readonly detail: CaseDetail;
  /** The revisions to be read; without them the newest ones. */
  readonly revisions?: Readonly<Record<CardId, number>> | undefined;
}

/** A card's answers as a case has them. */
export interface Filling {
  readonly answers: Answers;
  /** The ETag of the card's own revision; null when there is none yet. */
  readonly etag: string | null;
}

interface Fetched {
  readonly cards: ReadonlyMap<CardId, Answers>;
  readonly etag: string | null;
}

/** A card's answers from the case, only those that the definition knows and takes. */
const known = (
  card: Card,
  answers: Readonly<Record<string, unknown>>,
  { now, language }: Performing,
): Answers =>
  validateCard(card, answers, { today: warsawDay(now()), language: language() }).answers;

/** The card, the cards that it takes items from, those that these take items from, and so on. */
function withSources(programme: Programme, card: Card): ReadonlySet<CardId> {
  const wanted = new Set([card.id]);
  for (const id of wanted) {
    const of = programme.cards.find((one) => one.id === id);
    for (const source of of === undefined ? [] : sourcesOf(of)) wanted.add(source);
  }
  return wanted;
}

/** The revisions of a card and of all that it rests on. */
async function fetchCards(
  { programme, card, detail, revisions }: CardOfCase,
  performing: Performing,
): Promise<Outcome<Fetched>> {
  const { api, signal } = performing;
  const wanted = withSources(programme, card);
  const there =
    revisions === undefined ? detail.cards.map((one) => one.card) : Object.keys(revisions);
  const cards = new Map<CardId, Answers>();
  let etag: string | null = null;
  for (const id of there.filter((one) => wanted.has(one))) {
    const definition = programme.cards.find((one) => one.id === id);
    const revision = revisions?.[id];
    const read =
      revision === undefined
        ? await api.readCard(detail.id, id, signal)
        : await api.readRevision(detail.id, id, revision, signal);
    if (!read.ok) return read;
    if (id === card.id) ({ etag } = read.value);
    if (definition === undefined) continue;
    cards.set(id, known(definition, read.value.answers, performing));
  }
  return { ok: true, value: { cards, etag }, etag };
}

/** What the case offers to cards that the system fills; asked for only where a card wants it. */
async function factsOf(
  { programme, card, detail }: CardOfCase,
  { api, origin, signal }: Performing,
): Promise<Outcome<CaseFacts>> {
  const ids = withSources(programme, card);
  const wantsEntry = programme.cards.some(
    (one) => ids.has(one.id) && itemsOf(one).some(({ filled }) => filled?.by === 'entry'),
  );
  const { certificate, earlier, kind } = detail;
  const events = [...earlier, ...detail.events.map(({ event, day }) => ({ event, day, kind }))];
  if (!wantsEntry || certificate === undefined) {
    return { ok: true, value: { events, entry: null }, etag: null };
  }
  const read = await api.registerEntry(certificate, signal);
  if (!read.ok) return read;
  const { number, level, issued, valid_until: validUntil, status } = read.value;
  const address = entryAddress(origin, number);
  const entry = { number, level, issued, 'valid-until': validUntil, status, address };
  return { ok: true, value: { events, entry }, etag: null };
}

/** The card's answers as the case has them: its own, those of other cards, those that the system fills. */
function answersFor(
  { programme, card }: CardOfCase,
  { cards }: Fetched,
  facts: CaseFacts,
  earlier: EarlierValue,
): Answers {
  const fillings = new Map(cards);
  for (const one of programme.cards) {
    const filled = filledAnswers(one, facts, earlier);
    if (Object.keys(filled).length === 0) continue;
    fillings.set(one.id, { ...cards.get(one.id), ...filled });
  }
  return answersWithSources(programme, card, fillings);
}

/** A card as a case has it: its own answers, those of other cards, those that the system fills. */
export async function fillingOf(of: CardOfCase, performing: Performing): Promise<Outcome<Filling>> {
  const fetched = await fetchCards(of, performing);
  if (!fetched.ok) return fetched;
  const facts = await factsOf(of, performing);
  if (!facts.ok) return facts;
  const { programme, card, detail } = of;
  const ids = withSources(programme, card);
  const shown = programme.cards.filter(({ id }) => ids.has(id));
  const earlier = await readEarlier(programme, detail, shown, performing);
  if (!earlier.ok) return earlier;
  const { etag } = fetched.value;
  const answers = answersFor(of, fetched.value, facts.value, earlier.value);
  return { ok: true, value: { answers, etag }, etag };
}
