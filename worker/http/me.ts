import { Hono } from 'hono';
import { presentMe } from '../people/present';
import type { AppEnv } from './app-env';
import { requireCaller } from './caller';
import { PRIVATE_READ } from './private-cache';

/** Who calls, and what they may act for. */
export const me = new Hono<AppEnv>().get('/', async (c) =>
  c.json(presentMe(await requireCaller(c)), 200, PRIVATE_READ),
);
