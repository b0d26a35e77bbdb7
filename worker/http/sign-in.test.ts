import { describe, expect, it } from 'vitest';
import { inProcess } from '../local/demonstration/in-process';
import { NOW } from '../testing/journey';
import { testEnv } from '../testing/test-env';
import type { Bindings } from '../bindings';

const ask = (more: Partial<Bindings>) =>
  inProcess({ ...testEnv, ...more }, NOW, undefined)('GET', '/api/v1/sign-in');

const entra = {
  issuer: 'https://login.example.org/tenant/v2.0',
  name: 'Microsoft 365',
  audience: 'api-audience',
  jwks: 'https://login.example.org/tenant/keys',
  tenants: ['tenant'],
  scope: 'Kartoteka',
  subject: 'oid',
  client: { id: 'client', scopes: ['api://client/Kartoteka'], nested: true },
};
const machines = { ...entra, issuer: 'https://machines.example.org', client: undefined };

describe('how people may sign in', () => {
  it('is told to anybody: what a public client needs, and nothing else of the configuration', async () => {
    const { status, body } = await ask({
      ENVIRONMENT: 'production',
      LOCAL_ISSUER: 'on',
      ISSUERS: JSON.stringify([entra, machines]),
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      issuers: [
        {
          issuer: entra.issuer,
          name: 'Microsoft 365',
          client_id: 'client',
          scopes: ['api://client/Kartoteka'],
          nested: true,
          parameters: {},
        },
      ],
      demonstration: false,
    });
  });

  it('names the demonstration where it is on', async () => {
    expect((await ask({})).body).toEqual({ issuers: [], demonstration: true });
  });
});
