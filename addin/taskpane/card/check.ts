import { answerTo, type Answers } from '../../../shared/card/answers';
import { validateCard, type Issue } from '../../../shared/card/validate';
import { itemsOf, type Card, type Item } from '../../../shared/definition/programme';
import type { ItemId } from '../../../shared/definition/expression';
import type { Language } from '../../../shared/messages/language';
import { compileBoolean } from '../../../shared/rules/compile';
import type { Results } from '../../../shared/rules/evaluate';
import { resultsOf } from '../../../shared/rules/results';
import type { CardReading } from '../../workbook/port';

/** How many of the required items are answered. */
export interface Progress {
  readonly answered: number;
  readonly required: number;
}

/** What is wrong with an answer, or that there is none where one is wanted. */
export interface FoundIssue extends Issue {
  /** Nothing is filled in yet, as opposed to filled in wrongly. */
  readonly empty: boolean;
}

/** What the answers on a sheet come to. */
export interface CardCheck {
  /** The answers that are right in themselves: what a hand-in sends. */
  readonly answers: Answers;
  readonly issues: readonly FoundIssue[];
  readonly progress: Progress;
  readonly results: Results;
}

/** Items that a person fills in on this card, not ones that come from another card. */
const isOwn = ({ kind, from }: Item): boolean => kind !== 'info' && from === undefined;

function progressOf(card: Card, answers: Answers, faulty: ReadonlySet<ItemId>): Progress {
  const items = itemsOf(card);
  const byId = new Map(items.map((item) => [item.id, item]));
  const frame = { answers, results: new Map<never, never>() };
  const required = items.filter(
    (item) =>
      item.required &&
      isOwn(item) &&
      (item.applies === undefined || compileBoolean(byId, item.applies)(frame)),
  );
  const answered = required.filter(({ id }) => answerTo(answers, id) !== null && !faulty.has(id));
  return { answered: answered.length, required: required.length };
}

/** Some checks want one answer out of several: on a blank card they, too, are gaps and no mistakes. */
const isEmpty = ({ code, item }: Issue, read: Readonly<Record<string, unknown>>): boolean =>
  code === 'required' || (read[item] ?? '') === '';

/** Validates and scores a reading, as the server will. */
export function checkReading(
  card: Card,
  reading: Pick<CardReading, 'answers'>,
  context: {
    readonly today: string;
    readonly language: Language;
    /** Items that were erased where they come from. */
    readonly erased: ReadonlySet<ItemId>;
  },
): CardCheck {
  const { answers, issues } = validateCard(card, reading.answers, context);
  const faulty = new Set(issues.map(({ item }) => item));
  return {
    answers,
    issues: issues.map((issue) => ({ ...issue, empty: isEmpty(issue, reading.answers) })),
    progress: progressOf(card, answers, faulty),
    results: resultsOf(card, answers),
  };
}
