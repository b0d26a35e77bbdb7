import type { InferOutput } from 'valibot';
import type { personSearchResponse } from '../../shared/api/personal';
import { itemsOf } from '../../shared/definition/programme';
import { warsawDay } from '../../shared/process/days';
import type { Person } from '../auth/caller';
import { cardById, programmeOfCase } from '../cases/find-programme';
import { casesFor } from '../cases/list-cases';
import { membershipsSeeing } from '../cases/rights';
import { refuse } from '../refusal';
import type { CasePosition, CaseRecord } from '../store/cases';
import { readHeldValues, type HeldValue } from '../store/personal-values';
import type { PersonalContext } from './context';
import { mentions } from './mentions';
import { readsBy, recordReads } from './record-reads';

type Found = InferOutput<typeof personSearchResponse>['items'][number];

/** Cases that are looked through for one part of an answer. */
const CASES_AT_ONCE = 100;

/** What a value says, the cells of a row one after the other. */
const saidBy = (value: unknown): string => {
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(saidBy).join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** The part of an answer that is about a person; undefined when none is. */
function partAbout(answer: unknown, value: string): unknown {
  if (!Array.isArray(answer)) return mentions(saidBy(answer), value) ? answer : undefined;
  const rows = answer.filter((row: unknown) => mentions(saidBy(row), value));
  return rows.length === 0 ? undefined : rows;
}

/** The person as far as they may look: for institutions that they own, and as a coordinator. */
function searching(person: Person): Person {
  const memberships = person.memberships.filter(
    ({ role, owner }) => owner || role === 'coordinator',
  );
  return memberships.length === 0 ? refuse('owners-only') : { ...person, memberships };
}

function present(
  { programmes }: PersonalContext,
  record: CaseRecord,
  held: HeldValue,
  value: unknown,
): Found {
  const card = cardById(programmeOfCase(record, programmes), held.card);
  const item = card && itemsOf(card).find(({ id }) => id === held.item);
  return {
    case: record.id,
    receipt: record.receipt,
    card: held.card,
    revision: held.revision,
    item: held.item,
    label: item?.label ?? held.item,
    value,
  };
}

/** Writes down for each case what of it is handed to people other than the applicant's. */
async function record(
  { db, now }: PersonalContext,
  caller: Person,
  cases: readonly CaseRecord[],
  found: readonly Found[],
): Promise<boolean> {
  const reads = cases.flatMap((one) => {
    const seeing = membershipsSeeing(caller, one);
    const [membership] = seeing;
    if (membership === undefined || seeing.some(({ role }) => role === 'applicant')) return [];
    const read = new Map(
      found
        .filter((item) => item.case === one.id)
        .map(({ card, revision }) => [
          JSON.stringify([card, revision]),
          { caseId: one.id, card, revision },
        ]),
    );
    return readsBy({ db, caller, now }, membership, [...read.values()]);
  });
  return recordReads(db, reads);
}

/** A part of what is held about a person, and the last case that was looked through for it. */
export interface PersonFound {
  readonly items: readonly Found[];
  /** Undefined when all cases have been looked through. */
  readonly last: CasePosition | undefined;
}

/**
 * Looks for what is held about a person in the cases that the caller may see as an owner or a
 * coordinator, the newest first. Coordinators are handed what they ask for by its very value.
 *
 * @throws {Refused} 403 for others; 409 when it cannot be written down that they read it.
 */
export async function searchPerson(
  value: string,
  after: CasePosition | undefined,
  context: PersonalContext,
): Promise<PersonFound> {
  const { db, programmes, now } = context;
  const caller = searching(context.person);
  const seen = await casesFor(db, programmes, caller, warsawDay(now), {}, after, CASES_AT_ONCE + 1);
  const cases = seen.slice(0, CASES_AT_ONCE);
  const byId = new Map(cases.map((one) => [one.id, one]));
  const held = await readHeldValues(db, [...byId.keys()]);
  const items = held.flatMap((one) => {
    const of = byId.get(one.caseId);
    const about = partAbout(JSON.parse(one.value), value);
    return of === undefined || about === undefined ? [] : [present(context, of, one, about)];
  });
  if (!(await record(context, caller, cases, items))) {
    refuse('in-work', { headers: { 'Retry-After': '1' } });
  }
  return { items, last: seen.length > cases.length ? cases.at(-1) : undefined };
}
