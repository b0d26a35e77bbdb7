import type { Report } from './mistake';
import type { EventField, Process, ProcessEvent } from './process';
import { itemsOf, type Programme } from './programme';

/** Mistakes in the rows of the table of steps. */
function checkEvent(
  programme: Programme,
  event: ProcessEvent,
  report: (message: string) => void,
): void {
  const { process } = programme;
  const cards = new Map(programme.cards.map((card) => [card.id, card]));
  for (const state of [...event.from, ...(event.cameFrom ?? []), event.to]) {
    if (!process.states.some(({ id }) => id === state)) report(`unknown state "${state}"`);
  }
  for (const card of [
    ...(event.cards ?? []),
    ...(event.revised ?? []),
    ...(event.upToDate ?? []),
  ]) {
    if (!cards.has(card)) report(`unknown card "${card}"`);
  }
  if (event.by !== 'system' && programme.roles[event.by] === undefined) {
    report(`nobody is ${event.by}`);
  }
  const needsField = (id: string | undefined, kind: EventField['kind']): void => {
    if (id !== undefined && event.data.find((field) => field.id === id)?.kind !== kind) {
      report(`has no ${kind} "${id}"`);
    }
  };
  needsField(event.datedBy, 'date');
  needsField(event.dueBy, 'coming-date');
  const { requires, validUntil } = event;
  if (requires && !cards.get(requires.card)?.rules.some(({ id }) => id === requires.rule)) {
    report(`unknown rule "${requires.rule}" of "${requires.card}"`);
  }
  if (validUntil !== undefined && 'card' in validUntil) {
    const card = cards.get(validUntil.card);
    const item = card && itemsOf(card).find(({ id }) => id === validUntil.item);
    if (item?.kind !== 'date') report(`"${validUntil.item}" of "${validUntil.card}" is no date`);
  } else if (validUntil && !event.data.some(({ id }) => id === validUntil.field)) {
    report(`has no datum "${validUntil.field}"`);
  }
  if (event.effect !== undefined && event.effect !== 'issue') {
    if (programme.validity.kind === 'result') report(`a result has no "${event.effect}"`);
  }
}

/** Two rows of one step that could both hold in one state. */
function checkRows({ events }: Process, report: Report): void {
  events.forEach((event, index) => {
    const rival = events
      .slice(index + 1)
      .find(
        (other) =>
          other.id === event.id &&
          other.from.some((state) => event.from.includes(state)) &&
          (other.only === undefined || event.only === undefined || other.only === event.only) &&
          (other.cameFrom === undefined ||
            event.cameFrom === undefined ||
            other.cameFrom.some((state) => event.cameFrom?.includes(state))),
      );
    if (rival !== undefined) report(`process/events/${event.id}`, 'two rows hold in one state');
  });
}

/** States in which time runs from a step that is not taken there, or from which nothing leads. */
function checkStates({ states, events }: Process, report: Report): void {
  for (const { id, closed, daysFrom } of states) {
    const place = `process/states/${id}`;
    const out = events.filter(({ from, by }) => from.includes(id) && by !== 'system');
    if (closed !== true && !out.some(({ to }) => to !== id)) report(place, 'nothing leads on');
    if (!events.some(({ to }) => to === id)) report(place, 'nothing leads here');
    if (daysFrom !== undefined && !out.some((event) => event.id === daysFrom && event.to === id)) {
      report(place, `time runs from "${daysFrom}", which is no step within it`);
    }
  }
}

/** Certificates that can end, and no step that records it. */
function checkEnds({ process: { events }, validity }: Programme, report: Report): void {
  const ends =
    validity.kind === 'certificate' &&
    (validity.months !== undefined || events.some(({ validUntil }) => validUntil !== undefined));
  if (ends && !events.some(({ effect }) => effect === 'expire')) {
    report('process/events', 'certificates end, but no step records it');
  }
}

/** Mistakes in what a definition says of the procedure. */
export function checkProcess(programme: Programme, report: Report): void {
  const { process } = programme;
  for (const event of process.events) {
    checkEvent(programme, event, (message) => report(`process/events/${event.id}`, message));
  }
  if (process.events.filter(({ from }) => from.length === 0).length !== 1) {
    report('process/events', 'exactly one event must open a case');
  }
  checkRows(process, report);
  checkStates(process, report);
  checkEnds(programme, report);
}
