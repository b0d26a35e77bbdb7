/** The value that all have in common, or `null` where they differ, as properties of ranges read. */
export function common<T>(values: readonly T[]): T | null {
  const [first, ...rest] = values;
  return first !== undefined && rest.every((value) => value === first) ? first : null;
}
