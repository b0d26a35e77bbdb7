import { isObject } from '../../shared/api/object';
import type { Answers } from '../../shared/card/answers';
import { inSheetOrder } from '../../shared/card/sheet-order';
import type { Issue } from '../../shared/card/validate';
import type { Card, CardId, Programme } from '../../shared/definition/programme';
import { warsawDay } from '../../shared/process/days';
import { openingEvent } from '../../shared/process/standing';
import type { FaultAt } from '../refusal';
import { checkCard } from './accept-card';
import { issuesInCase, type SettledCase } from './case-issues';
import type { StepContext } from './context';
import { cardById } from './find-programme';
import { sourceOfFilling, type Source } from './sources';

/** The cards that a case would be opened with, and all that stands against it. */
export interface Application {
  /** The cards that were found right, by their own answers. */
  readonly cards: ReadonlyMap<CardId, Answers>;
  /** Cards that are missing, are none, or are not an applicant's. */
  readonly errors: readonly FaultAt[];
  /** What is wrong in the others, in the order of the definition. */
  readonly issues: readonly Issue[];
}

type Given = Readonly<Record<string, unknown>>;

/** What a case cannot be opened without: the cards that the opening event and the register need. */
function requiredCards(programme: Programme): readonly CardId[] {
  const cards = new Set([
    ...(openingEvent(programme.process)?.cards ?? []),
    programme.register.card,
  ]);
  return [...cards];
}

/** Why answers cannot be taken for a card of this id; nothing when they can. */
function faultOf(programme: Programme, id: string, answers: unknown): FaultAt | undefined {
  const card = cardById(programme, id);
  if (card === undefined) return { pointer: '/cards', code: 'unknown-card' };
  if (!card.roles.includes('applicant')) return { pointer: `/cards/${id}`, code: 'not-your-card' };
  return isObject(answers) ? undefined : { pointer: `/cards/${id}`, code: 'wrong-type' };
}

/** The answers given for a card that an applicant fills; undefined for any other. */
function answersFor(card: Card, given: Given): Given | undefined {
  const answers = Object.hasOwn(given, card.id) ? given[card.id] : undefined;
  return card.roles.includes('applicant') && isObject(answers) ? answers : undefined;
}

/**
 * Reads what is handed in for a case, with every problem at once.
 *
 * @param settled what is so of the case whatever the cards say.
 */
export function readApplication(
  programme: Programme,
  given: Given,
  settled: SettledCase,
  { now, language }: Pick<StepContext, 'now' | 'language'>,
): Application {
  const faults = Object.entries(given).map(([id, answers]) => faultOf(programme, id, answers));
  const missing = requiredCards(programme).filter((id) => !Object.hasOwn(given, id));
  const cards = new Map<CardId, Answers>();
  const sources = new Map<CardId, Source>();
  const issues = programme.cards.flatMap((card) => {
    const answers = answersFor(card, given);
    if (answers === undefined) return [];
    const today = warsawDay(now);
    const { checked, issues } = checkCard(programme, card, answers, sources, { today, language });
    cards.set(card.id, checked.own);
    sources.set(card.id, sourceOfFilling(card, 1, checked.merged));
    const against = issuesInCase(programme, card, checked.merged, settled, language);
    return inSheetOrder(card, [...issues, ...against]);
  });
  return {
    cards,
    errors: [
      ...faults.filter((fault) => fault !== undefined),
      ...missing.map((id) => ({ pointer: `/cards/${id}`, code: 'missing-field' }) as const),
    ],
    issues,
  };
}
