import { Hono } from 'hono';
import document from '../openapi/openapi.json';
import type { AppEnv } from './app-env';

/** The description of the API, made at build time from the schemas that validate requests. */
export const openapi = new Hono<AppEnv>().get('/', (c) =>
  c.json(document, 200, { 'Cache-Control': 'public, max-age=300' }),
);
