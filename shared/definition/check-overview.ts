import type { HolderCondition, OverviewValue } from './overview';
import { itemsOf, optionsOf, type Card, type Item, type Programme } from './programme';

/** The kind of item that a value of an overview needs. */
const KINDS: Readonly<Record<OverviewValue['shows'], Item['kind']>> = {
  'voivodeship': 'choice',
  'day': 'date',
  'holders': 'integer',
  'entries': 'table',
  'entries-with': 'integer',
  'holders-with': 'integer',
  'sum': 'number',
};

type Tell = (message: string) => void;

/** Mistakes in an item of another card that an overview looks at. */
function checkItemOf(of: Card, id: string, option: string | null, report: Tell): void {
  const item = itemsOf(of).find((candidate) => candidate.id === id);
  if (item === undefined) report(`unknown item "${id}" of "${of.id}"`);
  else if (item.personal === true) report(`"${id}" is personal`);
  else if (option === null) {
    if (item.kind !== 'number' && item.kind !== 'integer') report(`"${id}" is no number`);
  } else if (!optionsOf(item).some((one) => one.id === option)) {
    report(`"${id}" has no option "${option}"`);
  }
}

function checkCondition(of: Card, where: HolderCondition, report: Tell): void {
  if ('item' in where) {
    checkItemOf(of, where.item, where.is, report);
    return;
  }
  if (!of.rules.some(({ id }) => id === where.rule)) {
    report(`unknown rule "${where.rule}" of "${of.id}"`);
  }
  if (where.unless !== undefined) checkItemOf(of, where.unless.item, where.unless.is, report);
}

/** Mistakes in a value that an item of an overview shows. */
export function checkOverviewValue(
  programme: Programme,
  card: Card,
  item: Item,
  value: OverviewValue,
  report: Tell,
): void {
  if (card.overview === undefined) report('shows an overview on a card that is none');
  if (item.kind !== KINDS[value.shows]) report(`"${value.shows}" needs a ${KINDS[value.shows]}`);
  if (item.kind === 'table' && value.shows === 'entries') {
    const columns = item.columns.map(({ id }) => id);
    for (const id of Object.keys(value.columns)) {
      if (!columns.includes(id)) report(`unknown column "${id}"`);
    }
  }
  const wanted =
    value.shows === 'sum' ? value.card : value.shows === 'holders-with' ? value.where.card : null;
  const ofHolders = wanted !== null || value.shows === 'holders';
  const { assessed } = card.overview ?? {};
  if (ofHolders && assessed === undefined) report('counts holders, but no card says who they are');
  if (assessed !== undefined && !programme.cards.some(({ id }) => id === assessed)) {
    report(`unknown card "${assessed}"`);
  }
  if (wanted === null) return;
  const of = programme.cards.find(({ id }) => id === wanted);
  if (of === undefined) report(`unknown card "${wanted}"`);
  else if (value.shows === 'sum') checkItemOf(of, value.item, null, report);
  else if (value.shows === 'holders-with') checkCondition(of, value.where, report);
}
