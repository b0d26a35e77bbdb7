import type { AnswerValue, Answers } from '../../../shared/card/answers';
import { validateCard } from '../../../shared/card/validate';
import { itemsOf, type Card, type CardId } from '../../../shared/definition/programme';
import { warsawDay } from '../../../shared/process/days';
import { eventsPath, type CaseDetail } from '../../client/api';
import type { Outcome } from '../../client/outcome';
import type { Effect } from '../effect';
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

type Fetched = ReadonlyMap<CardId, { readonly answers: Answers; readonly etag: string }>;

/** A card's answers from the case, only those that the definition knows and takes. */
const known = (
  card: Card,
  answers: Readonly<Record<string, unknown>>,
  { now, language }: Performing,
): Answers =>
  validateCard(card, answers, { today: warsawDay(now()), language: language() }).answers;

/** The case's revisions of a card and of those that it takes items from. */
async function fetchCards(
  effect: Of<'insert-from-case'>,
  performing: Performing,
): Promise<Outcome<Fetched>> {
  const { programme, card, detail } = effect;
  const wanted = new Set([card.id, ...itemsOf(card).flatMap(({ from }) => from ?? [])]);
  const found = new Map<CardId, { answers: Answers; etag: string }>();
  for (const { card: id } of detail.cards.filter((one) => wanted.has(one.card))) {
    const definition = programme.cards.find((one) => one.id === id);
    const read = await performing.api.readCard(detail.id, id, performing.signal);
    if (!read.ok) return read;
    if (definition === undefined) continue;
    const { answers, etag } = read.value;
    found.set(id, { answers: known(definition, answers, performing), etag });
  }
  return { ok: true, value: found, etag: null };
}

function answersFor(card: Card, fetched: Fetched): Answers {
  const valueOf = (from: CardId, item: string): AnswerValue =>
    fetched.get(from)?.answers[item] ?? null;
  return Object.fromEntries(
    itemsOf(card).map(({ id, from }) => [id, valueOf(from ?? card.id, id)]),
  );
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
  const answers = answersFor(card, fetched.value);
  const sheet = await port.insert({ programme, card, answers });
  await keepLink(linkTo(sheet.identity.instance, detail, card.id), performing);
  dispatch({ kind: 'inserted', sheet });
}

const linkTo = (instance: string, { id, cards }: CaseDetail, card: CardId) => ({
  instance,
  caseId: id,
  basedOn: cards.find((one) => one.card === card)?.etag ?? null,
  receipt: null,
  receiptWritten: false,
});

/** Makes an existing sheet belong to a case. */
export async function linkSheet(
  { sheet, detail }: Of<'link-sheet'>,
  performing: Performing,
): Promise<void> {
  await keepLink(linkTo(sheet.identity.instance, detail, sheet.identity.card), performing);
  performing.dispatch({ kind: 'told', notice: { kind: 'linked' } });
}
