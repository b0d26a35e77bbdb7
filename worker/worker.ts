import type { Programmes } from '../shared/programmes/catalogue';
import { authenticate } from './auth/authenticate';
import type { Bindings } from './bindings';
import { runDaily } from './daily/run';
import { createApp } from './http/app';

/** What the platform calls: requests, and the daily run at the hour that `wrangler.toml` names. */
export function workerOf(programmes: Programmes): ExportedHandler<Bindings> {
  const clock = (): Date => new Date();
  const app = createApp({ clock, authenticate, programmes });
  return {
    fetch: app.fetch,
    async scheduled(_event, env) {
      const found = await runDaily(env.DB, programmes, clock(), env.MAIL);
      // eslint-disable-next-line no-console -- the platform’s log is where a run is looked for
      console.log(`daily run: ${JSON.stringify(found)}`);
    },
  };
}
