/** Where the public page of a certificate or a result is; the slashes of its number become hyphens. */
export const entryAddress = (origin: string, number: string): string =>
  `${origin}/rejestr/${encodeURIComponent(number.replaceAll('/', '-'))}`;
