import type { Card, Programme } from '../../shared/definition/programme';
import type { Programmes } from '../../shared/programmes/catalogue';
import type { CaseRecord } from '../store/cases';

/** A card of a programme, undefined for an unknown id. */
export const cardById = (programme: Programme, id: string): Card | undefined =>
  programme.cards.find((card) => card.id === id);

/**
 * The version of the programme that a case stands on.
 *
 * @throws {Error} when it is gone: versions that cases stand on are never taken away.
 */
export function programmeOfCase(
  of: Pick<CaseRecord, 'programme' | 'programmeVersion'>,
  programmes: Programmes,
): Programme {
  const programme = programmes.byId(of.programme, of.programmeVersion);
  if (programme === undefined) {
    throw new Error(`no programme ${of.programme} ${of.programmeVersion}`);
  }
  return programme;
}
