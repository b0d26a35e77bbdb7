import type { Context } from 'hono';
import type { Language } from '../../shared/messages/language';
import type { Programmes } from '../../shared/programmes/catalogue';
import type { Authenticate } from '../auth/authenticate';
import type { Bindings } from '../bindings';

/** What the Worker takes from outside besides its bindings: tests choose the day and the programmes. */
export interface Dependencies {
  readonly clock: () => Date;
  readonly authenticate: Authenticate;
  readonly programmes: Programmes;
}

export interface AppEnv {
  Bindings: Bindings;
  Variables: {
    readonly language: Language;
    readonly now: Date;
    readonly authenticate: Authenticate;
    readonly programmes: Programmes;
  };
}

export type AppContext = Context<AppEnv>;
