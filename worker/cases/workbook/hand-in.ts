import type { InferOutput } from 'valibot';
import type { ApiIssue } from '../../../shared/api/problem';
import type { workbookHandedIn } from '../../../shared/api/workbooks';
import type { Programme, Role } from '../../../shared/definition/programme';
import { filedCardMessage } from '../../../shared/messages/filed-cards';
import { warsawDay, type Day } from '../../../shared/process/days';
import { isOpenIn } from '../../../shared/process/open-card';
import type { Standing } from '../../../shared/process/standing';
import { mayHandIn, stepsOn } from '../../../shared/process/steps';
import { Refused, refuse } from '../../refusal';
import { updateCase } from '../../store/cases';
import type { StepContext } from '../context';
import { standingOfCase } from '../case-standing';
import { caseEtag } from '../etag';
import { programmeOfCase } from '../find-programme';
import { loadCase, type SeenCase } from '../load-case';
import { nextRevision } from '../next-revision';
import { requireExpected, type Expected } from '../precondition';
import type { PreparedWrite } from '../prepared-write';
import { presentCase } from '../present-case';
import { actingMembership } from '../rights';
import { nameOf } from './present';
import { readFile, remark, type CardsOfFile, type ReadCard, type UnknownCard } from './read-file';
import { issueOf, obstacles, unknownIssue, withCell } from './tell';
import { weighCards, type Idle, type WeighedCard } from './weigh';

type Response = InferOutput<typeof workbookHandedIn>;

export const isRead = (one: ReadCard | UnknownCard): one is ReadCard => one.kind === 'read';

/** The roles by which the caller hands in each card. @throws {Refused} 403 with all cards that are not theirs. */
function rolesFor(
  { caller }: StepContext,
  loaded: SeenCase,
  cards: readonly WeighedCard[],
): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  const refusals: { readonly card: string; readonly error: Refused }[] = [];
  for (const { one } of cards) {
    const { card } = one;
    try {
      const { role } = actingMembership(caller, loaded.record, loaded.events, card.roles);
      roles.set(card.id, role);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refusals.push({ card: card.id, error });
    }
  }
  const [first] = refusals;
  if (first === undefined) return roles;
  const same = refusals.filter(({ error }) => error.refusal.code === first.error.refusal.code);
  return refuse(first.error.refusal.code, { cards: same.map(({ card }) => card) });
}

/** @throws {Refused} 409 with all cards that are closed in the case's present state. */
function requireTurn(
  { process }: Programme,
  standing: Standing,
  today: Day,
  cards: readonly WeighedCard[],
  roles: ReadonlyMap<string, Role>,
): void {
  const closed = cards
    .filter(({ one: { card } }) => {
      const role = roles.get(card.id);
      return (
        !isOpenIn(card, standing.state) &&
        (role === undefined || !mayHandIn(process, standing, role, today))
      );
    })
    .map(({ one }) => one.card.id);
  if (closed.length === 0) return;
  const allowed = stepsOn(process, standing, today).map(({ id }) => id);
  refuse('card-not-open', { allowed, cards: closed });
}

/** Cards of which the file has several to hand in. */
export function repeated(
  cards: readonly ReadCard[],
  { language }: StepContext,
): readonly ApiIssue[] {
  return cards
    .filter(({ card }, index) => cards.findIndex((other) => other.card.id === card.id) !== index)
    .map(({ card }) => issueOf(card.id, remark(language, { code: 'card-twice' })));
}

const idleIssue = (
  { one, idle }: WeighedCard & { readonly idle: Idle },
  { language }: StepContext,
): ApiIssue => issueOf(one.card.id, remark(language, { code: idle }));

const isIdle = (of: WeighedCard): of is WeighedCard & { readonly idle: Idle } => of.idle !== null;

/** Everything that keeps the file from being handed in, in the order of its sheets. */
function problemsOf(
  file: CardsOfFile,
  cards: readonly WeighedCard[],
  context: StepContext,
): readonly ApiIssue[] {
  const { programmes, language } = context;
  const ofCard = (one: ReadCard): readonly ApiIssue[] => {
    const issues = cards.find((weighed) => weighed.one === one)?.issues;
    return issues === undefined
      ? []
      : [...obstacles(one, programmes, language), ...issues.map((issue) => withCell(one, issue))];
  };
  return [
    ...repeated(
      cards.map(({ one }) => one),
      context,
    ),
    ...file.cards.flatMap((one) => (isRead(one) ? ofCard(one) : [unknownIssue(one)])),
  ];
}

/** Hands in what the problems have left: one event and one revision for each card, all or none. */
function writeFor(
  context: StepContext,
  loaded: SeenCase,
  standing: Standing,
  programme: Programme,
  cards: readonly WeighedCard[],
  roles: ReadonlyMap<string, Role>,
) {
  let record = loaded.record;
  const revisions = cards.map(({ one, checked, before, sources }) => {
    const role = roles.get(one.card.id) ?? refuse('forbidden');
    const { card } = one;
    const next = nextRevision(context, {
      record,
      standing,
      programme,
      card,
      checked,
      before,
      sources,
      role,
    });
    record = next.moved;
    return { one, ...next };
  });
  const lines = revisions.map(({ one, body }) => ({
    ...nameOf(one),
    revision: body.revision,
    etag: body.etag,
    receipt: body.receipt,
    score: body.score,
    notices: [...one.notices],
  }));
  const statements = [
    ...revisions.flatMap((revision) => revision.statements),
    updateCase(context.db, record),
  ];
  return { record, lines, statements };
}

/**
 * Hands the cards of a file in to a case, as `PUT …/cards/{card}` does with each; those that are
 * blank or as the case has them are passed over.
 *
 * @param expected the case's tag: all its cards may have been read for this file.
 * @throws {Refused} 404, 403 and 409 as for each card; 428 and 412 by the precondition; 422 with
 *   every problem of every card at once, or when nothing is to be handed in.
 */
export async function handInFile(
  caseId: string,
  bytes: Uint8Array,
  expected: Expected,
  context: StepContext,
): Promise<PreparedWrite<Response>> {
  const { db, caller, language, programmes } = context;
  const loaded = await loadCase(db, caller, caseId);
  const programme = programmeOfCase(loaded.record, programmes);
  const file = readFile(bytes, { programmes, language, ofCase: programme });
  const weighed = await weighCards(context, loaded.record, programme, file.cards.filter(isRead));
  const cards = weighed.filter((card) => !isIdle(card));
  const idle = weighed.filter(isIdle);
  const roles = rolesFor(context, loaded, cards);
  await requireExpected(expected, caseEtag(loaded.record), () =>
    presentCase(loaded, programmes, context.now),
  );
  const standing = standingOfCase(programme.process, loaded);
  requireTurn(programme, standing, warsawDay(context.now), cards, roles);
  const issues = problemsOf(file, cards, context);
  if (issues.length > 0) refuse('invalid-answers', { issues });
  if (cards.length === 0)
    refuse('nothing-to-hand-in', { issues: idle.map((one) => idleIssue(one, context)) });
  const { record, lines, statements } = writeFor(
    context,
    loaded,
    standing,
    programme,
    cards,
    roles,
  );
  const etag = caseEtag(record);
  return {
    status: 201,
    headers: { ETag: etag },
    body: {
      case: { id: caseId, state: record.state, etag },
      cards: lines,
      skipped: idle.map(({ one, idle: code }) => ({
        ...nameOf(one),
        code,
        message: filedCardMessage({ code })[language],
      })),
      others: [...file.others],
    },
    statements,
  };
}
