import { openingEvent } from '../../../shared/process/standing';
import { addMonths, type Day } from '../../../shared/process/days';
import type { Card, Programme } from '../../../shared/definition/programme';
import type { CaseDetail, CaseSummary, RegisterEntry } from '../../client/api';

/** Whether another term of a case's certificate can be asked for. */
export type RenewalOffer =
  | { readonly kind: 'open'; readonly until: Day }
  | { readonly kind: 'not-yet'; readonly from: Day }
  /** A case about it is open. */
  | { readonly kind: 'under-way' };

/** What the server knows and we read, of which an offer is made. */
export interface RenewalFacts {
  readonly detail: CaseDetail;
  readonly entry: RegisterEntry;
  /** The cases that are known. */
  readonly cases: readonly CaseSummary[];
  readonly today: Day;
}

/**
 * The offer of another term, by the months of the programme before and after the certificate's end;
 * null where there is none, or where the time for it is over. The server holds the wish against the
 * register once more.
 */
export function renewalOffer(
  { validity }: Programme,
  { detail, entry, cases, today }: RenewalFacts,
): RenewalOffer | null {
  const months = validity.kind === 'certificate' ? validity.renewal : undefined;
  const { valid_until: end, status, number } = entry;
  const holds = status === 'valid' || status === 'expired';
  if (months === undefined || end === null || !holds || !detail.closed) return null;
  if (cases.some(({ renews, closed }) => renews === number && !closed)) {
    return { kind: 'under-way' };
  }
  const from = addMonths(end, -months.before);
  const until = addMonths(end, months.after);
  if (today < from) return { kind: 'not-yet', from };
  return today > until ? null : { kind: 'open', until };
}

/** The card with which a case is opened: the application. */
export function applicationOf({ process, cards }: Programme): Card | undefined {
  const [opens] = openingEvent(process)?.cards ?? [];
  return cards.find(({ id }) => id === opens);
}
