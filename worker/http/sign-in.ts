import { Hono } from 'hono';
import type { InferOutput } from 'valibot';
import type { signInResponse } from '../../shared/api/sign-in';
import { configuredIssuers } from '../auth/issuers';
import { localIssuerIsOn } from '../auth/local/switch';
import type { AppEnv } from './app-env';

/** How people may sign in: what of the configuration a public client needs, and nothing else of it. */
export const signIn = new Hono<AppEnv>().get('/', (c) => {
  const answer: InferOutput<typeof signInResponse> = {
    issuers: configuredIssuers(c.env).flatMap(({ issuer, name, client }) => {
      if (client === undefined) return [];
      const { id, scopes, nested, parameters } = client;
      return [{ issuer, name, client_id: id, scopes, nested, parameters }];
    }),
    demonstration: localIssuerIsOn(c.env),
  };
  return c.json(answer, 200, { 'Cache-Control': 'no-cache' });
});
