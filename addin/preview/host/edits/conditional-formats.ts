import type { CellRange } from '../model';
import { subtract } from '../rectangle';
import type { ConditionalFormat } from '../state/conditional-format';
import type { Sheet } from '../state/sheet';
import type { Editor } from './editor';

/** Adds a rule without formula or look; the newest rule is first in rank, as in Excel. */
export function addConditionalFormat(
  editor: Editor,
  sheet: Sheet,
  ranges: readonly CellRange[],
): ConditionalFormat {
  const [first] = ranges;
  const rule: ConditionalFormat = {
    id: editor.newId(),
    ranges,
    anchor: { row: first?.top ?? 0, column: first?.left ?? 0 },
    formula: '',
    look: {},
    stopIfTrue: false,
  };
  replaceRules(editor, sheet, [rule, ...sheet.conditionalFormats]);
  return rule;
}

export function changeConditionalFormat(
  editor: Editor,
  sheet: Sheet,
  id: string,
  change: (rule: ConditionalFormat) => ConditionalFormat,
): void {
  replaceRules(
    editor,
    sheet,
    sheet.conditionalFormats.map((rule) => (rule.id === id ? change(rule) : rule)),
  );
}

export function deleteConditionalFormat(editor: Editor, sheet: Sheet, id: string): void {
  replaceRules(
    editor,
    sheet,
    sheet.conditionalFormats.filter((rule) => rule.id !== id),
  );
}

/** Rules that reach beyond the range stay there. */
export function clearConditionalFormats(editor: Editor, sheet: Sheet, range: CellRange): void {
  const rest = sheet.conditionalFormats
    .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((area) => subtract(area, range)) }))
    .filter((rule) => rule.ranges.length > 0);
  replaceRules(editor, sheet, rest);
}

function replaceRules(editor: Editor, sheet: Sheet, rules: readonly ConditionalFormat[]): void {
  sheet.conditionalFormats = rules;
  editor.calculation.conditionsChanged();
  editor.journal.record({ kind: 'formats', sheet, range: null });
}
