import type { Programme, ProgrammeId } from '../definition/programme';
import { SC_KIS } from './sc-kis';

/** Every version of every programme that cases may stand on, the newest of each first. */
export const PROGRAMMES: readonly Programme[] = [SC_KIS];

/** A programme's version, its newest when none is named; undefined when there is none. */
export const programmeById = (id: ProgrammeId, version?: string): Programme | undefined =>
  PROGRAMMES.find(
    (programme) => programme.id === id && (version === undefined || programme.version === version),
  );
