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
import { eventsPath, type CaseDetail } from '../../client/api';
import type { CaseLink } from '../../client/case-links';
import type { Outcome } from '../../client/outcome';
import type { Effect } from '../effect';
import { readEarlier } from './earlier';
import { keepLink } from './receipt';
import type { Performing } from './surroundings';

type Of<TKind extends Effect['kind']> = Extract<Effect, { readonly kind: TKind }>;

export async function readCases(
  { scope, cursor }: Of<'read-cases'>,
  { api, dispatch }: Performing,
): Promise<void> {
  dispatch({ kind: 'cases-read', scope, cursor, outcome: await api.cases(scope, cursor) });
}

export async function readCase(
  { id }: Of<'read-case'>,
  { api, dispatch }: Performing,
): Promise<void> {
  dispatch({ kind: 'case-read', id, outcome: await api.readCase(id) });
}

export async function takeStep(
  { detail, event, data }: Of<'take-step'>,
  { api, dispatch, newKey, signal }: Performing,
): Promise<void> {
  const request = {
    key: newKey(),
    path: eventsPath(detail.id),
    basedOn: detail.etag,
    body: JSON.stringify({ event, data }),
  };
  const first = await api.takeStep(request, signal);
  // A step may have been written although no answer came: the same key tells, and never takes it twice.
  const unknown =
    !first.ok && (first.failure.kind === 'uncertain' || first.failure.kind === 'offline');
  const outcome = unknown ? await api.takeStep(request, signal) : first;
  dispatch({ kind: 'step-tried', id: detail.id, outcome });
}

interface Fetched {
  readonly cards: ReadonlyMap<CardId, Answers>;
  /** The ETag of the card's own revision; null when there is none yet. */
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

/** The case's revisions of a card and of all that it rests on. */
async function fetchCards(
  effect: Of<'insert-from-case'>,
  performing: Performing,
): Promise<Outcome<Fetched>> {
  const { programme, card, detail } = effect;
  const wanted = withSources(programme, card);
  const cards = new Map<CardId, Answers>();
  let etag: string | null = null;
  for (const { card: id } of detail.cards.filter((one) => wanted.has(one.card))) {
    const definition = programme.cards.find((one) => one.id === id);
    const read = await performing.api.readCard(detail.id, id, performing.signal);
    if (!read.ok) return read;
    if (id === card.id) ({ etag } = read.value);
    if (definition === undefined) continue;
    cards.set(id, known(definition, read.value.answers, performing));
  }
  return { ok: true, value: { cards, etag }, etag };
}

/** What the case offers to cards that the system fills; asked for only where a card wants it. */
async function factsOf(
  { programme, card, detail }: Of<'insert-from-case'>,
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
  { programme, card }: Of<'insert-from-case'>,
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

/** Adds a sheet with a case's card, filled as the case has it, that belongs to the case. */
export async function insertFromCase(
  effect: Of<'insert-from-case'>,
  performing: Performing,
): Promise<void> {
  const { port, dispatch } = performing;
  const { programme, card, detail } = effect;
  const fetched = await fetchCards(effect, performing);
  if (!fetched.ok) {
    dispatch({ kind: 'told', notice: { kind: 'call', failure: fetched.failure } });
    return;
  }
  const facts = await factsOf(effect, performing);
  if (!facts.ok) {
    dispatch({ kind: 'told', notice: { kind: 'call', failure: facts.failure } });
    return;
  }
  const ids = withSources(programme, card);
  const shown = programme.cards.filter(({ id }) => ids.has(id));
  const earlier = await readEarlier(programme, detail, shown, performing);
  if (!earlier.ok) {
    dispatch({ kind: 'told', notice: { kind: 'call', failure: earlier.failure } });
    return;
  }
  const answers = answersFor(effect, fetched.value, facts.value, earlier.value);
  const sheet = await port.insert({ programme, card, answers });
  const { instance } = sheet.identity;
  await keepLink(linkTo(instance, detail, fetched.value.etag), performing);
  dispatch({ kind: 'inserted', sheet });
}

const linkTo = (instance: string, { id }: CaseDetail, basedOn: string | null): CaseLink => ({
  instance,
  caseId: id,
  basedOn,
  receipt: null,
  receiptWritten: false,
});

/**
 * Makes an existing sheet belong to a case. It rests on no revision of it: what the case has is
 * compared before the sheet is handed in.
 */
export async function linkSheet(
  { sheet, detail }: Of<'link-sheet'>,
  performing: Performing,
): Promise<void> {
  await keepLink(linkTo(sheet.identity.instance, detail, null), performing);
  performing.dispatch({ kind: 'told', notice: { kind: 'linked' } });
}
