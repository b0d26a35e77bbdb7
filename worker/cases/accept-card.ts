import { answerTo, type Answers, type AnswerValue } from '../../shared/card/answers';
import { takenAnswer } from '../../shared/card/sources';
import { readAnswer } from '../../shared/card/read-answer';
import { inSheetOrder } from '../../shared/card/sheet-order';
import { validateCard, type Issue, type ValidationContext } from '../../shared/card/validate';
import { canonicalJson, sha256Of } from '../../shared/definition/hash';
import {
  itemsOf,
  type Card,
  type CardId,
  type Programme,
  type Role,
} from '../../shared/definition/programme';
import { issueMessage } from '../../shared/messages/issues';
import type { PersonalValue, RevisionRecord } from '../store/revisions';
import { ownItems, partAnswers } from './commitments';
import { fewerUnknown } from './fewer-unknown';
import type { Score } from './score';
import type { Source, Sources } from './sources';

/** A filling that was found right. */
export interface CheckedCard {
  /** The card's own answers; those too that it would take from a card that nobody has filled. */
  readonly own: Answers;
  /** The card's answers with those that it takes from other cards. */
  readonly merged: Answers;
}

/** Whether a value given for another card's item says what that card says. */
function differs(
  item: Parameters<typeof readAnswer>[0],
  given: unknown,
  taken: AnswerValue,
  today: string,
): boolean {
  const read = readAnswer(item, given, today);
  return read.faults.length > 0 || canonicalJson(read.value) !== canonicalJson(taken);
}

/**
 * Checks what was handed in for a card; an item of another card may be there when it agrees, and is
 * the card's own as long as that card is not filled.
 */
export function checkCard(
  programme: Programme,
  card: Card,
  given: Readonly<Record<string, unknown>>,
  sources: Sources,
  context: ValidationContext,
): { readonly checked: CheckedCard; readonly issues: readonly Issue[] } {
  const merged: Record<string, unknown> = { ...fewerUnknown(card, given) };
  const differing: Issue[] = [];
  for (const item of itemsOf(card)) {
    const source = item.from === undefined ? undefined : sources.get(item.from);
    const from = programme.cards.find(({ id }) => id === item.from);
    if (source === undefined || from === undefined) continue;
    const taken = takenAnswer(item, from, source);
    if (Object.hasOwn(given, item.id) && differs(item, given[item.id], taken, context.today)) {
      const code = 'differs-from-source';
      const message = issueMessage({ code })[context.language];
      differing.push({ card: card.id, item: item.id, code, message });
    }
    merged[item.id] = taken;
  }
  const { answers, issues } = validateCard(card, merged, context);
  const own = Object.fromEntries(
    ownItems(card, new Set(sources.keys())).map(
      (item) => [item.id, answerTo(answers, item.id)] as const,
    ),
  );
  return {
    checked: { own, merged: answers },
    issues: inSheetOrder(card, [...differing, ...issues]),
  };
}

/** A revision ready to be stored, with the personal values that stand apart from it. */
export interface NewRevision {
  readonly record: RevisionRecord;
  readonly personal: readonly PersonalValue[];
}

/** What a revision keeps besides the answers. */
export interface RevisionContext {
  readonly caseId: string;
  readonly programme: Programme;
  readonly revision: number;
  readonly role: Role;
  readonly now: Date;
  readonly sources: ReadonlyMap<CardId, Pick<Source, 'revision'>>;
  /** Without personal values among their reasons. */
  readonly scores: Readonly<Record<CardId, Score>>;
}

/** What the content of a revision holds; its canonical JSON is hashed and never changes. */
export interface RevisionContent {
  readonly case: string;
  readonly programme: string;
  readonly version: string;
  readonly card: CardId;
  readonly revision: number;
  /** The declaration confirmed by handing in. */
  readonly declaration: string | null;
  readonly answers: Answers;
  readonly commitments: Readonly<Record<string, string>>;
  /** The revisions of the cards that items were taken from. */
  readonly sources: Readonly<Record<CardId, number>>;
  readonly scores: Readonly<Record<CardId, Score>>;
}

/** Makes the next revision of a card from a filling that was found right. */
export function makeRevision(card: Card, own: Answers, of: RevisionContext): NewRevision {
  const { open, commitments, personal } = partAnswers(card, own);
  const content: RevisionContent = {
    case: of.caseId,
    programme: of.programme.id,
    version: of.programme.version,
    card: card.id,
    revision: of.revision,
    declaration: card.declaration ?? null,
    answers: open,
    commitments,
    sources: Object.fromEntries([...of.sources].map(([id, { revision }]) => [id, revision])),
    scores: of.scores,
  };
  const text = canonicalJson(content);
  return {
    record: {
      card: card.id,
      revision: of.revision,
      role: of.role,
      acceptedAt: of.now.toISOString(),
      sha256: sha256Of(text),
      content: text,
    },
    personal,
  };
}
