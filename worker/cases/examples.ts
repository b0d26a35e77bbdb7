import { describedBy } from '../../shared/card/described';
import { DEFAULT_LIMIT } from '../../shared/api/common';
import type { ExampleResponse } from '../../shared/api/examples';
import type { Card, Programme } from '../../shared/definition/programme';
import { warsawDay } from '../../shared/process/days';
import type { Programmes } from '../../shared/programmes/catalogue';
import type { Database } from '../store/database';
import { readExamples, type ExamplePosition, type ExampleRecord } from '../store/examples';
import type { RevisionContent } from './accept-card';
import { cardById } from './find-programme';

/** The card by which a programme's holders show themselves; undefined when it has none. */
export const exampleCard = ({ cards }: Programme): Card | undefined =>
  cards.find(({ example }) => example !== undefined);

/** A description by the version of the programme that it was written for. */
function presentExample(
  { number, line, content, acceptedAt }: ExampleRecord,
  programmes: Programmes,
): readonly ExampleResponse[] {
  // `makeRevision` alone writes it.
  const { programme, version, card: cardId, answers } = JSON.parse(content) as RevisionContent;
  const of = programmes.byId(programme, version);
  const card = of && cardById(of, cardId);
  if (card === undefined) return [];
  return [
    {
      number,
      holder: line.holder,
      institution: line.institution,
      place: line.place,
      voivodeship: line.voivodeship === '' ? null : line.voivodeship,
      valid_until: line.validUntil,
      described: warsawDay(new Date(acceptedAt)),
      description: [...describedBy(card, answers)],
    },
  ];
}

/** One page of a programme's examples. */
export interface ExamplePage {
  readonly items: readonly ExampleResponse[];
  /** Where the next page begins, undefined at the end. */
  readonly next?: ExamplePosition;
}

/**
 * What holders agreed to show, the newest description first, as long as their certificates hold;
 * undefined for a programme that shows nothing.
 */
export async function findExamples(
  db: Database,
  programmes: Programmes,
  programme: Programme,
  { after, limit = DEFAULT_LIMIT }: { readonly after?: ExamplePosition; readonly limit?: number },
  now: Date,
): Promise<ExamplePage | undefined> {
  const card = exampleCard(programme);
  if (card?.example === undefined) return undefined;
  const filter = {
    programme: programme.id,
    card: card.id,
    ...card.example,
    day: warsawDay(now),
  };
  const found = await readExamples(db, filter, after, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const items = page.flatMap((one) => presentExample(one, programmes));
  return found.length > limit && last !== undefined ? { items, next: last } : { items };
}
