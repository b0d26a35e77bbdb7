/** Texts and numbers as formulas write them. */

/** Excel's limit for one text constant. */
const LONGEST_CONSTANT = 255;

/** A text of a formula: one constant, or several joined where Excel allows no single one. */
export function textConstant(text: string): string {
  const quoted = (part: string): string => `"${part.replaceAll('"', '""')}"`;
  if (text.length <= LONGEST_CONSTANT) return quoted(text);
  const parts = text.match(/[^]{1,250}(?![\uDC00-\uDFFF])/g) ?? [];
  return `(${parts.map(quoted).join('&')})`;
}

/** Excel reads no exponent below −307 and takes 15 digits; definitions need neither. */
export const numberConstant = (value: number): string => (value < 0 ? `(${value})` : String(value));
