import { describe, expect, it } from 'vitest';
import { testEnv } from '../testing/test-env';
import { configuredIssuers } from './issuers';

const ISSUER = {
  issuer: 'https://login.example.org',
  name: 'Logowanie województwa',
  audience: 'kartoteka-api',
  jwks: 'https://login.example.org/keys',
};
const CLIENT = { id: 'pane', scopes: ['kartoteka'] };
const read = (issuers: unknown, ENVIRONMENT = 'production') =>
  configuredIssuers({ ...testEnv, ENVIRONMENT, ISSUERS: JSON.stringify(issuers) });

describe('the configuration of issuers', () => {
  it('takes an issuer with little said of it, and with a client', () => {
    expect(read([ISSUER])).toEqual([{ ...ISSUER, subject: 'sub' }]);
    expect(read([{ ...ISSUER, client: CLIENT }])).toMatchObject([
      { client: { ...CLIENT, nested: false, parameters: {} } },
    ]);
  });

  it.each([
    ['an address that is none', { ...ISSUER, issuer: 'login' }],
    ['no name', { ...ISSUER, name: '' }],
    ['no audience', { ...ISSUER, audience: '' }],
    ['an empty list of tenants', { ...ISSUER, tenants: [] }],
    ['a word that nobody knows', { ...ISSUER, tenant: 'x' }],
    ['a secret', { ...ISSUER, client: { ...CLIENT, secret: 'x' } }],
    ['no scope of the API', { ...ISSUER, client: { ...CLIENT, scopes: ['openid', 'profile'] } }],
    ['two scopes in one', { ...ISSUER, client: { ...CLIENT, scopes: ['a b'] } }],
  ])('is refused with %s', (_name, issuer) => {
    expect(() => read([issuer])).toThrow();
  });

  it('is refused when it names an issuer twice, or is no list', () => {
    expect(() => read([ISSUER, { ...ISSUER, audience: 'another' }])).toThrow();
    expect(() => read(ISSUER)).toThrow();
    expect(() => configuredIssuers({ ...testEnv, ISSUERS: '' })).toThrow();
  });

  it('goes without TLS only to one’s own machine from one’s own machine', () => {
    const own = { ...ISSUER, issuer: 'http://localhost:9000', jwks: 'http://127.0.0.1:9000/jwks' };
    expect(read([own], 'local')).toHaveLength(1);
    expect(read([own], 'test')).toHaveLength(1);
    for (const environment of ['production', '', 'prod', 'Local']) {
      expect(() => read([own], environment)).toThrow();
    }
    for (const address of [
      'http://login.example.org',
      'http://localhost.example.org',
      'http://127.0.0.1.example.org',
      'ftp://localhost',
    ]) {
      expect(() => read([{ ...ISSUER, issuer: address }], 'local')).toThrow();
      expect(() => read([{ ...ISSUER, jwks: address }], 'local')).toThrow();
    }
  });
});
