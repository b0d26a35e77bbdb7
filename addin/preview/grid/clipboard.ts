/** Ctrl+C, Ctrl+X and Ctrl+V on selected cells, by the browser's own clipboard events. */
import { formatRange } from '../host/address';
import type { Outcome } from '../host/host';
import type { CellRange, SheetId, SheetView } from '../host/model';
import { cellsOfText, textOfCells } from './clipboard-text';
import type { Stage } from './stage';

export interface Clipboard {
  /** The area that waits to be pasted, when it is on this sheet. */
  readonly taken: (sheet: SheetId) => CellRange | null;
  /** Esc: what was copied can still be pasted as text, not as cells. */
  readonly forget: () => void;
}

interface Taken {
  readonly sheet: SheetId;
  readonly range: CellRange;
  readonly text: string;
  readonly cut: boolean;
}

/** The texts that the cells show; lines beyond what is in use are left out. */
function shownText(sheet: SheetView, range: CellRange): string {
  const bottom = Math.min(range.bottom, Math.max(range.top, sheet.rowCount - 1));
  const right = Math.min(range.right, Math.max(range.left, sheet.columnCount - 1));
  const rows: string[][] = [];
  for (let row = range.top; row <= bottom; row += 1) {
    const texts: string[] = [];
    for (let column = range.left; column <= right; column += 1) {
      texts.push(sheet.cell(row, column).text);
    }
    rows.push(texts);
  }
  return textOfCells(rows);
}

/** Windows and browsers change line breaks on the way. */
const sameText = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');

export function createClipboard(stage: Stage, tell: (outcome: Outcome) => void): Clipboard {
  const { host, texts, scroller } = stage;
  let taken: Taken | null = null;

  /** Fields within the grid keep their own copying. */
  const isOnCell = (event: Event): boolean =>
    event.target instanceof Element && event.target.closest('textarea, select, input') === null;

  const take = (event: ClipboardEvent, cut: boolean): void => {
    if (!isOnCell(event) || event.clipboardData === null) return;
    event.preventDefault();
    const { sheet, range } = host.workbook.selection;
    const text = shownText(stage.sheet(), range);
    event.clipboardData.setData('text/plain', text);
    taken = { sheet, range, text, cut };
    stage.refresh();
    stage.announce((cut ? texts.cutOut : texts.copied)(formatRange(range)));
  };

  const paste = (event: ClipboardEvent): void => {
    if (!isOnCell(event) || event.clipboardData === null) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    const { sheet, range } = host.workbook.selection;
    const cell = { row: range.top, column: range.left };
    if (taken === null || !sameText(taken.text, text)) {
      tell(host.paste(sheet, cell, cellsOfText(text)));
    } else if (taken.cut) {
      const outcome = host.cutAndPaste(taken, { sheet, cell });
      if (outcome.kind === 'accepted') taken = null;
      tell(outcome);
    } else tell(host.copyAndPaste(taken, { sheet, cell }));
    stage.refresh();
  };

  scroller.addEventListener('copy', (event) => take(event, false));
  scroller.addEventListener('cut', (event) => take(event, true));
  scroller.addEventListener('paste', paste);
  return {
    taken: (sheet) => (taken?.sheet === sheet ? taken.range : null),
    forget() {
      taken = null;
      stage.refresh();
    },
  };
}
