import {
  earlierKey,
  earlierShownBy,
  NOTHING_EARLIER,
  revisionAt,
  type EarlierValue,
} from '../../shared/card/earlier';
import { valueIn } from '../../shared/card/sources';
import type { Card, Programme } from '../../shared/definition/programme';
import { readTogether, type Database } from '../store/database';
import { openedIn, selectRevision } from '../store/revisions';
import { cardById } from './find-programme';
import type { LoadedCase } from './load-case';
import { sourceOfRevision } from './sources';

/** What the earlier revisions of a case say that some of its cards show. */
export async function earlierValues(
  db: Database,
  programme: Programme,
  { record, events }: LoadedCase,
  cards: readonly Card[],
): Promise<EarlierValue> {
  const wanted = earlierShownBy(cards).flatMap((of) => {
    const [card, revision] = [cardById(programme, of.card), revisionAt(of, events)];
    return card === undefined || revision === null ? [] : [{ of, card, revision }];
  });
  if (wanted.length === 0) return NOTHING_EARLIER;
  const rows = await readTogether(
    db,
    wanted.flatMap(({ card, revision }) => selectRevision(db, record.id, card.id, revision)),
  );
  const found = new Map(
    wanted.flatMap(({ of, card }, index) => {
      const opened = openedIn(rows[2 * index], rows[2 * index + 1]);
      return opened === undefined
        ? []
        : [[earlierKey(of), { card, filling: sourceOfRevision(opened) }] as const];
    }),
  );
  return (of, id) => {
    const stood = found.get(earlierKey(of));
    return stood === undefined ? null : valueIn(stood.card, id, stood.filling);
  };
}
