import type { Report } from './mistake';
import { isPersonal, itemsOf, type Programme } from './programme';

/** Whoever asks about people says why and how long it is kept. */
export function checkPrivacy({ cards, privacy }: Programme, report: Report): void {
  if (privacy === undefined && cards.some((card) => itemsOf(card).some(isPersonal))) {
    report('privacy', 'items are personal, and nothing says why and how long they are kept');
  }
}
