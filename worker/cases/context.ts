import type { Language } from '../../shared/messages/language';
import type { Programmes } from '../../shared/programmes/catalogue';
import type { Caller } from '../auth/caller';
import type { Database } from '../store/database';

/** What every step of a case is done with. */
export interface StepContext {
  readonly db: Database;
  readonly caller: Caller;
  readonly now: Date;
  readonly language: Language;
  readonly programmes: Programmes;
}
