import type { Caller } from '../auth/caller';
import type { StepContext } from '../cases/context';
import type { AppContext } from './app-env';

/** What a step of a case is done with, for this request. */
export const stepContext = (c: AppContext, caller: Caller): StepContext => ({
  db: c.env.DB,
  caller,
  now: c.get('now'),
  language: c.get('language'),
  programmes: c.get('programmes'),
});
