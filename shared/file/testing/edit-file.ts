/** Changes parts of a file, as other programs might have written them. Tests only. */
import { strToU8, zipSync } from 'fflate';
import { partsOf } from '../../xlsx/testing/xml-tree';

export type PartChanges = Readonly<Record<string, (text: string) => string>>;

/** The file with some parts' texts changed; each change must be one. */
export function editFile(file: Uint8Array, changes: PartChanges): Uint8Array {
  const parts = new Map(partsOf(file));
  for (const [path, change] of Object.entries(changes)) {
    const before = parts.get(path) ?? '';
    const after = change(before);
    if (after === before) throw new Error(`${path} was not changed`);
    parts.set(path, after);
  }
  return zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)])));
}
