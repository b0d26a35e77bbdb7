import { itemsOf, type Card, type Programme } from '../../../shared/definition/programme';
import { excelCode } from '../batch/workbook-fault';
import { loadLists } from '../layout/load-lists';
import type { KnownLists } from '../layout/write-lists';
import { sourcesOf } from '../links/link-plan';
import type { CardSheet, SheetId } from '../port';
import type { Environment } from './environment';
import { listSheets } from './list-sheets';
import { loadSnapshot, type SheetSnapshot } from './snapshot';

/** A sheet with the definition of its card. */
export interface RelatedSheet {
  readonly card: Card;
  readonly snapshot: SheetSnapshot;
}

/** What building a card's sheet needs to know of the workbook around it. */
export interface Surroundings {
  /** Names of all sheets. */
  readonly names: readonly string[];
  /** One sheet for each card that items come from. */
  readonly sources: readonly RelatedSheet[];
  /** Sheets whose items come from this card. */
  readonly dependents: readonly RelatedSheet[];
  readonly lists: KnownLists;
  /** The card's own sheet when it is there already. */
  readonly own: SheetSnapshot | null;
}

export interface LookedFor {
  readonly programme: Programme;
  readonly card: Card;
  readonly own: SheetId | null;
}

/**
 * Looks at the workbook in one round trip when it is as last seen; otherwise at every sheet first.
 */
export async function lookAround(
  context: Excel.RequestContext,
  { known }: Environment,
  wanted: LookedFor,
): Promise<Surroundings> {
  const cards = relatedCards(wanted);
  if (cards.size === 0 || known.active() !== null) {
    try {
      const { ids, ...found } = await lookAtKnown(context, known.cards(), known.active(), wanted);
      if (cards.size === 0 || known.sawAll(ids)) return found;
    } catch (error) {
      // A sheet that was there is gone.
      if (excelCode(error) !== 'ItemNotFound') throw error;
    }
  }
  const { sheets, active } = await listSheets(context, known);
  return lookAtKnown(context, sheets, active, wanted);
}

const takesFrom = (card: Card, source: Card): boolean =>
  itemsOf(card).some(({ from }) => from === source.id);

/** Cards of the programme that this one takes answers from or gives answers to. */
function relatedCards({ programme, card }: LookedFor): ReadonlySet<Card> {
  const sources = sourcesOf(card);
  return new Set(
    programme.cards.filter((other) => sources.has(other.id) || takesFrom(other, card)),
  );
}

async function lookAtKnown(
  context: Excel.RequestContext,
  known: readonly CardSheet[],
  active: SheetId | null,
  { programme, card, own }: LookedFor,
): Promise<Surroundings & { readonly ids: readonly SheetId[] }> {
  const { worksheets } = context.workbook;
  const all = worksheets.load('items/id,items/name');
  const lists = loadLists(context.workbook);
  const load = (id: SheetId) => loadSnapshot(worksheets.getItem(id));
  const others = known.filter(
    ({ id, identity }) => identity.programme === programme.id && id !== own,
  );
  const sheetsOf = (of: Card) => others.filter(({ identity }) => identity.card === of.id);

  const sourceIds = sourcesOf(card);
  const sources = programme.cards.flatMap((source) => {
    if (!sourceIds.has(source.id)) return [];
    const candidates = sheetsOf(source);
    const sheet = candidates.find(({ id }) => id === active) ?? candidates[0];
    return sheet === undefined ? [] : [{ card: source, snapshot: load(sheet.id) }];
  });
  const dependents = programme.cards
    .filter((other) => takesFrom(other, card))
    .flatMap((other) =>
      sheetsOf(other).map((sheet) => ({ card: other, snapshot: load(sheet.id) })),
    );
  const ownSnapshot = own === null ? null : load(own);
  await context.sync();

  const loaded = (related: typeof sources): RelatedSheet[] =>
    related.map((one) => ({ card: one.card, snapshot: one.snapshot() }));
  return {
    ids: all.items.map(({ id }) => id),
    names: all.items.map(({ name }) => name),
    sources: loaded(sources),
    dependents: loaded(dependents),
    lists: lists(),
    own: ownSnapshot?.() ?? null,
  };
}
