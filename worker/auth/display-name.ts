/** Longest name that is taken from a token. */
const MAX_NAME = 200;

/** What a token calls a person, fit to be shown to others: one line, nothing invisible. */
export const displayName = (claim: unknown): string =>
  typeof claim === 'string'
    ? [...claim.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()].slice(0, MAX_NAME).join('')
    : '';
