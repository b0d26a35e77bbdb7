import type { OverviewEntry, OverviewFacts, OverviewHolder } from '../../shared/card/overview';
import type { RegisterEntryResponse } from '../../shared/api/register';
import { itemsOf, type Card, type Programme } from '../../shared/definition/programme';
import { formatDay } from '../../shared/messages/numbers';
import type { Day } from '../../shared/process/days';
import type { Programmes } from '../../shared/programmes/catalogue';
import { entryAt } from '../register/entry';
import { readTogether, type Database } from '../store/database';
import {
  countedCardsIn,
  historiesIn,
  selectCountedCards,
  selectHistories,
  type CountedCard,
  type Wanted,
} from '../store/overview';

/** What a card that is an overview looks at in the cards of all cases. */
function wantedBy({ id, register }: Programme, card: Card, voivodeship: string): Wanted {
  const { assessed } = card.overview ?? {};
  const cards = new Set<string>();
  const items = new Set<string>();
  const rules = new Set<string>();
  if (assessed !== undefined) {
    cards.add(assessed).add(register.card);
    items.add(register.holder).add(register.place);
  }
  for (const { filled } of itemsOf(card)) {
    if (filled?.by !== 'overview') continue;
    if (filled.shows === 'sum') {
      cards.add(filled.card);
      items.add(filled.item);
    } else if (filled.shows === 'holders-with') {
      const { where } = filled;
      cards.add(where.card);
      if ('item' in where) items.add(where.item);
      else {
        rules.add(where.rule);
        if (where.unless !== undefined) items.add(where.unless.item);
      }
    }
  }
  return { programme: id, voivodeship, cards: [...cards], items: [...items], rules: [...rules] };
}

const historyOf = ({ history }: RegisterEntryResponse): string =>
  history.map(({ day, title }) => `${formatDay(day, 'pl')} ${title}`).join('; ');

const asEntry = (entry: RegisterEntryResponse): OverviewEntry => ({
  'number': entry.number,
  'holder': entry.holder,
  'institution': entry.institution,
  'place': entry.place,
  'level': entry.level,
  'issued': entry.issued,
  'valid-until': entry.valid_until,
  'status': entry.status,
  'history': historyOf(entry),
});

/**
 * The holders, each once. A holder is the same in two cases when institution, name and place are;
 * the case whose assessed card was accepted last tells of it.
 */
function holdersIn(
  counted: readonly CountedCard[],
  { register }: Programme,
  assessed: string | undefined,
): readonly OverviewHolder[] {
  const byCase = new Map<string, CountedCard[]>();
  for (const one of counted) byCase.set(one.caseId, [...(byCase.get(one.caseId) ?? []), one]);
  const holders = new Map<string, OverviewHolder>();
  // In the order of acceptance, so that a later case takes the place of an earlier one.
  for (const { caseId, institution } of counted.filter(({ card }) => card === assessed)) {
    const cards = byCase.get(caseId) ?? [];
    const line = cards.find(({ card }) => card === register.card)?.answers ?? {};
    const who = [institution, line[register.holder], line[register.place]];
    holders.set(JSON.stringify(who), {
      answers: new Map(cards.map((one) => [one.card, one.answers])),
      results: new Map(cards.map((one) => [one.card, one.results])),
    });
  }
  return [...holders.values()];
}

/** What a programme's register and cases say of a voivodeship, as far as an overview shows it. */
export async function overviewOf(
  db: Database,
  programmes: Programmes,
  of: { readonly programme: Programme; readonly card: Card; readonly voivodeship: string },
  day: Day,
): Promise<OverviewFacts> {
  const { programme, card, voivodeship } = of;
  const wanted = wantedBy(programme, card, voivodeship);
  const [histories, cards] = await readTogether(db, [
    selectHistories(db, programme.id, voivodeship),
    ...(wanted.cards.length === 0 ? [] : [selectCountedCards(db, wanted)]),
  ]);
  return {
    voivodeship,
    day,
    entries: historiesIn(histories).flatMap((one) => {
      const entry = entryAt(programmes, one, day, 'pl');
      return entry === undefined ? [] : [asEntry(entry)];
    }),
    holders: holdersIn(countedCardsIn(cards), programme, card.overview?.assessed),
  };
}
