import type { Answers } from '../../shared/card/answers';
import type { EarlierValue } from '../../shared/card/earlier';
import { filledAnswers, type CaseFacts } from '../../shared/card/filled';
import { answersWithSources } from '../../shared/card/sources';
import { itemsOf, type Card, type CardId, type Programme } from '../../shared/definition/programme';
import { formatDay } from '../../shared/messages/numbers';
import { warsawDay } from '../../shared/process/days';
import type { Programmes } from '../../shared/programmes/catalogue';
import { buildWorkbook, sheetsOf, type WorkbookCard } from '../../shared/sheet/workbook';
import { writeWorkbook } from '../../shared/xlsx/write';
import { handsOutPersonal } from '../personal/hand-out';
import type { ReadContext } from '../personal/record-reads';
import { refuse } from '../refusal';
import { readTogether } from '../store/database';
import { holdsPersonal, openedIn, selectRevision } from '../store/revisions';
import { factsOf } from './case-facts';
import { earlierValues } from './earlier-revisions';
import { cardById, programmeOfCase } from './find-programme';
import { loadCase, type SeenCase } from './load-case';
import { answersOf } from './open-revision';
import { randomId } from './random-id';

/** A workbook's file and what it is called, without the ending. */
export interface CardWorkbook {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What a case holds of a card. */
export interface Held {
  readonly answers: Answers;
  /** What has become of it; a card that nobody hands in has no state. */
  readonly state?: string;
}

/** The card with those that its items come from, theirs too, in the order of the programme. */
function withSources(programme: Programme, card: Card): readonly Card[] {
  const wanted = new Set<CardId>();
  const add = (one: Card): void => {
    if (wanted.has(one.id)) return;
    wanted.add(one.id);
    for (const { from } of itemsOf(one)) {
      const source = from === undefined ? undefined : cardById(programme, from);
      if (source !== undefined) add(source);
    }
  };
  add(card);
  return programme.cards.filter(({ id }) => wanted.has(id));
}

/** Which card's file is asked for. */
export interface AskedCard {
  readonly programme: string;
  readonly card: string;
  /** Without the cards that it takes values from: these are typed, or stand there as the case has them. */
  readonly isAlone: boolean;
}

/** A card alone is a file of one sheet; with its sources it comes with a list of them. */
export function fileOf(
  programme: Programme,
  cards: readonly Card[],
  held: ReadonlyMap<CardId, Held>,
  title: string,
): Uint8Array {
  const plan = buildWorkbook(
    programme,
    cards.map((card): WorkbookCard => ({
      card,
      identity: {
        programme: programme.id,
        version: programme.version,
        card: card.id,
        instance: randomId(),
      },
      ...held.get(card.id),
    })),
  );
  return writeWorkbook(cards.length === 1 ? plan.cards : sheetsOf(plan), title);
}

/**
 * A blank card as a workbook, with the cards that it takes values from unless it is to be alone.
 *
 * @throws {Refused} 404 for a programme or a card that is none.
 */
export function blankWorkbook(programmes: Programmes, of: AskedCard): CardWorkbook {
  const programme = programmes.byId(of.programme) ?? refuse('not-found');
  const card = cardById(programme, of.card) ?? refuse('not-found');
  const cards = of.isAlone ? [card] : withSources(programme, card);
  return { bytes: fileOf(programme, cards, new Map(), card.title), name: card.title };
}

/** The current revisions of cards, as far as the reader may see them. */
async function heldBy(
  context: ReadContext,
  loaded: SeenCase,
  cards: readonly Card[],
): Promise<ReadonlyMap<CardId, Held>> {
  const { db } = context;
  const rows = await readTogether(
    db,
    cards.flatMap(({ id }) => selectRevision(db, loaded.record.id, id)),
  );
  const current = cards.flatMap((_, index) => {
    const opened = openedIn(rows[2 * index], rows[2 * index + 1]);
    return opened === undefined ? [] : [opened];
  });
  const read = current.filter(holdsPersonal).map(({ record }) => record);
  const withPersonal = await handsOutPersonal(context, loaded, read);
  return new Map(
    current.map((opened) => {
      const { card, revision, acceptedAt } = opened.record;
      const day = formatDay(warsawDay(new Date(acceptedAt)), 'pl');
      const state = `złożona ${day}, wersja ${revision}`;
      return [card, { answers: answersOf(opened, withPersonal).answers, state }] as const;
    }),
  );
}

const withFacts = (
  card: Card,
  held: Held | undefined,
  facts: CaseFacts,
  earlier: EarlierValue,
): Held => ({
  ...held,
  answers: { ...held?.answers, ...filledAnswers(card, facts, earlier) },
});

/**
 * A card as a case holds it, in the version that the case stands on. Who follows a case without
 * knowing the people in it gets their items blank.
 *
 * @throws {Refused} 404 for a case that the caller may not see, or one of another programme.
 */
export async function caseWorkbook(
  context: ReadContext,
  programmes: Programmes,
  of: AskedCard & { readonly caseId: string },
  origin: string,
): Promise<CardWorkbook> {
  const { db, caller, now } = context;
  const loaded = await loadCase(db, caller, of.caseId);
  const { record } = loaded;
  if (record.programme !== of.programme) refuse('not-found');
  const programme = programmeOfCase(record, programmes);
  const card = cardById(programme, of.card) ?? refuse('not-found');
  const cards = withSources(programme, card);
  const facts = await factsOf(db, programmes, loaded, now, origin);
  const handedIn = await heldBy(context, loaded, cards);
  const earlier = await earlierValues(db, programme, loaded, cards);
  const held = new Map(
    cards.map((one) => [one.id, withFacts(one, handedIn.get(one.id), facts, earlier)]),
  );
  const name = `${card.title} – ${record.receipt}`;
  if (!of.isAlone) return { bytes: fileOf(programme, cards, held, name), name };
  const fillings = new Map(
    cards.flatMap(({ id }) => {
      const answers = held.get(id)?.answers ?? {};
      return Object.keys(answers).length === 0 ? [] : [[id, answers] as const];
    }),
  );
  const alone = { ...held.get(card.id), answers: answersWithSources(programme, card, fillings) };
  return { bytes: fileOf(programme, [card], new Map([[card.id, alone]]), name), name };
}
