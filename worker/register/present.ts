import type { RegisterLineResponse, RegisterStandingResponse } from '../../shared/api/register';
import type { Day } from '../../shared/process/days';
import type { RegisterRecord } from '../store/register';
import type { RegisterLine } from '../store/register-log';
import { statusOn } from './status';

/** A line of the register as the API shows it on a day. */
export const presentLine = (of: RegisterRecord, day: Day): RegisterLineResponse => ({
  number: of.number,
  programme: of.programme,
  version: of.programmeVersion,
  kind: of.kind,
  holder: of.holder,
  institution: of.institution,
  place: of.place,
  voivodeship: of.voivodeship === '' ? null : of.voivodeship,
  issued: of.issued,
  valid_from: of.validFrom,
  valid_until: of.validUntil,
  status: statusOn(of, day),
});

/** What the log says of a number, as the API shows it on a day. */
export const presentStanding = (
  number: string,
  line: RegisterLine,
  day: Day,
): RegisterStandingResponse => ({
  ...presentLine({ ...line, number, ended: line.ended ?? null }, day),
  level: line.level ?? null,
});
