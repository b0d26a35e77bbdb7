/** An issuer for tests, as far as a client sees it; nothing of it is signed. */
import type { IssuerClient } from '../open-id/authorization-address';

export const ISSUER = 'https://login.example.org/tenant';
export const CLIENT: IssuerClient = {
  issuer: ISSUER,
  name: 'Logowanie próbne',
  client_id: 'pane',
  scopes: ['kartoteka', 'offline_access'],
  nested: false,
  parameters: {},
};
export const METADATA = {
  issuer: ISSUER,
  authorization_endpoint: 'https://login.example.org/authorize?own=1',
  token_endpoint: 'https://login.example.org/token',
};

const part = (value: object): string =>
  btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');

export const idToken = (claims: object): string => `${part({ alg: 'none' })}.${part(claims)}.x`;

/** One request of a client: where to, and the form that it sent. */
export interface Asked {
  readonly address: string;
  readonly form: Readonly<Record<string, string>>;
}

type Answer = (asked: Asked) => Response | Promise<Response>;

/** A `fetch` with an issuer behind it; what it was asked is kept. */
export function issuerFetch(token: Answer, metadata: Answer = () => Response.json(METADATA)) {
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const body = init?.body;
    const form = body instanceof URLSearchParams ? Object.fromEntries(body) : {};
    const one = { address: input as string, form };
    asked.push(one);
    return one.address.endsWith('/.well-known/openid-configuration') ? metadata(one) : token(one);
  };
  return { fetch, asked };
}
