import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { Refused } from '../refusal';
import type { AppEnv, Dependencies } from './app-env';
import { assignments } from './assignments';
import { cardFile } from './card-file';
import { cases } from './cases';
import { codes } from './codes';
import { securityHeaders } from './headers';
import { health } from './health';
import { institutions } from './institutions';
import { acceptance, invitations } from './invitations';
import { keys } from './keys';
import { preferredLanguage } from './language';
import { local } from './local';
import { me } from './me';
import { members } from './members';
import { openapi } from './openapi';
import { calendar, notices } from './notices';
import { notFound } from '../pages/not-found';
import { pages } from '../pages/routes';
import { personal, personalData } from './personal';
import { problem } from './problem';
import { programmes as programmeRoutes } from './programmes';
import { register } from './register';
import { score } from './score';
import { signIn } from './sign-in';
import { workbooks } from './workbooks';

/** What the API’s addresses take at most; each says by itself what it does not. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'];

/** The routes of the API and the pages, over what they take from outside. */
export function createApp({ clock, authenticate, programmes }: Dependencies): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(securityHeaders);
  app.use(async (c, next) => {
    c.set('language', preferredLanguage(c.req.header('Accept-Language')));
    c.set('now', clock());
    c.set('authenticate', authenticate);
    c.set('programmes', programmes);
    await next();
  });
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        problem(c, { code: 'method-not-allowed', headers: { Allow: methods.join(', ') } }),
    }),
  );
  // Callers prove themselves by a header that no browser adds by itself, so any origin may call.
  app.use(
    '/api/*',
    cors({
      origin: '*',
      allowMethods: METHODS,
      exposeHeaders: ['ETag', 'Location', 'Content-Disposition'],
      maxAge: 3600,
    }),
  );
  app.route('/api/v1/programmes', programmeRoutes);
  app.route('/api/v1/programmes', cardFile);
  app.route('/api/v1/score', score);
  app.route('/api/v1/workbooks', workbooks);
  app.route('/api/v1/cases', cases);
  app.route('/api/v1/cases', assignments);
  app.route('/api/v1/cases', personal);
  app.route('/api/v1/personal-data', personalData);
  app.route('/api/v1/me', me);
  app.route('/api/v1/institutions', institutions);
  app.route('/api/v1/institutions', members);
  app.route('/api/v1/institutions', invitations);
  app.route('/api/v1/invitations', acceptance);
  app.route('/api/v1/keys', keys);
  app.route('/api/v1', notices);
  app.route('/kalendarz', calendar);
  app.route('/api/v1/register', register);
  app.route('/api/v1/sign-in', signIn);
  app.route('/api/v1/codes', codes);
  app.route('/api/v1/local', local);
  app.route('/api/v1/openapi.json', openapi);
  app.route('/healthz', health);
  app.route('/', pages);
  app.notFound(notFound);
  app.onError((error, c) => {
    if (error instanceof Refused) return problem(c, error.refusal);
    // What went wrong, never with what: requests hold personal data.
    // eslint-disable-next-line no-console -- the platform’s log is where failures are looked for
    console.error(`${c.req.method} failed: ${error.name}: ${error.message}`);
    return problem(c, { code: 'failure' });
  });
  return app;
}
