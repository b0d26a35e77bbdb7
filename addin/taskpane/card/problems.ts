import type { ItemId } from '../../../shared/definition/expression';
import type { Card, CardId, Origin, Section } from '../../../shared/definition/programme';
import type { FoundIssue } from './check';

/** A problem as the list shows it. */
export interface Problem {
  readonly item: ItemId;
  readonly label: string;
  readonly origin: Origin;
  readonly message: string;
  /** The row of a table, counted from 1, and the column. */
  readonly row: number | null;
  readonly column: { readonly id: ItemId; readonly label: string } | null;
  /** The card where it has to be mended, when that is another one. */
  readonly source: CardId | null;
  /** Nothing is filled in yet, as opposed to filled in wrongly. */
  readonly empty: boolean;
}

export interface SectionProblems {
  readonly section: string;
  readonly title: string;
  readonly problems: readonly Problem[];
}

function problemOf(section: Section, issue: FoundIssue): Problem | null {
  const item = section.items.find(({ id }) => id === issue.item);
  if (item === undefined) return null;
  const column =
    item.kind === 'table' ? item.columns.find(({ id }) => id === issue.column) : undefined;
  return {
    item: item.id,
    label: item.label,
    origin: item.origin,
    message: issue.message,
    row: issue.row ?? null,
    column: column === undefined ? null : { id: column.id, label: column.label },
    source: item.from ?? null,
    empty: issue.empty,
  };
}

/** The problems by section, in the order of the sheet; sections without any are left out. */
export const problemsBySection = (
  card: Card,
  issues: readonly FoundIssue[],
): readonly SectionProblems[] =>
  card.sections.flatMap((section) => {
    const problems = issues
      .map((issue) => problemOf(section, issue))
      .filter((problem) => problem !== null);
    return problems.length === 0 ? [] : [{ section: section.id, title: section.title, problems }];
  });

/** Where a problem is. */
export interface ProblemPlace {
  readonly item: ItemId;
  readonly row: number | null;
  readonly column: ItemId | null;
}

/** Tells places of problems apart. */
export const problemKey = ({ item, row, column }: ProblemPlace): string =>
  row === null && column === null ? item : `${item} ${row ?? ''} ${column ?? ''}`;

/** The place to go to next: the one after `last` in the order of the sheet, else the first. */
export function nextProblem(
  issues: readonly FoundIssue[],
  last: string | null,
): ProblemPlace | null {
  const places = new Map(
    issues
      .map(({ item, row = null, column = null }) => ({ item, row, column }))
      .map((place) => [problemKey(place), place] as const),
  );
  const keys = [...places.keys()];
  const index = last === null ? -1 : keys.indexOf(last);
  const key = keys[index + 1] ?? keys[0];
  return key === undefined ? null : (places.get(key) ?? null);
}
