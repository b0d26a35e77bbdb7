import type { InferOutput } from 'valibot';
import type { putCardRequest, putCardResponse } from '../../shared/api/cases';
import { itemsOf, type CardId } from '../../shared/definition/programme';
import { inSheetOrder } from '../../shared/card/sheet-order';
import { warsawDay } from '../../shared/process/days';
import { isOpenIn } from '../../shared/process/open-card';
import { mayHandIn, stepsOn } from '../../shared/process/steps';
import { refuse } from '../refusal';
import { updateCase } from '../store/cases';
import { openedIn, selectRevision } from '../store/revisions';
import type { Programmes } from '../../shared/programmes/catalogue';
import { checkCard } from './accept-card';
import type { StepContext } from './context';
import { issuesInCase, settled } from './case-issues';
import { standingOfCase } from './case-standing';
import { cardEtag } from './etag';
import { cardById, programmeOfCase } from './find-programme';
import { loadCase, type SeenCase } from './load-case';
import { nextRevision } from './next-revision';
import type { PreparedWrite } from './prepared-write';
import type { Expected } from './precondition';
import { requireExpected } from './precondition';
import { presentCard } from './read-card';
import { actingMembership } from './rights';
import { sourceOfRevision, type Sources } from './sources';

type Request = InferOutput<typeof putCardRequest>;
type Response = InferOutput<typeof putCardResponse>;

/** The cards from which a card of this id takes items, in whichever version of the programme. */
const sourceIds = (cardId: CardId, programmes: Programmes): readonly CardId[] => [
  ...new Set(
    programmes.all
      .flatMap((programme) => programme.cards)
      .filter(({ id }) => id === cardId)
      .flatMap((card) => itemsOf(card).flatMap(({ from }) => (from === undefined ? [] : [from]))),
  ),
];

const sourcesIn = (ids: readonly CardId[], loaded: SeenCase): Sources =>
  new Map(
    ids.flatMap((id, index) => {
      const opened = openedIn(loaded.more[2 * index], loaded.more[2 * index + 1]);
      if (opened === undefined) return [];
      return [[id, sourceOfRevision(opened)] as const];
    }),
  );

/**
 * Hands in a card of a case: its next revision.
 *
 * @throws {Refused} 404, 403 by {@link actingMembership}; 428 and 412 by the precondition; 409 when
 *   it is not the caller's turn; 422 with every issue of the answers.
 */
export async function handInCard(
  caseId: string,
  cardId: CardId,
  request: Request,
  expected: Expected,
  context: StepContext,
): Promise<PreparedWrite<Response>> {
  const { db, caller, now, language, programmes } = context;
  const ids = sourceIds(cardId, programmes);
  const loaded = await loadCase(db, caller, caseId, [
    ...ids.flatMap((id) => selectRevision(db, caseId, id)),
    ...selectRevision(db, caseId, cardId),
  ]);
  const programme = programmeOfCase(loaded.record, programmes);
  const card = cardById(programme, cardId) ?? refuse('not-found');
  const { role } = actingMembership(caller, loaded.record, loaded.events, card.roles);
  const current = openedIn(loaded.more.at(-2), loaded.more.at(-1));
  await requireExpected(expected, current && cardEtag(current.record), () =>
    current === undefined ? undefined : presentCard(context, loaded, current),
  );
  const { process } = programme;
  const standing = standingOfCase(process, loaded);
  const today = warsawDay(now);
  if (!isOpenIn(card, standing.state) && !mayHandIn(process, standing, role, today)) {
    refuse('card-not-open', { allowed: stepsOn(process, standing, today).map(({ id }) => id) });
  }
  const sources = sourcesIn(ids, loaded);
  const { checked, issues } = checkCard(programme, card, request.answers, sources, {
    today,
    language,
  });
  const against = issuesInCase(programme, card, checked.merged, settled(loaded.record), language);
  if (issues.length + against.length > 0) {
    refuse('invalid-answers', { issues: inSheetOrder(card, [...issues, ...against]) });
  }

  const { moved, body, statements } = nextRevision(context, {
    record: loaded.record,
    standing,
    programme,
    card,
    checked,
    before: current?.record.revision ?? 0,
    sources,
    role,
  });
  return {
    status: current === undefined ? 201 : 200,
    headers: { ETag: body.etag },
    body,
    statements: [...statements, updateCase(db, moved)],
  };
}
