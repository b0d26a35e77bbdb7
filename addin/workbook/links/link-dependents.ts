import type { Answers } from '../../../shared/card/answers';
import type { LinkedSheet } from '../../../shared/sheet/links';
import { whileUnprotected } from '../layout/protect-sheet';
import type { SheetSnapshot } from '../sheets/snapshot';
import { losesNothing, type LinkableCell } from './link-plan';
import { writeLinks } from './write-links';

/** A sheet that came before its source and will show the source's answers. */
export interface Dependent {
  readonly snapshot: SheetSnapshot;
  readonly cells: readonly LinkableCell[];
}

/** Links the sheets; a protected one is unprotected for the moment, within the same batch. */
export function linkDependents(
  worksheets: Excel.WorksheetCollection,
  dependents: readonly Dependent[],
  source: LinkedSheet,
  answers: Answers,
): void {
  for (const { snapshot, cells } of dependents) {
    const linked = cells.filter(losesNothing(answers));
    if (linked.length === 0) continue;
    const sheet = worksheets.getItem(snapshot.id);
    whileUnprotected(sheet, snapshot.protected, () => {
      writeLinks(sheet, linked, source, answers);
    });
  }
}
