/** In the order in which they win when the heads have as many of each; Polish Excel writes the first. */
const SEPARATORS = [';', '\t', ','] as const;

/** The line in which Excel says the separator; no letter, digit or quote is one. */
const SAID = /^sep=([^\p{L}\p{N}"\r\n])(?:\r\n?|\n|$)/iu;

/** Where the heads begin and what stands between cells. */
export interface Separation {
  readonly separator: string;
  /** Offset of the text after the line that says the separator. */
  readonly start: number;
}

/** The separator that stands most often in the first line with anything in it, quotes left out. */
function mostFrequent(text: string): string {
  const counts = new Map<string, number>(SEPARATORS.map((one) => [one, 0]));
  let quoted = false;
  for (const character of text.replace(/^[\r\n]+/, '')) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && counts.has(character))
      counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return SEPARATORS.reduce<string>(
    (best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best),
    SEPARATORS[0],
  );
}

/** How the cells of a text are set apart: as its line `sep=` says, else as its heads show. */
export function separationOf(text: string): Separation {
  const said = SAID.exec(text);
  return said?.[1] === undefined
    ? { separator: mostFrequent(text), start: 0 }
    : { separator: said[1], start: said[0].length };
}
