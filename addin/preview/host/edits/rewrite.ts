import { redirect } from '../formula/references';
import { formulaText, writtenFormula } from '../formula/shared';
import type { Area } from '../formula/area';
import type { Sheet } from '../state/sheet';
import { mapRuleFormulas } from '../state/validation';
import { findSheet } from '../state/workbook';
import type { Validation } from '../state/validation';
import type { Editor } from './editor';

/** Rewrites one formula that stands on `home`. */
export type Rewrite = (formula: string, home: Sheet) => string;

/** Rewrites every formula of the workbook: of cells, names, validation and conditional formats. */
export function rewriteFormulas(editor: Editor, rewrite: Rewrite): void {
  const { workbook } = editor;
  for (const sheet of workbook.sheets) {
    for (const [key, content] of sheet.contents) {
      if (content.kind !== 'formula') continue;
      const before = formulaText(content);
      const after = rewrite(before, sheet);
      if (after !== before) sheet.contents.set(key, writtenFormula(after));
    }
    rewriteValidations(sheet, rewrite);
    sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
      ...rule,
      formula: rule.formula.startsWith('=') ? rewrite(rule.formula, sheet) : rule.formula,
    }));
  }
  for (const name of workbook.names) {
    name.formula = rewrite(name.formula, name.scope ?? workbook.activeSheet);
  }
  editor.calculation.structureChanged();
}

/** Redirects every reference to cells of `target`; `#REF!` where the cells are gone. */
export function rewriteReferencesTo(
  editor: Editor,
  target: Sheet,
  to: (area: Area) => Area | '#REF!',
): void {
  rewriteFormulas(editor, (formula, home) =>
    redirect(formula, (sheetName, area) => {
      const meant = sheetName === null ? home : findSheet(editor.workbook, sheetName);
      if (meant !== target) return { sheet: sheetName, area };
      const redirected = to(area);
      return redirected === '#REF!' ? '#REF!' : { sheet: sheetName, area: redirected };
    }),
  );
}

function rewriteValidations(sheet: Sheet, rewrite: Rewrite): void {
  const made = new Map<Validation, Validation>();
  for (const [key, validation] of sheet.validations) {
    const { rule } = validation;
    if (!rule) continue;
    const after = made.get(validation) ?? {
      ...validation,
      rule: mapRuleFormulas(rule, (formula) => rewrite(formula, sheet)),
    };
    made.set(validation, after);
    sheet.validations.set(key, after);
  }
}
