import type { CellRange } from '../model';
import type { Sheet } from '../state/sheet';
import { findSheet, nameSeenFrom } from '../state/workbook';
import type { Workbook } from '../state/workbook';
import { areaRange } from './area';
import { tokenise } from './tokens';

export interface Place {
  readonly sheet: Sheet;
  readonly range: CellRange;
}

/** The cells that a formula refers to when it is a reference and nothing else; else `null`. */
export function placeOf(workbook: Workbook, formula: string, home: Sheet): Place | null {
  const [token, ...rest] = tokenise(formula.slice(1)) ?? [];
  if (!token || rest.length > 0) return null;
  if (token.kind === 'reference') {
    const sheet = token.sheet === null ? home : findSheet(workbook, token.sheet);
    return sheet && { sheet, range: areaRange(token.area) };
  }
  const name = token.kind === 'name' ? nameSeenFrom(workbook, token.text, home) : null;
  return name && name.formula !== formula
    ? placeOf(workbook, name.formula, name.scope ?? home)
    : null;
}
