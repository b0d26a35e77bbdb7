import type { Area } from '../formula/area';
import { redirected } from '../formula/references';
import { formulaText, rewrittenFormula, sharingWith, writtenFormula } from '../formula/shared';
import type { CellFormula, SharedFormula } from '../formula/shared';
import type { Token } from '../formula/tokens';
import type { Sheet } from '../state/sheet';
import { mapRuleFormulas } from '../state/validation';
import { findSheet } from '../state/workbook';
import type { Validation } from '../state/validation';
import type { Editor } from './editor';

/** Rewrites one token of a formula that stands on `home`. */
export type Rewrite = (token: Token, home: Sheet) => Token;

/** Rewrites every formula of the workbook: of cells, names, validation and conditional formats. */
export function rewriteFormulas(editor: Editor, rewrite: Rewrite): void {
  const { workbook } = editor;
  for (const sheet of workbook.sheets) {
    rewriteContents(sheet, rewrite);
    rewriteValidations(sheet, rewrite);
    sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
      ...rule,
      formula: rule.formula.startsWith('=')
        ? rewrittenText(rule.formula, sheet, rewrite)
        : rule.formula,
    }));
  }
  for (const name of workbook.names) {
    name.formula = rewrittenText(name.formula, name.scope ?? workbook.activeSheet, rewrite);
  }
  editor.calculation.structureChanged();
}

/** Redirects every reference to cells of `target`; `#REF!` where the cells are gone. */
export function rewriteReferencesTo(
  editor: Editor,
  target: Sheet,
  to: (area: Area) => Area | '#REF!',
): void {
  rewriteFormulas(editor, (token, home) =>
    redirected(token, (sheetName, area) => {
      const meant = sheetName === null ? home : findSheet(editor.workbook, sheetName);
      if (meant !== target) return { sheet: sheetName, area };
      const redirected = to(area);
      return redirected === '#REF!' ? '#REF!' : { sheet: sheetName, area: redirected };
    }),
  );
}

/** A formula that stands on `home`, with its `=`, with its tokens rewritten. */
export function rewrittenText(formula: string, home: Sheet, rewrite: Rewrite): string {
  return formulaText(rewrittenFormula(writtenFormula(formula), (token) => rewrite(token, home)));
}

/** Cells whose formulas are alike go on sharing one where these are alike afterwards. */
function rewriteContents(sheet: Sheet, rewrite: Rewrite): void {
  const made = new Map<SharedFormula, { readonly from: CellFormula; readonly to: CellFormula }>();
  for (const [key, content] of sheet.contents) {
    if (content.kind !== 'formula') continue;
    const to = rewrittenFormula(content, (token) => rewrite(token, sheet));
    if (to === content) continue;
    const last = made.get(content.shared);
    const [rows, columns] = last
      ? [content.rows - last.from.rows, content.columns - last.from.columns]
      : [0, 0];
    const formula = last ? sharingWith(last.to, rows, columns, to) : to;
    if (formula === to) made.set(content.shared, { from: content, to });
    sheet.contents.set(key, formula);
  }
}

function rewriteValidations(sheet: Sheet, rewrite: Rewrite): void {
  const made = new Map<Validation, Validation>();
  for (const [key, validation] of sheet.validations) {
    const { rule } = validation;
    if (!rule) continue;
    const after = made.get(validation) ?? {
      ...validation,
      rule: mapRuleFormulas(rule, (formula) => rewrittenText(formula, sheet, rewrite)),
    };
    made.set(validation, after);
    sheet.validations.set(key, after);
  }
}
