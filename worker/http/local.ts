import { Hono } from 'hono';
import { tokenRequest } from '../../shared/api/local';
import { issueLocalToken, TOKEN_SECONDS } from '../auth/local/issuer';
import { DEMONSTRATION, NEWCOMER } from '../auth/local/people';
import { loadDemonstration } from '../local/demonstration/load';
import { localIssuerIsOn } from '../auth/local/switch';
import { refuse } from '../refusal';
import type { AppEnv } from './app-env';
import { readJson } from './body';
import { parseBody } from './faults';

/** The demonstration: where its issuer is off, none of these addresses exists. */
export const local = new Hono<AppEnv>()
  .use(async (c, next) => (localIssuerIsOn(c.env) ? next() : refuse('not-found')))
  .get('/people', (c) => {
    const items = DEMONSTRATION.map(({ person, name, membership }) => ({
      person,
      name,
      role: membership.role,
      institution: membership.name,
    }));
    const newcomer = { ...NEWCOMER, role: null, institution: null };
    return c.json({ items: [...items, newcomer], next: null });
  })
  .post('/tokens', async (c) => {
    const { json } = await readJson(c);
    const { person } = parseBody(tokenRequest, json);
    const token = await issueLocalToken(person, c.get('now'));
    const headers = { 'Cache-Control': 'no-store' };
    return c.json({ access_token: token, expires_in: TOKEN_SECONDS }, 200, headers);
  })
  .post('/demonstration', async (c) => c.json(await loadDemonstration(c.env, c.get('now'))));
