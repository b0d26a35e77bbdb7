/** The shape of what LibreOffice understood of a workbook apart from its values. Tests only. */
import * as v from 'valibot';

const named = v.strictObject({
  name: v.string(),
  /** As LibreOffice writes formulas: `$'Sheet'.$A$1`, `"text"`. */
  content: v.string(),
});

const validation = v.strictObject({
  range: v.string(),
  type: v.string(),
  operator: v.string(),
  formulas: v.tuple([v.string(), v.string()]),
  ignoresBlank: v.boolean(),
  promptTitle: v.string(),
  prompt: v.string(),
  errorTitle: v.string(),
  error: v.string(),
});

const sheet = v.strictObject({
  name: v.string(),
  visible: v.boolean(),
  protected: v.boolean(),
  names: v.array(named),
  merges: v.array(v.string()),
  unlocked: v.array(v.string()),
  validations: v.array(validation),
  conditionalFormats: v.array(v.strictObject({ range: v.string(), formulas: v.array(v.string()) })),
  printAreas: v.array(v.string()),
  repeatedRows: v.nullable(v.tuple([v.number(), v.number()])),
  pageBreaksBefore: v.array(v.number()),
  hiddenColumns: v.array(v.number()),
});

/** Names of the workbook, and sheet by sheet what stands on it; rows and columns count from 0. */
export const workbookLookSchema = v.strictObject({
  names: v.array(named),
  sheets: v.array(sheet),
});
export type WorkbookLook = v.InferOutput<typeof workbookLookSchema>;
