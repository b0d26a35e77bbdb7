/** Excel's longest name of a worksheet. */
const MAX_NAME = 31;

/** The name, or with the first free number: `Wniosek`, `Wniosek (2)`. Excel ignores capitals in it. */
export function freeTabName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, MAX_NAME - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
