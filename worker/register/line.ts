import { answerTo, type Answers } from '../../shared/card/answers';
import type { Programme } from '../../shared/definition/programme';
import { addMonths, type Day } from '../../shared/process/days';
import type { RegisterDetail, RegisterLine } from '../store/register-log';

/** What a case came to. */
export interface Reached {
  /** The card that the line is taken from. */
  readonly answers: Answers;
  /** The level in words, null where the programme has none. */
  readonly level: string | null;
  /** Further public data of the programme's. */
  readonly details: readonly RegisterDetail[];
  /** An end that the step or a card sets; null when none is known. */
  readonly until: Day | null;
}

type Term = Pick<RegisterLine, 'issued' | 'validFrom' | 'validUntil'>;

const later = (one: Day | null, other: Day | null): Day | null =>
  one === null || (other !== null && other > one) ? other : one;

const monthsOf = ({ validity }: Programme): number | undefined =>
  validity.kind === 'certificate' ? validity.months : undefined;

/** The end of a first term: the later of the programme's months and the day that is set. */
const firstEnd = (programme: Programme, from: Day, set: Day | null): Day | null => {
  const months = monthsOf(programme);
  return later(months === undefined ? null : addMonths(from, months), set);
};

/** The public data of what a case came to, with its term. */
function lineOf(
  programme: Programme,
  { answers, level, details }: Reached,
  term: Term,
): RegisterLine {
  const { register } = programme;
  const text = (item: string | undefined): string => {
    const answer = item === undefined ? null : answerTo(answers, item);
    return typeof answer === 'string' ? answer : '';
  };
  return {
    programme: programme.id,
    programmeVersion: programme.version,
    kind: programme.validity.kind,
    holder: text(register.holder),
    institution: text(register.institution),
    place: text(register.place),
    voivodeship: text(register.voivodeship),
    teryt: text(register.teryt) || null,
    level,
    ...(details.length === 0 ? {} : { details }),
    ...term,
  };
}

/** The line of what is issued on a day; a result has no term. */
export const issuedLine = (programme: Programme, reached: Reached, day: Day): RegisterLine =>
  lineOf(
    programme,
    reached,
    programme.validity.kind === 'result'
      ? { issued: day, validFrom: null, validUntil: null }
      : { issued: day, validFrom: day, validUntil: firstEnd(programme, day, reached.until) },
  );

/**
 * The line after another term was given on a day. Before the end of the present term the next one
 * joins it: the end is counted in whole terms from where the unbroken run began, so that no term
 * shifts the next (EDATE of the first issue); after the end a new run begins on the day.
 */
export function renewedLine(
  programme: Programme,
  before: RegisterLine,
  reached: Reached,
  day: Day,
): RegisterLine {
  const months = monthsOf(programme);
  const { issued, validFrom, validUntil } = before;
  const renewed = (from: Day, until: Day | null): RegisterLine =>
    lineOf(programme, reached, { issued, validFrom: from, validUntil: until });
  if (months === undefined || validFrom === null || validUntil === null) return before;
  if (day > validUntil) return renewed(day, addMonths(day, months));
  let terms = 1;
  while (addMonths(validFrom, months * terms) <= validUntil) terms += 1;
  return renewed(validFrom, addMonths(validFrom, months * terms));
}

/** The line with the end that its term has now that a day is set: never before the programme's months. */
export const prolongedLine = (
  programme: Programme,
  { expired: _expired, ...before }: RegisterLine,
  set: Day,
): RegisterLine => ({
  ...before,
  validUntil: firstEnd(programme, before.validFrom ?? before.issued, set),
});

/** The line of a certificate whose end has come. */
export const expiredLine = (before: RegisterLine): RegisterLine => ({ ...before, expired: true });

/** The line of a certificate that holds no more. */
export const endedLine = (
  before: RegisterLine,
  ended: NonNullable<RegisterLine['ended']>,
): RegisterLine => ({ ...before, ended });

/** The line of a certificate that holds again. */
export function reinstatedLine({ ended: _ended, ...line }: RegisterLine): RegisterLine {
  return line;
}
