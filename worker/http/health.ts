import { Hono } from 'hono';
import { schemaVersion } from '../store/health';
import type { AppEnv } from './app-env';

/** Whether the Worker runs and reaches its database: which build, which schema. */
export const health = new Hono<AppEnv>().get('/', async (c) => {
  const build = c.env.BUILD ?? 'unknown';
  const headers = { 'Cache-Control': 'no-store' };
  try {
    const schema = await schemaVersion(c.env.DB);
    return c.json({ build, schema, database: 'reachable' }, 200, headers);
  } catch {
    return c.json({ build, schema: null, database: 'unreachable' }, 503, headers);
  }
});
