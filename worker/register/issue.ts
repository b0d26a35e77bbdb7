import { answerTo, type Answers } from '../../shared/card/answers';
import type { Programme } from '../../shared/definition/programme';
import { addMonths } from '../../shared/process/days';
import { voivodeshipById } from '../../shared/territory/voivodeships';
import { insertCertificate, type NumberPattern } from '../store/certificates';
import type { EventRecord } from '../store/events';
import { putEntryOfCase, insertWordsOfCase } from '../store/register';
import { insertRegisterEvent, type RegisterDetail, type RegisterLine } from '../store/register-log';
import { searchWords } from './words';
import type { Database, Statement } from '../store/database';

/** The pattern of a programme's numbers with everything but the serial filled in. */
function numberPattern(programme: Programme, voivodeship: string, year: number): NumberPattern {
  const perVoivodeship = programme.number.includes('{voivodeship}');
  const code = voivodeshipById(voivodeship)?.code ?? '';
  const [before = '', after = ''] = programme.number
    .replaceAll('{voivodeship}', code)
    .replaceAll('{year}', String(year))
    .split('{serial}');
  return { programme: programme.id, body: perVoivodeship ? code : '', year, before, after };
}

/** What a case came to. */
interface Reached {
  /** The card that the line is taken from. */
  readonly answers: Answers;
  /** The level in words, null where the programme has none. */
  readonly level: string | null;
  readonly details: readonly RegisterDetail[];
}

/** The public line of a certificate issued on a day. */
function registerLine(
  programme: Programme,
  { answers, level, details }: Reached,
  issued: string,
): RegisterLine {
  const { register, validity } = programme;
  const text = (item: string): string => {
    const answer = answerTo(answers, item);
    return typeof answer === 'string' ? answer : '';
  };
  const valid = validity.kind === 'certificate';
  const months = valid ? validity.months : undefined;
  return {
    programme: programme.id,
    programmeVersion: programme.version,
    kind: validity.kind,
    holder: text(register.holder),
    institution: text(register.institution),
    place: text(register.place),
    voivodeship: register.voivodeship === undefined ? '' : text(register.voivodeship),
    teryt: register.teryt === undefined ? null : text(register.teryt) || null,
    level,
    ...(details.length === 0 ? {} : { details }),
    issued,
    validFrom: valid ? issued : null,
    validUntil: months === undefined ? null : addMonths(issued, months),
  };
}

/**
 * The statements that give a case its number and its line in the register.
 *
 * @param event the event that issues, already among the statements before.
 * @param reached what the line is taken from.
 */
export function putInRegister(
  db: Database,
  programme: Programme,
  event: EventRecord,
  reached: Reached,
): readonly Statement[] {
  const line = registerLine(programme, reached, event.day);
  const pattern = numberPattern(programme, line.voivodeship, Number(event.day.slice(0, 4)));
  return [
    insertCertificate(db, event.caseId, pattern),
    insertRegisterEvent(db, {
      event: event.event,
      day: event.day,
      recordedAt: event.recordedAt,
      line,
      caseId: event.caseId,
      caseVersion: event.version,
      caseHash: event.hash,
    }),
    ...putEntryOfCase(db, event.caseId),
    insertWordsOfCase(db, event.caseId, searchWords(line, pattern.before + pattern.after)),
  ];
}
