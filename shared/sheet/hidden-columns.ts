import type { HiddenColumns } from './plan';

interface HiddenNeeds {
  /** How many columns are visible. */
  readonly visible: number;
  /** Columns in which answers begin, and whether other cards give some of them. */
  readonly answers: readonly { readonly column: number; readonly takes: boolean }[];
  readonly hasLists: boolean;
  /** Expressions over rows; null on a card without tables. */
  readonly helpers: number | null;
}

/** Gives each hidden column its place, and tells how many there are. */
export function hiddenColumns({ visible, answers, hasLists, helpers }: HiddenNeeds): {
  readonly hidden: HiddenColumns;
  readonly count: number;
} {
  let next = visible;
  const take = (): number => next++;
  const hidden: HiddenColumns = {
    answers: answers.map(({ column, takes }) => {
      const pair = { answers: column, ids: take(), values: take() };
      const seen = takes ? take() : null;
      if (takes) take();
      return { ...pair, seen };
    }),
    results: { ids: take(), values: take() },
    lists: hasLists ? { text: take(), key: take(), rank: take() } : null,
    tables:
      helpers === null
        ? null
        : {
            index: take(),
            filled: take(),
            helpers: Array.from({ length: helpers }, take),
          },
  };
  return { hidden, count: next - visible };
}
