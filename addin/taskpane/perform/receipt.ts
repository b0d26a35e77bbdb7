import type { Card } from '../../../shared/definition/programme';
import type { CaseLink } from '../../client/case-links';
import type { CardReading } from '../../workbook/port';
import type { Performing } from './surroundings';

/** Writes the receipt that a sheet is still owed, and remembers that it stands there. */
export async function writeOwedReceipt(
  { sheet }: Pick<CardReading, 'sheet'>,
  card: Card,
  performing: Performing,
): Promise<void> {
  const { port, links } = performing;
  if (sheet.origin === 'copy') return;
  const link = await links.of(sheet.identity.instance);
  if (link === null || link.receipt === null || link.receiptWritten) return;
  await port.writeReceipt(sheet.id, card, link.receipt);
  await receiptWritten(sheet.identity.instance, performing);
}

/** Remembers that the receipt of a sheet stands on it. */
export async function receiptWritten(
  instance: string,
  { links, dispatch }: Performing,
): Promise<void> {
  const link = await links.of(instance);
  if (link !== null) await links.put({ ...link, receiptWritten: true });
  dispatch({ kind: 'links-read', links: await links.all() });
}

/** Keeps which case a sheet belongs to. */
export async function keepLink(link: CaseLink, { links, dispatch }: Performing): Promise<void> {
  await links.put(link);
  dispatch({ kind: 'links-read', links: await links.all() });
}
