import * as v from 'valibot';
import type { Store } from './store';

/** The longest remark at an item. */
export const MAX_REMARK = 200;

const markSchema = v.strictObject({
  card: v.string(),
  item: v.string(),
  remark: v.pipe(v.string(), v.maxLength(MAX_REMARK)),
});

/** An item that has to be completed, with what to change there. */
export type Mark = Readonly<v.InferOutput<typeof markSchema>>;

/** Whose check of which case. */
export interface Checking {
  readonly person: string;
  readonly caseId: string;
}

const keyOf = ({ person, caseId }: Checking): string => `checklist ${person} ${caseId}`;

/** The marks that a person has not sent yet. */
export async function readMarks(store: Store, of: Checking): Promise<readonly Mark[]> {
  const kept = await store.get(keyOf(of));
  return v.is(v.array(markSchema), kept) ? kept : [];
}

/** Keeps a person's marks until they are sent; none of them: nothing is kept. */
export const keepMarks = (store: Store, of: Checking, marks: readonly Mark[]): Promise<void> =>
  marks.length === 0 ? store.remove(keyOf(of)) : store.put(keyOf(of), marks);
