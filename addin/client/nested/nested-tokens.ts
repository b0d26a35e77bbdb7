/** The one file that knows MSAL: loaded only when somebody signs in by Office. */
import {
  AuthError,
  createNestablePublicClientApplication,
  PublicClientApplication,
  type AuthenticationResult,
  type Configuration,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { IssuerClient } from '../open-id/authorization-address';
import type { Tokens } from '../tokens';
import { trouble } from '../open-id/trouble';
import type { Outcome } from '../outcome';
import type { NestedOutcome } from './nested-sign-in';

/** MSAL adds them by itself, and Office refuses to be asked for them. */
const MSAL_SCOPES = new Set(['openid', 'profile', 'email', 'offline_access']);

const configurationOf = ({ client_id: clientId, issuer }: IssuerClient): Configuration => ({
  auth: { clientId, authority: issuer.replace(/\/v2\.0\/?$/, '') },
  cache: { cacheLocation: 'memoryStorage' },
});

/** MSAL over Office's bridge; null when the bridge does not answer, for then it would open windows. */
async function connect(client: IssuerClient): Promise<IPublicClientApplication | null> {
  let nested: IPublicClientApplication | null = null;
  await createNestablePublicClientApplication(
    configurationOf(client),
    undefined,
    (configuration, controller) => {
      nested = new PublicClientApplication(configuration, controller);
      return nested;
    },
  );
  return nested;
}

const connections = new Map<string, Promise<IPublicClientApplication | null>>();

/** Kept while it works: it holds the tokens. */
async function connectionTo(client: IssuerClient): Promise<IPublicClientApplication | null> {
  const key = JSON.stringify([client.issuer, client.client_id]);
  const known = connections.get(key) ?? connect(client);
  connections.set(key, known);
  const connection = await known;
  if (connection === null) connections.delete(key);
  return connection;
}

/** What an error of MSAL means: some a person must know of, most only that another way has to be tried. */
function refusalOf(error: unknown): NestedOutcome {
  const code = error instanceof AuthError ? error.errorCode : '';
  if (code === 'user_canceled') return trouble('closed');
  if (code === 'access_denied') return trouble('denied');
  if (code === 'no_network_connectivity') return trouble('issuer-unreachable');
  return 'unsupported';
}

const isTold = (refusal: NestedOutcome): boolean => refusal !== 'unsupported';

/**
 * Tokens of the account that Office is signed in with: silently, then, where that may be, by letting
 * Office ask the person.
 */
export async function nestedTokens(
  client: IssuerClient,
  how: 'silently' | 'may-ask',
): Promise<NestedOutcome> {
  const connection = await connectionTo(client);
  if (connection === null) return 'unsupported';
  const scopes = client.scopes.filter((scope) => !MSAL_SCOPES.has(scope));

  const renew = async (): Promise<Outcome<Tokens>> => {
    const renewed = await nestedTokens(client, 'silently');
    return renewed === 'unsupported' ? trouble('issuer-error') : renewed;
  };
  const granted = ({ accessToken, expiresOn, account }: AuthenticationResult): Outcome<Tokens> => {
    const name = account.name ?? '';
    const until = expiresOn?.getTime() ?? 0;
    return {
      ok: true,
      value: { accessToken, until, name: name === '' ? null : name, renew },
      etag: null,
    };
  };

  try {
    return granted(await connection.ssoSilent({ scopes }));
  } catch (error) {
    const refusal = refusalOf(error);
    if (how === 'silently' || isTold(refusal)) return refusal;
  }
  try {
    return granted(await connection.acquireTokenPopup({ scopes }));
  } catch (error) {
    return refusalOf(error);
  }
}
