import { formatCell } from './address';
import type { Calculation } from './calculation/calculation';
import { display } from './display';
import type { Editor } from './edits/editor';
import { formulaText } from './formula/shared';
import { toPolishFormula } from './polish/formula';
import type {
  CellFormat,
  CellPosition,
  CellValue,
  CellView,
  SheetView,
  ValidationView,
  WorkbookView,
} from './model';
import { contains } from './rectangle';
import { cellKey } from './state/cells';
import type { ConditionalFormat } from './state/conditional-format';
import { patched } from './state/format';
import { contentAt, formatAt, isReadOnly, mergeAt, usedRange } from './state/lookup';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './state/sheet';
import type { Content, Sheet } from './state/sheet';
import { findSheet } from './state/workbook';
import { isValid, listChoices } from './validate';

/** A view that is always current: every read looks at the state as it is then. */
export function createWorkbookView(editor: Editor): WorkbookView {
  const { workbook } = editor;
  const views = new WeakMap<Sheet, SheetView>();
  const viewOf = (sheet: Sheet): SheetView => {
    const view = views.get(sheet) ?? createSheetView(editor, sheet);
    views.set(sheet, view);
    return view;
  };
  return {
    get sheets() {
      return workbook.sheets.map(viewOf);
    },
    get activeSheet() {
      return workbook.activeSheet.id;
    },
    get selection() {
      const { sheet, range, active } = workbook.selection;
      return { sheet: sheet.id, range, active };
    },
    get names() {
      return workbook.names.map(({ name, scope, formula, visible }) => ({
        name,
        scope: scope?.id ?? null,
        formula,
        visible,
      }));
    },
    get editing() {
      return workbook.editing && { sheet: workbook.editing.sheet.id, cell: workbook.editing.cell };
    },
    sheet(id) {
      const sheet = workbook.sheets.find((each) => each.id === id);
      return sheet ? viewOf(sheet) : null;
    },
    sheetByName(name) {
      const sheet = findSheet(workbook, name);
      return sheet && viewOf(sheet);
    },
  };
}

function createSheetView(editor: Editor, sheet: Sheet): SheetView {
  return {
    id: sheet.id,
    get name() {
      return sheet.name;
    },
    get visibility() {
      return sheet.visibility;
    },
    get tabColour() {
      return sheet.tabColour;
    },
    get showGridlines() {
      return sheet.showGridlines;
    },
    get protected() {
      return sheet.protection !== null;
    },
    get selectionMode() {
      return sheet.protection?.selectionMode ?? 'Normal';
    },
    get frozenRows() {
      return sheet.frozenRows;
    },
    get frozenColumns() {
      return sheet.frozenColumns;
    },
    get rowCount() {
      return (usedRange(sheet, true)?.bottom ?? -1) + 1;
    },
    get columnCount() {
      return (usedRange(sheet, true)?.right ?? -1) + 1;
    },
    get merges() {
      return sheet.merges;
    },
    get page() {
      return sheet.page;
    },
    rowHeight: (row) => sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT,
    rowHidden: (row) => sheet.hiddenRows.has(row),
    columnWidth: (column) => sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH,
    columnHidden: (column) => sheet.hiddenColumns.has(column),
    cell: (row, column) => cellView(editor, sheet, { row, column }),
  };
}

function cellView(editor: Editor, sheet: Sheet, cell: CellPosition): CellView {
  const { row, column } = cell;
  const content = contentAt(sheet, row, column);
  const value = editor.calculation.value(sheet, row, column);
  const format = formatAt(sheet, row, column);
  const rules = applyingRules(editor.calculation, sheet, cell);
  return {
    row,
    column,
    address: formatCell(cell),
    value,
    formula: content?.kind === 'formula' ? formulaText(content) : null,
    text: display(value, format.numberFormat),
    editText: editText(content, value, format),
    format,
    look: withRules(format, rules),
    conditionalFormats: rules.map((rule) => rule.id),
    validation: validationView(editor, sheet, cell),
    readOnly: isReadOnly(sheet, row, column),
    merge: mergeAt(sheet, row, column),
  };
}

/** Numbers in full, dates as they are shown, text that would be understood otherwise after `'`. */
function editText(content: Content | null, value: CellValue, format: CellFormat): string {
  if (content?.kind === 'formula') return toPolishFormula(formulaText(content));
  if (typeof value === 'number') {
    const plain = String(value).replace('.', ',');
    return /[ymdh]/i.test(format.numberFormat.replace(/"[^"]*"|General/g, ''))
      ? display(value, format.numberFormat)
      : plain.replace('e', 'E');
  }
  const text = display(value, '@');
  const wouldBeFormula = format.numberFormat !== '@' && /^[=+-]./.test(text);
  return wouldBeFormula ? `'${text}` : text;
}

function applyingRules(
  calculation: Calculation,
  sheet: Sheet,
  cell: CellPosition,
): readonly ConditionalFormat[] {
  const rules: ConditionalFormat[] = [];
  for (const rule of sheet.conditionalFormats) {
    if (!rule.ranges.some((range) => contains(range, cell.row, cell.column))) continue;
    if (!calculation.conditions().applies(rule.id, sheet, cell)) continue;
    rules.push(rule);
    if (rule.stopIfTrue) break;
  }
  return rules;
}

/** Where two rules set the same thing, the first in rank wins. */
function withRules(format: CellFormat, rules: readonly ConditionalFormat[]): CellFormat {
  return rules.toReversed().reduce((look, rule) => patched(look, rule.look), format);
}

function validationView(editor: Editor, sheet: Sheet, cell: CellPosition): ValidationView | null {
  const validation = sheet.validations.get(cellKey(cell.row, cell.column));
  if (!validation?.rule) return null;
  const { rule, prompt } = validation;
  const shown = prompt.showPrompt && (prompt.title !== '' || prompt.message !== '');
  return {
    kind: rule.kind,
    choices:
      rule.kind === 'list' && rule.inCellDropDown
        ? listChoices(editor, sheet, rule.source, validation, cell)
        : null,
    prompt: shown ? { title: prompt.title, message: prompt.message } : null,
    valid: isValid(editor, sheet, cell),
  };
}
