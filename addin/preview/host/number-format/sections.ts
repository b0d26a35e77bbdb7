/** A number format's sections (positive; negative; zero; text), colours and conditions left out. */
export function splitSections(format: string): readonly string[] {
  const sections = [''];
  let quoted = false;
  for (let at = 0; at < format.length; at += 1) {
    const character = format[at] ?? '';
    if (character === '"') quoted = !quoted;
    if (character === ';' && !quoted && format[at - 1] !== '\\') sections.push('');
    else sections[sections.length - 1] += character;
  }
  return sections.map((section) => section.replace(/\[(?!\$|h|m|s)[^\]]*\]/gi, ''));
}

/** A piece of a section: what is written as it stands, or a code with a meaning. */
export type Piece = { readonly literal: string } | { readonly code: string };

/**
 * Cuts a section into literals (in quotation marks, after `\`, currency in brackets, the space that
 * `_x` leaves) and the characters between them.
 */
export function pieces(section: string): readonly Piece[] {
  const found = section.matchAll(
    /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|_(.)|\*.|(General)|([\s\S])/gi,
  );
  return [...found].map(([, quoted, escaped, currency, space, general, character]): Piece => {
    if (general !== undefined) return { code: 'General' };
    if (character !== undefined) return { code: character };
    return { literal: quoted ?? escaped ?? currency ?? (space === undefined ? '' : ' ') };
  });
}
