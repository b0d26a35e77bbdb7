/**
 * Text as it is compared in searches: no letter case, no diacritics (`Świętochłowice` gives
 * `swietochlowice`). SQLite and Unicode decomposition both leave ł as it is, hence its own line.
 */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');

/** The words of a text, folded: runs of letters and digits, each once. */
export const foldedWords = (text: string): readonly string[] => [
  ...new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []),
];
