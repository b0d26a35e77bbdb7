import type { Report } from './mistake';
import { itemsOf, type Programme } from './programme';

const PLACEHOLDERS: readonly string[] = ['voivodeship', 'year', 'serial'];

/** Mistakes in what a definition says of the register and the number. */
export function checkRegister({ cards, number, register }: Programme, report: Report): void {
  const { card, level, nationwide: _nationwide, details = [], ...lines } = register;
  for (const detail of details) {
    const of = cards.find(({ id }) => id === detail.card);
    const item = of && itemsOf(of).find(({ id }) => id === detail.item);
    if (item === undefined) report('register/details', `unknown item "${detail.item}"`);
    else if (item.personal === true) report('register/details', `"${item.id}" is personal`);
  }
  const source = cards.find(({ id }) => id === card);
  if (source === undefined) report('register', `unknown card "${card}"`);
  const levelCard = level && cards.find(({ id }) => id === level.card);
  if (level !== undefined && !levelCard?.rules.some(({ id }) => id === level.rule)) {
    report('register/level', `unknown rule "${level.rule}" of "${level.card}"`);
  }
  for (const [line, id] of Object.entries(lines)) {
    if (id === undefined) continue;
    const item = source && itemsOf(source).find((candidate) => candidate.id === id);
    if (item === undefined) report(`register/${line}`, `unknown item "${id}"`);
    else if (item.personal === true) report(`register/${line}`, `"${id}" is personal`);
  }
  for (const [, name = ''] of number.matchAll(/\{([^}]*)\}/g)) {
    if (!PLACEHOLDERS.includes(name)) report('number', `unknown placeholder {${name}}`);
    if (name === 'voivodeship' && lines.voivodeship === undefined) {
      report('number', 'the register names no voivodeship');
    }
  }
}
