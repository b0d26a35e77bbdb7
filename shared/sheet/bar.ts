/** A number as a bar of characters: it prints and shows in every program. */
const FULL = '█';
const EMPTY = '░';
/** How many characters a full bar has. */
const LENGTH = 20;

/** The formula (with `=`) of a bar for the number in a cell; "" where there is none. */
export function barFormula(cell: string, full: number): string {
  const filled = `MAX(0,MIN(${LENGTH},ROUND(${cell}/${full}*${LENGTH},0)))`;
  return `=IF(ISNUMBER(${cell}),REPT("${FULL}",${filled})&REPT("${EMPTY}",${LENGTH}-${filled}),"")`;
}

/** What that formula comes to. */
export function barText(value: number, full: number): string {
  const filled = Math.max(0, Math.min(LENGTH, Math.round((value / full) * LENGTH)));
  return FULL.repeat(filled) + EMPTY.repeat(LENGTH - filled);
}
