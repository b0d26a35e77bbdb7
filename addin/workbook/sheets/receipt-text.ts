import type { Receipt } from '../port';

const POLISH_TIME = new Intl.DateTimeFormat('pl-PL', {
  timeZone: 'Europe/Warsaw',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const INSTANT = /\(([^()]+)\)$/;

/**
 * What the receipt's cells say: the time as people in Poland read it, then the instant itself, so
 * that the sheet can be read back to the second whatever the summer time.
 */
export const receiptText = (receipt: Receipt): Readonly<Record<keyof Receipt, string>> => ({
  ...receipt,
  receivedAt: `${POLISH_TIME.format(new Date(receipt.receivedAt))} (${receipt.receivedAt})`,
});

/** The instant that the cell of the time says. */
export const receivedInstant = (text: string): string => INSTANT.exec(text)?.[1] ?? text;
