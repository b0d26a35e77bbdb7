import type { Programme } from '../definition/programme';
import { KONSULTACJE_SPOLECZNE } from './konsultacje-spoleczne';
import { PRZYJAZNY_RODZINIE } from './przyjazny-rodzinie';
import { SC_KIS } from './sc-kis';
import { UCZACY_SIE_BUDZET } from './uczacy-sie-budzet';
import { WSPOLNIE_DZIALAMY } from './wspolnie-dzialamy';

/** Every version of every programme that cases may stand on. */
export const PROGRAMMES: readonly Programme[] = [
  SC_KIS,
  PRZYJAZNY_RODZINIE,
  WSPOLNIE_DZIALAMY,
  KONSULTACJE_SPOLECZNE,
  UCZACY_SIE_BUDZET,
];
