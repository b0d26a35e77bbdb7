/** Classes for looks of cells: a thousand cells share a few dozen looks, each parsed once. */

/** Looks of all tables of the page; there are never many. */
const sheet = new CSSStyleSheet();
const names = new Map<string, string>();

/** The class with these declarations. */
export function lookClass(css: string): string {
  const known = names.get(css);
  if (known !== undefined) return known;
  if (names.size === 0) document.adoptedStyleSheets.push(sheet);
  const name = `kt-look-${names.size}`;
  names.set(css, name);
  sheet.insertRule(`.kt-table tbody td.${name} {${css}}`);
  return name;
}
