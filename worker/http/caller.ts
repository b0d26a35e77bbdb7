import type { Caller } from '../auth/caller';
import { refuse } from '../refusal';
import type { AppContext } from './app-env';

/** Who calls; refuses callers that nothing proves. */
export const requireCaller = async (c: AppContext): Promise<Caller> =>
  (await c.get('authenticate')(c.req.raw, c.env, c.get('now'))) ?? refuse('unauthenticated');
