import { itemsOf, type Programme } from './programme';

const PLACEHOLDERS: readonly string[] = ['voivodeship', 'year', 'serial'];

/** Mistakes in what a definition says of the procedure, the register and the number. */
export function checkProcess(
  programme: Programme,
  report: (place: string, message: string) => void,
): void {
  const states = new Set(programme.process.states.map(({ id }) => id));
  const cards = new Map(programme.cards.map((card) => [card.id, card]));
  for (const event of programme.process.events) {
    const place = `process/events/${event.id}`;
    for (const state of [...event.from, event.to]) {
      if (!states.has(state)) report(place, `unknown state "${state}"`);
    }
    for (const card of event.cards ?? []) {
      if (!cards.has(card)) report(place, `unknown card "${card}"`);
    }
    if (programme.roles[event.by] === undefined) report(place, `nobody is ${event.by}`);
  }
  if (programme.process.events.filter(({ from }) => from.length === 0).length !== 1) {
    report('process/events', 'exactly one event must open a case');
  }
  const { card, level, nationwide: _nationwide, details = [], ...lines } = programme.register;
  for (const detail of details) {
    const of = cards.get(detail.card);
    const item = of && itemsOf(of).find(({ id }) => id === detail.item);
    if (item === undefined) report('register/details', `unknown item "${detail.item}"`);
    else if (item.personal === true) report('register/details', `"${item.id}" is personal`);
  }
  const items = cards.get(card);
  if (items === undefined) report('register', `unknown card "${card}"`);
  if (level !== undefined && !cards.get(level.card)?.rules.some(({ id }) => id === level.rule)) {
    report('register/level', `unknown rule "${level.rule}" of "${level.card}"`);
  }
  for (const [line, id] of Object.entries(lines)) {
    if (id === undefined) continue;
    const item = items && itemsOf(items).find((candidate) => candidate.id === id);
    if (item === undefined) report(`register/${line}`, `unknown item "${id}"`);
    else if (item.personal === true) report(`register/${line}`, `"${id}" is personal`);
  }
  for (const [, name = ''] of programme.number.matchAll(/\{([^}]*)\}/g)) {
    if (!PLACEHOLDERS.includes(name)) report('number', `unknown placeholder {${name}}`);
    if (name === 'voivodeship' && lines.voivodeship === undefined) {
      report('number', 'the register names no voivodeship');
    }
  }
}
