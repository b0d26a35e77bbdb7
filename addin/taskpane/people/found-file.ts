import type { FoundItem } from '../../client/personal';

/** What is held about somebody as a file that can be given to them. */
export function foundFile(
  { value, items }: { readonly value: string; readonly items: readonly FoundItem[] },
  today: string,
): { readonly name: string; readonly text: string } {
  const text = JSON.stringify({ about: value, day: today, items }, null, 2);
  // Whom it is about stands in the file alone: names of files are seen by many.
  return { name: `dane-osoby-${today}.json`, text };
}
