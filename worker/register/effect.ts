import type { Effect, ProcessEvent } from '../../shared/definition/process';
import type { Programme } from '../../shared/definition/programme';
import { voivodeshipById } from '../../shared/territory/voivodeships';
import { insertCertificate, type NumberPattern } from '../store/certificates';
import type { Database, Statement } from '../store/database';
import type { EventRecord } from '../store/events';
import { putEntry, putEntryOfCase } from '../store/register';
import { insertRegisterEvent, type RegisterLine, type StandingLine } from '../store/register-log';
import {
  endedLine,
  expiredLine,
  issuedLine,
  prolongedLine,
  reinstatedLine,
  renewedLine,
  type Reached,
} from './line';
import { statusOn } from './status';
import { searchWords } from './words';

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

/** What a step that tells the register is worked out from. */
export interface RegisterStep {
  readonly programme: Programme;
  readonly step: ProcessEvent & { readonly effect: Effect };
  /** The step as recorded, among the statements before. */
  readonly event: EventRecord;
  readonly reached: Reached;
  /** What the log says last of the case's number; undefined before its first entry. */
  readonly standing: StandingLine | undefined;
  /**
   * The last entries about the other numbers of the institution in the programme; null where it may
   * hold several at a time, or no number is given.
   */
  readonly others: readonly StandingLine[] | null;
}

const told = (event: EventRecord) => ({
  event: event.event,
  day: event.day,
  recordedAt: event.recordedAt,
  caseId: event.caseId,
  caseVersion: event.version,
  caseHash: event.hash,
});

/** The line after a step about a certificate that stands in the register. */
function changedLine(
  { programme, step, event, reached }: RegisterStep,
  { line }: StandingLine,
): RegisterLine {
  switch (step.effect) {
    case 'issue':
      return issuedLine(programme, reached, event.day);
    case 'renew':
      return renewedLine(programme, line, reached, event.day);
    case 'prolong':
    case 'correct-end':
      return reached.until === null ? line : prolongedLine(programme, line, reached.until);
    case 'withdraw':
      return endedLine(line, 'withdrawn');
    case 'reinstate':
      return reinstatedLine(line);
    case 'expire':
      return expiredLine(line);
  }
}

/** The event by which the register says that another number took a certificate's place. */
export const SUPERSEDED = 'superseded';

/** The ends of the certificates that are valid, in whose place a new number comes. */
const supersede = (
  db: Database,
  event: EventRecord,
  others: readonly StandingLine[],
): readonly Statement[] =>
  others
    .filter(({ line }) => statusOn(line, event.day) === 'valid')
    .flatMap(({ number, position, line }) => [
      insertRegisterEvent(db, {
        ...told(event),
        event: SUPERSEDED,
        line: endedLine(line, 'superseded'),
        number,
        follows: position,
      }),
      ...putEntry(db, number, searchWords(line, number)),
    ]);

/** The statements by which a step of a case tells the register. */
export function tellRegister(db: Database, of: RegisterStep): readonly Statement[] {
  const { programme, step, event, reached, standing, others } = of;
  if (standing !== undefined) {
    const line = changedLine(of, standing);
    const { number, position } = standing;
    return [
      insertRegisterEvent(db, { ...told(event), line, number, follows: position }),
      ...putEntry(db, number, searchWords(line, number)),
    ];
  }
  if (step.effect !== 'issue') throw new Error(`nothing stands in the register to ${step.effect}`);
  const line = issuedLine(programme, reached, event.day);
  const pattern = numberPattern(programme, line.voivodeship, Number(event.day.slice(0, 4)));
  return [
    ...supersede(db, event, others ?? []),
    insertCertificate(db, event.caseId, pattern, others === null ? null : others.length),
    insertRegisterEvent(db, { ...told(event), line, number: null, follows: null }),
    ...putEntryOfCase(db, event.caseId, searchWords(line, pattern.before + pattern.after)),
  ];
}
