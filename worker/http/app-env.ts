import type { Context } from 'hono';
import type { Language } from '../../shared/messages/language';
import type { Authenticate } from '../auth/authenticate';
import type { Bindings } from '../bindings';

/** What the Worker takes from outside besides its bindings, so that tests choose the day. */
export interface Dependencies {
  readonly clock: () => Date;
  readonly authenticate: Authenticate;
}

export interface AppEnv {
  Bindings: Bindings;
  Variables: {
    readonly language: Language;
    readonly now: Date;
    readonly authenticate: Authenticate;
  };
}

export type AppContext = Context<AppEnv>;
