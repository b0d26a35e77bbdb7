/** The instant a number of whole days later. */
export const daysFrom = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 24 * 3600 * 1000).toISOString();
