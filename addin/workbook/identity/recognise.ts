import type { SheetIdentity } from '../../../shared/sheet/plan';
import type { CardSheet, SheetId } from '../port';

/** What was found out about one sheet. */
export interface FoundSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly identity: SheetIdentity;
  /** The sheet says itself that it is a copy. */
  readonly markedCopy: boolean;
}

/**
 * Tells originals and copies: Excel copies a sheet with all that says what it is, so of two sheets of
 * one instance the later tab is the copy.
 *
 * @param found in the order of the tabs.
 */
export function recognise(found: readonly FoundSheet[]): readonly CardSheet[] {
  const instances = new Set<string>();
  return found.map(({ id, name, identity, markedCopy }): CardSheet => {
    const again = instances.has(identity.instance);
    instances.add(identity.instance);
    return { id, name, identity, origin: again || markedCopy ? 'copy' : 'original' };
  });
}

/** Copies that still share their original's instance. */
export const unadopted = (sheets: readonly CardSheet[]): readonly CardSheet[] =>
  sheets.filter(
    ({ identity }, index) =>
      sheets.findIndex((other) => other.identity.instance === identity.instance) < index,
  );
