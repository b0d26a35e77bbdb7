import type { InferOutput } from 'valibot';
import type { workbookResponse } from '../../../shared/api/workbooks';
import { validateCard, type Issue } from '../../../shared/card/validate';
import type { Language } from '../../../shared/messages/language';
import type { Day } from '../../../shared/process/days';
import type { Answers } from '../../../shared/card/answers';
import { fewerUnknown } from '../fewer-unknown';
import { scoreOf } from '../score';
import type { CardsOfFile, ReadCard, UnknownCard } from './read-file';
import { unreadOf, withCell } from './tell';

type Response = InferOutput<typeof workbookResponse>;
type Line = Response['cards'][number];

/** A card's answers as they were found right, and what is wrong with the others. */
export interface Checked {
  readonly answers: Answers;
  readonly issues: readonly Issue[];
}

/** Names a card of the file as its sheet does. */
export const nameOf = ({ filed }: ReadCard | UnknownCard) => ({
  sheet: filed.sheet,
  programme: filed.identity.programme,
  card: filed.identity.card,
  instance: filed.identity.instance,
});

function presentRead(one: ReadCard, { answers, issues }: Checked, language: Language): Line {
  const { filed, programme, card, notices } = one;
  return {
    ...nameOf(one),
    version: filed.identity.version,
    read_by: programme.version,
    notices: [...notices],
    unread: [...unreadOf(one, language)],
    answers: { ...answers },
    issues: issues.map((issue) => withCell(one, issue)),
    score: scoreOf(programme, card, answers),
  };
}

const presentUnknown = (one: UnknownCard): Line => ({
  ...nameOf(one),
  version: one.filed.identity.version,
  read_by: null,
  notices: [],
  unread: [one.reason],
  answers: {},
  issues: [],
  score: null,
});

/** Validates a card by itself: what it takes from others is as its sheet shows it. */
export const checkedAlone =
  (today: Day, language: Language) =>
  ({ card, reading }: ReadCard): Checked =>
    validateCard(card, fewerUnknown(card, reading.answers), { today, language });

/** What was read of a file. */
export const presentFile = (
  { cards, others }: CardsOfFile,
  language: Language,
  check: (one: ReadCard) => Checked,
): Response => ({
  cards: cards.map((one) =>
    one.kind === 'unknown' ? presentUnknown(one) : presentRead(one, check(one), language),
  ),
  others: [...others],
});
