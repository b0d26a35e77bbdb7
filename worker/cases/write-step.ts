import { answerTo, type Answers } from '../../shared/card/answers';
import type { Effect, ProcessEvent } from '../../shared/definition/process';
import type { Programme } from '../../shared/definition/programme';
import type { Day } from '../../shared/process/days';
import { standingAfter, type Standing } from '../../shared/process/standing';
import { detailsOf } from '../register/details';
import { tellRegister, type RegisterStep } from '../register/effect';
import type { Reached } from '../register/line';
import { refuse } from '../refusal';
import { updateCase, type CaseRecord } from '../store/cases';
import type { Database, Statement } from '../store/database';
import { insertEvent, type EventRecord } from '../store/events';
import type { StandingLine } from '../store/register-log';
import type { AcceptedCards } from './accepted';
import { acceptedResult } from './accepted';
import type { RevisionContent } from './accept-card';
import { movedTo } from './case-standing';

/** A step that may be taken, as recorded, with what it rests on. */
export interface RecordedStep {
  readonly programme: Programme;
  readonly record: CaseRecord;
  readonly standing: Standing;
  readonly step: ProcessEvent;
  readonly event: EventRecord;
  readonly accepted: AcceptedCards;
  /** The last entry of the log about the case's number. */
  readonly line: StandingLine | undefined;
  /** The last entries about the institution's numbers, of which the step makes the only valid one. */
  readonly others: readonly StandingLine[] | null;
}

/** A step's statements, and the case after it. */
export interface WrittenStep {
  readonly moved: CaseRecord;
  readonly standing: Standing;
  readonly statements: readonly Statement[];
}

const hasEffect = (step: ProcessEvent): step is RegisterStep['step'] => step.effect !== undefined;

/** The answers of a card's accepted filling, without the personal ones: the register holds none. */
function openAnswersIn({ revisions }: AcceptedCards, card: string): Answers | undefined {
  const record = revisions.get(card);
  // `makeRevision` alone writes contents.
  return record && (JSON.parse(record.content) as RevisionContent).answers;
}

const openAnswers = (accepted: AcceptedCards, card: string): Answers =>
  openAnswersIn(accepted, card) ?? refuse('cards-missing', { cards: [card] });

/** The end that a step names, or that stands on a card; null when neither does. */
function untilOf({ step, event, accepted }: RecordedStep): Day | null {
  const { validUntil } = step;
  if (validUntil === undefined) return null;
  const found =
    'field' in validUntil
      ? event.data[validUntil.field]
      : answerTo(openAnswers(accepted, validUntil.card), validUntil.item);
  return typeof found === 'string' ? found : null;
}

function reachedBy(of: RecordedStep): Reached {
  const { accepted, programme } = of;
  const { level } = programme.register;
  return {
    answers: openAnswers(accepted, programme.register.card),
    level:
      level === undefined
        ? null
        : (acceptedResult(accepted, level.card, level.rule)?.label ?? null),
    details: detailsOf(programme, (card) => openAnswersIn(accepted, card)),
    until: untilOf(of),
  };
}

/** What only a certificate can have that holds on the day. */
const WHILE_VALID: readonly Effect[] = ['prolong', 'withdraw'];

/**
 * @throws {Refused} 409 when another case was the last to change the certificate: there the next
 *   step about it is taken; and when the certificate holds no more, whether or not its end has been
 *   recorded. One that was taken away is nobody's to renew, but may be given back.
 */
function requireStanding(
  { effect }: RegisterStep['step'],
  { caseId, line }: StandingLine,
  { id }: CaseRecord,
  day: Day,
): void {
  if (effect !== 'renew' && caseId !== id) refuse('certificate-elsewhere');
  if (line.ended !== undefined && effect !== 'reinstate' && effect !== 'issue') {
    refuse('certificate-ended');
  }
  const { validUntil } = line;
  if (WHILE_VALID.includes(effect) && validUntil !== null && validUntil < day) {
    refuse('certificate-ended', { day: validUntil });
  }
}

/**
 * The statements that write a step: the event, where it brings the case, and what the register is
 * told.
 *
 * @throws {Refused} 409 by {@link requireStanding}.
 */
export function writeStep(db: Database, of: RecordedStep): WrittenStep {
  const { programme, record, step, event, line, others } = of;
  const standing = standingAfter(programme.process, of.standing.kind, of.standing, event);
  const moved = movedTo(record, programme.process, standing, event);
  const statements = [insertEvent(db, event), updateCase(db, moved)];
  if (!hasEffect(step)) return { moved, standing, statements };
  if (line !== undefined) requireStanding(step, line, record, event.day);
  const told = tellRegister(db, {
    programme,
    step,
    event,
    reached: reachedBy(of),
    standing: line,
    others: others && others.filter(({ number }) => number !== line?.number),
  });
  return { moved, standing, statements: [...statements, ...told] };
}
