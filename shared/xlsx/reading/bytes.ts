/** Little-endian numbers of a file; bytes beyond its end count 0. */
export const uint16 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

export const uint32 = (bytes: Uint8Array, at: number): number =>
  uint16(bytes, at) + uint16(bytes, at + 2) * 0x10000;

/** Whether the file has these bytes at a place. */
export const hasAt = (bytes: Uint8Array, at: number, sought: readonly number[]): boolean =>
  sought.every((byte, index) => bytes[at + index] === byte);

/** The characters of a text of Latin letters as UTF-16 holds them. */
export const utf16 = (text: string): readonly number[] =>
  [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Whether the bytes occur anywhere. */
export function includesBytes(bytes: Uint8Array, sought: readonly number[]): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (hasAt(bytes, at, sought)) return true;
  }
  return false;
}
