import { FINDINGS, resultSort } from './expression';
import { checkOverviewValue } from './check-overview';
import { itemsOf, type Card, type Filled, type Item, type Programme, type Rule } from './programme';
import { valuesOf } from './result-values';

/** The values that a rule's result can have, as option ids; null when it is a number. */
function choicesOf(rule: Rule): readonly string[] | null {
  switch (resultSort(rule.expression)) {
    case 'number':
      return null;
    case 'finding':
      return FINDINGS;
    default:
      return valuesOf(rule);
  }
}

function checkRuleSource(item: Item, rule: Rule, report: (message: string) => void): void {
  const values = choicesOf(rule);
  if (values === null) {
    if (item.kind !== 'number' && item.kind !== 'integer') report('comes from a number');
  } else if (resultSort(rule.expression) === 'list') {
    report('comes from a list, which is no answer');
  } else if (item.kind !== 'choice') {
    report('comes from a result in words and must be a choice');
  } else {
    const options = item.options.map(({ id }) => id);
    for (const value of values) {
      if (!options.includes(value)) report(`has no option for the result "${value}"`);
    }
  }
}

/** Mistakes in what an item shows of an earlier revision; what a card takes from others is theirs. */
function checkEarlier(
  { cards, process }: Programme,
  item: Item,
  { card, at, takes }: Extract<Filled, { readonly by: 'revision' }>,
  report: (message: string) => void,
): void {
  if (!process.events.some(({ id }) => id === at)) report(`unknown event "${at}"`);
  const source = cards.find(({ id }) => id === card);
  const twin = source && itemsOf(source).find(({ id }) => id === takes);
  const rule = source?.rules.find(({ id }) => id === takes);
  if (rule !== undefined) checkRuleSource(item, rule, report);
  else if (twin === undefined) report(`no item or rule "${takes}" on the card "${card}"`);
  else if (twin.kind !== item.kind) report(`is a ${twin.kind} on "${card}"`);
  else if (twin.from !== undefined) report(`"${card}" takes it from another card`);
  else if (twin.personal === true) report(`"${takes}" is personal`);
}

/** Mistakes in where an item takes its value from: another card, an event, the register. */
export function checkSource(
  programme: Programme,
  card: Card,
  item: Item,
  report: (message: string) => void,
): void {
  const { from, filled } = item;
  if (filled?.by === 'overview') checkOverviewValue(programme, card, item, filled, report);
  if (filled?.by === 'event') {
    const { event } = filled;
    if (!programme.process.events.some(({ id }) => id === event)) {
      report(`unknown event "${event}"`);
    }
    if (item.kind !== 'date') report('the day of an event is a date');
  }
  if (filled?.by === 'revision') checkEarlier(programme, item, filled, report);
  if (filled !== undefined && from !== undefined) report('has two sources');
  if (from === undefined) return;
  const source = programme.cards.find(({ id }) => id === from);
  const twin = source && itemsOf(source).find(({ id }) => id === item.id);
  const rule = source?.rules.find(({ id }) => id === item.id);
  if (rule !== undefined) checkRuleSource(item, rule, report);
  else if (twin === undefined) report(`no item or rule of this id on the card "${from}"`);
  else if (twin.kind !== item.kind) report(`is a ${twin.kind} on "${from}"`);
  else if (twin.from !== undefined) report(`"${from}" takes it from another card`);
}
