/** What formulas say after cells they refer to were cut and pasted. */
import type { Area } from '../formula/area';
import { areaRange, withRange } from '../formula/area';
import { afterMove, redirected } from '../formula/references';
import type { Redirect } from '../formula/references';
import { rewrittenFormula } from '../formula/shared';
import type { CellRange } from '../model';
import { encloses, moved } from '../rectangle';
import type { Content, Sheet } from '../state/sheet';
import { findSheet } from '../state/workbook';
import type { Editor } from './editor';
import { rewriteFormulas, rewriteReferencesTo } from './rewrite';

export interface Move {
  readonly from: Sheet;
  readonly to: Sheet;
  /** On `from`. */
  readonly range: CellRange;
  readonly rows: number;
  readonly columns: number;
}

/** To be called before the cells themselves move. */
export function followMove(editor: Editor, move: Move): void {
  const { from, to, range, rows, columns } = move;
  if (from === to) {
    rewriteReferencesTo(editor, from, (area) => afterMove(area, range, rows, columns));
  } else {
    rewriteFormulas(editor, (token, home) =>
      redirected(token, (name, area) => {
        const meant = name === null ? home : findSheet(editor.workbook, name);
        return meant ? betweenSheets(move, meant, name, area) : { sheet: name, area };
      }),
    );
  }
}

function betweenSheets(
  { from, to, range, rows, columns }: Move,
  meant: Sheet,
  name: string | null,
  area: Area,
): Redirect {
  const cells = areaRange(area);
  if (meant === from && encloses(range, cells)) {
    return { sheet: to.name, area: withRange(area, moved(cells, rows, columns)) };
  }
  const overwritten = meant === to && encloses(moved(range, rows, columns), cells);
  return overwritten ? '#REF!' : { sheet: name, area };
}

/** A formula that left its sheet goes on meaning cells of that sheet. */
export function asMovedFormula(content: Content | null, { from, to }: Move): Content | null {
  if (content?.kind !== 'formula' || from === to) return content;
  return rewrittenFormula(content, (token) =>
    redirected(token, (name, area) => ({ sheet: name ?? from.name, area })),
  );
}
