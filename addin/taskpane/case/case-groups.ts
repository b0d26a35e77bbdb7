import { addDays, type Day } from '../../../shared/process/days';
import type { CaseSummary } from '../../client/api';

export const CASE_GROUPS = ['late', 'soon', 'rest', 'closed'] as const;
/** What a body looks at first: what is overdue, what is due within a week, the rest, what has ended. */
export type CaseGroup = (typeof CASE_GROUPS)[number];

/** Days within which a deadline is near. */
const NEAR = 7;

export function groupOf({ closed, due }: CaseSummary, today: Day): CaseGroup {
  if (closed) return 'closed';
  if (due === null) return 'rest';
  if (due < today) return 'late';
  return due <= addDays(today, NEAR) ? 'soon' : 'rest';
}

/** After every day. */
const NEVER = '9999-12-31';

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/**
 * Cases by the time that is left, in each group the nearest deadline first, then those of one stage
 * together; empty groups are left out. What has ended keeps the order of the list.
 *
 * @param stage what a case's stage is called.
 */
export const caseGroups = <TCase extends CaseSummary>(
  cases: readonly TCase[],
  today: Day,
  stage: (of: TCase) => string,
): readonly { readonly group: CaseGroup; readonly cases: readonly TCase[] }[] =>
  CASE_GROUPS.flatMap((group) => {
    const found = cases.filter((of) => groupOf(of, today) === group);
    if (found.length === 0) return [];
    const sorted =
      group === 'closed'
        ? found
        : found.toSorted(
            (a, b) => byText(a.due ?? NEVER, b.due ?? NEVER) || byText(stage(a), stage(b)),
          );
    return [{ group, cases: sorted }];
  });
