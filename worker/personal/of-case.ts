import type { InferOutput } from 'valibot';
import type { personalResponse } from '../../shared/api/personal';
import { itemsOf, type Card, type Programme } from '../../shared/definition/programme';
import { addMonths, type Day } from '../../shared/process/days';
import { PERSONAL_ERASED } from '../../shared/process/standing';
import { caseEtag } from '../cases/etag';
import { programmeOfCase } from '../cases/find-programme';
import { loadCase } from '../cases/load-case';
import { keepingMembership } from '../cases/rights';
import type { CaseRecord } from '../store/cases';
import type { EventRecord } from '../store/events';
import { readsIn, selectReads, type NamedRead, type ReadPosition } from '../store/personal-reads';
import {
  personalItemsIn,
  selectPersonalItems,
  type PersonalItemRecord,
} from '../store/personal-values';
import type { PersonalContext } from './context';
import { wasErasedBy } from './erasure-event';

type Response = InferOutput<typeof personalResponse>;
type Item = Response['items'][number];
type Read = Response['reads']['items'][number];

/** What has become of one item of a card in all its revisions. */
function presentItem(
  card: Card,
  label: string,
  records: readonly PersonalItemRecord[],
  events: readonly EventRecord[],
): Item {
  const item = records[0]?.item ?? '';
  const of = (state: Item['state']): number[] =>
    records.filter((record) => record.state === state).map(({ revision }) => revision);
  const [held, erased] = [of('held'), of('erased')];
  const last = events.findLast(
    (event) => event.event === PERSONAL_ERASED && wasErasedBy(event, { card: card.id, item }),
  );
  return {
    card: card.id,
    card_title: card.title,
    item,
    label,
    state: held.length > 0 ? 'held' : erased.length > 0 ? 'erased' : 'empty',
    held,
    erased,
    erased_at: last?.recordedAt ?? null,
  };
}

/** The items in the order of the sheets. */
const itemsIn = (
  { cards }: Programme,
  records: readonly PersonalItemRecord[],
  events: readonly EventRecord[],
): Item[] =>
  cards.flatMap((card) =>
    itemsOf(card).flatMap(({ id, label }) => {
      const found = records.filter((one) => one.card === card.id && one.item === id);
      return found.length === 0 ? [] : [presentItem(card, label, found, events)];
    }),
  );

/** A read as the API shows it. */
export const presentRead = (of: NamedRead): Read => ({
  card: of.card,
  revision: of.revision,
  at: of.readAt,
  by: of.role,
  person: of.person,
  institution: { id: of.institution, name: of.institutionName },
});

/** Until when the programme keeps what a case holds of people; null while the case is open. */
const keptUntil = ({ closed, entered }: CaseRecord, months: number): Day | null =>
  closed ? addMonths(entered, months) : null;

/** All but the cursor; a read more than `limit` tells that more follow. */
export interface PersonalOfCase {
  readonly body: Omit<Response, 'reads'>;
  readonly reads: readonly NamedRead[];
}

/**
 * What a case holds of people, why and how long, and who read it: the newest reads after a position.
 *
 * @throws {Refused} 404 for a case that the person does not see; 403 by {@link keepingMembership}.
 */
export async function personalOfCase(
  caseId: string,
  after: ReadPosition | undefined,
  limit: number,
  { db, person, programmes }: PersonalContext,
): Promise<PersonalOfCase> {
  const { record, events, more } = await loadCase(db, person, caseId, [
    selectPersonalItems(db, caseId),
    selectReads(db, caseId, after, limit + 1),
  ]);
  keepingMembership(person, record);
  const programme = programmeOfCase(record, programmes);
  const { why, months } = programme.privacy ?? { why: '', months: 0 };
  return {
    body: {
      case_etag: caseEtag(record),
      why,
      months,
      keep_until: keptUntil(record, months),
      items: itemsIn(programme, personalItemsIn(more[0]), events),
    },
    reads: readsIn(more[1]),
  };
}
