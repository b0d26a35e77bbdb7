import type { InferOutput } from 'valibot';
import type { erasureRequest, erasureResponse } from '../../shared/api/personal';
import { itemsOf, type Programme } from '../../shared/definition/programme';
import { PERSONAL_ERASED } from '../../shared/process/standing';
import { dayOfStep, standingOfCase } from '../cases/case-standing';
import { caseEtag } from '../cases/etag';
import { nextEvent } from '../cases/events';
import { programmeOfCase } from '../cases/find-programme';
import { loadCase } from '../cases/load-case';
import { requireExpected, type Expected } from '../cases/precondition';
import type { PreparedWrite } from '../cases/prepared-write';
import { presentCase } from '../cases/present-case';
import { keepingMembership } from '../cases/rights';
import { refuse, type FaultAt } from '../refusal';
import { updateCase } from '../store/cases';
import { insertEvent } from '../store/events';
import {
  erasePersonalValues,
  personalItemsIn,
  selectPersonalItems,
  type ErasedItem,
  type PersonalItemRecord,
} from '../store/personal-values';
import type { PersonalContext } from './context';
import { erasureData } from './erasure-event';

const same = (one: ErasedItem, other: ErasedItem): boolean =>
  one.card === other.card && one.item === other.item;

/** Items with those of other cards that take their value from them, however far. */
function withCopies({ cards }: Programme, named: readonly ErasedItem[]): readonly ErasedItem[] {
  const all = [...named];
  // Grows while it is walked: a copy may have been copied.
  for (const { card: from, item } of all) {
    for (const card of cards) {
      const copy = { card: card.id, item };
      const takes = itemsOf(card).some((one) => one.id === item && one.from === from);
      if (takes && !all.some((one) => same(one, copy))) all.push(copy);
    }
  }
  return all;
}

/** The items to erase: those that are still there. @throws {Refused} 422 for what the case has not. */
function chosen(
  programme: Programme,
  records: readonly PersonalItemRecord[],
  named: readonly ErasedItem[] | undefined,
): readonly ErasedItem[] {
  const errors: FaultAt[] = (named ?? []).flatMap((item, index) =>
    records.some((record) => same(record, item))
      ? []
      : [{ pointer: `/items/${index}`, code: 'not-personal' }],
  );
  if (errors.length > 0) refuse('invalid-request', { errors });
  const wanted = named && withCopies(programme, named);
  const held = records
    .filter((record) => record.state !== 'erased')
    .filter((record) => wanted?.some((item) => same(item, record)) ?? true)
    .map(({ card, item }) => ({ card, item }));
  const once = held.filter((one, index) => held.findIndex((other) => same(one, other)) === index);
  return once.length === 0 ? refuse('nothing-to-erase') : once;
}

/**
 * Erases what a case holds of people, all of it or the named items, in every revision. That it was
 * done is an event of the case; revisions, results, numbers and the register stay as they are, and
 * every hash over them holds.
 *
 * @throws {Refused} 404 for a case that the person does not see; 403 by {@link keepingMembership};
 *   428 and 412 by the precondition; 409 when nothing is left; 422 for an item that is none.
 */
export async function erasePersonal(
  caseId: string,
  { items, reason }: InferOutput<typeof erasureRequest>,
  expected: Expected,
  { db, person, now, programmes }: PersonalContext,
): Promise<PreparedWrite<InferOutput<typeof erasureResponse>>> {
  const loaded = await loadCase(db, person, caseId, [selectPersonalItems(db, caseId)]);
  const { record } = loaded;
  const { role } = keepingMembership(person, record);
  await requireExpected(expected, caseEtag(record), () => presentCase(loaded, programmes, now));
  const programme = programmeOfCase(record, programmes);
  const erased = chosen(programme, personalItemsIn(loaded.more[0]), items);
  const event = nextEvent(
    record,
    PERSONAL_ERASED,
    { role, person: person.person },
    erasureData({ reason, items: erased }),
    now,
    dayOfStep(standingOfCase(programme.process, loaded), now),
  );
  const moved = { ...record, version: event.version, head: event.hash };
  const etag = caseEtag(moved);
  return {
    status: 200,
    headers: { ETag: etag },
    body: { id: caseId, etag, erased: [...erased] },
    // First the event: whoever wrote in between ends the whole batch.
    statements: [
      insertEvent(db, event),
      erasePersonalValues(db, caseId, erased),
      updateCase(db, moved),
    ],
  };
}
