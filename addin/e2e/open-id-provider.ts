/** A real OpenID provider on this machine, with people who are whoever they say. */
import { createServer, type RequestListener } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import Provider from 'oidc-provider';

const AUDIENCE = 'kartoteka-api';
const RESOURCE = 'https://kartoteka.example/api';
/** Seconds; tokens are renewed a minute before their end, so a test sees it soon. */
const TOKEN_SECONDS = 63;

export interface OpenIdProvider {
  readonly issuer: string;
  /** What the Worker's configuration says of it. */
  readonly configuration: object;
  /** The provider knows the pane from then on, by its redirect page. */
  readonly register: (page: string) => void;
  /** What tokens were given for, in order. */
  readonly grants: readonly string[];
  /** A token as the provider gives them, without its sign-in: as Office gets one. */
  readonly issue: () => Promise<{ readonly accessToken: string; readonly idToken: string }>;
  readonly close: () => void;
}

export async function startOpenIdProvider(): Promise<OpenIdProvider> {
  let handle: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  const issuer = `http://127.0.0.1:${address.port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: 'k-1', alg: 'RS256', use: 'sig' };
  const grants: string[] = [];

  const configurationFor = (page: string): object => ({
    clients: [
      {
        client_id: 'pane',
        token_endpoint_auth_method: 'none',
        redirect_uris: [page],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['for tests'] },
    // Long enough for a test; said only because the provider warns of what is not.
    ttl: { Interaction: 600, Session: 600, Grant: 600, RefreshToken: 600, IdToken: 600 },
    scopes: ['openid', 'offline_access', 'profile', 'kartoteka'],
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    clientBasedCORS: () => true,
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, name: `Osoba ${id}` }),
    }),
    features: {
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'kartoteka',
          audience: AUDIENCE,
          accessTokenTTL: TOKEN_SECONDS,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  });

  const sign = (claims: Record<string, unknown>): Promise<string> =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'k-1' })
      .setIssuer(issuer)
      .setSubject('office')
      .setIssuedAt()
      .setExpirationTime('10m')
      .sign(privateKey);

  return {
    issuer,
    configuration: {
      issuer,
      name: 'Logowanie próbne',
      audience: AUDIENCE,
      jwks: `${issuer}/jwks`,
      scope: 'kartoteka',
      client: {
        id: 'pane',
        scopes: ['kartoteka', 'offline_access'],
        nested: true,
        parameters: { resource: RESOURCE, prompt: 'consent' },
      },
    },
    register: (page) => {
      const provider = new Provider(issuer, configurationFor(page));
      provider.on('grant.success', ({ oidc }) => grants.push(String(oidc.params['grant_type'])));
      handle = provider.callback();
    },
    grants,
    issue: async () => ({
      accessToken: await sign({ aud: AUDIENCE, scope: 'kartoteka' }),
      idToken: await sign({ aud: 'pane', name: 'Osoba z Office' }),
    }),
    close: () => server.close(),
  };
}
