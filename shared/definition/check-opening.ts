import type { Report } from './mistake';
import { itemsOf, optionsOf, type Card, type Programme } from './programme';

/** Mistakes in when a card is open to those who fill it, and to all. */
export function checkOpening(programme: Programme, card: Card, report: Report): void {
  const place = `cards/${card.id}`;
  for (const state of card.openIn ?? []) {
    if (!programme.process.states.some(({ id }) => id === state)) {
      report(`${place}/openIn`, `unknown state "${state}"`);
    }
  }
  const { example } = card;
  if (example === undefined) return;
  const agreed = itemsOf(card).find(({ id }) => id === example.agreed);
  if (agreed === undefined) report(`${place}/example`, `unknown item "${example.agreed}"`);
  else if (!optionsOf(agreed).some(({ id }) => id === example.is)) {
    report(`${place}/example`, `"${agreed.id}" has no option "${example.is}"`);
  }
  if (programme.validity.kind !== 'certificate') {
    report(`${place}/example`, 'an example needs a certificate that holds');
  }
}

/** Mistakes in which cases are shown as being in progress. */
export function checkInProgress({ inProgress = [], process }: Programme, report: Report): void {
  for (const state of inProgress) {
    const found = process.states.find(({ id }) => id === state);
    if (found === undefined) report('inProgress', `unknown state "${state}"`);
    else if (found.closed === true) report('inProgress', `"${state}" is closed`);
  }
}
