import { Hono } from 'hono';
import document from '../openapi/openapi.json';
import type { AppEnv } from './app-env';
import { staticJson } from './static-json';

/** The description of the API, made at build time from the schemas that validate requests. */
export const openapi = new Hono<AppEnv>().get('/', (c) => staticJson(c, document));
