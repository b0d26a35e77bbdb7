import { parseIdentity } from '../sheet/identity';
import type { SheetIdentity } from '../sheet/plan';
import { identityOf, type SheetValues } from '../sheet/read';
import type { WorkbookContents } from '../xlsx/contents';
import { IDENTITY_NAME } from '../xlsx/identity';

/** Where a sheet's identity was found: in its hidden cell, in its name, or in the file's list. */
export type IdentitySource = 'cell' | 'name' | 'list';

export interface FoundIdentity {
  readonly identity: SheetIdentity;
  readonly source: IdentitySource;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The identity that the sheet's own name holds as a text constant. */
function fromName(contents: WorkbookContents, sheet: string): SheetIdentity | null {
  const found = contents.names.find(
    (name) => name.sheet === sheet && sameName(name.name, IDENTITY_NAME),
  );
  const [, text] = /^="?(.*?)"?$/.exec(`=${found?.content ?? ''}`) ?? [];
  return parseIdentity(text ?? '');
}

/**
 * Which card a sheet is. The hidden cell counts first, for it travels with every copy; the file's
 * list counts last, for a tab that was renamed is another's name there.
 */
export function cardIdentity(
  contents: WorkbookContents,
  sheet: string,
  values: SheetValues,
): FoundIdentity | null {
  const inCell = identityOf(values);
  if (inCell !== null) return { identity: inCell, source: 'cell' };
  const inName = fromName(contents, sheet);
  if (inName !== null) return { identity: inName, source: 'name' };
  const listed = contents.listed.find((line) => sameName(line.sheet, sheet));
  return listed === undefined ? null : { identity: listed.identity, source: 'list' };
}
