import type { Programme } from '../definition/programme';
import { SC_KIS } from './sc-kis';

/** Every version of every programme that cases may stand on. */
export const PROGRAMMES: readonly Programme[] = [SC_KIS];
