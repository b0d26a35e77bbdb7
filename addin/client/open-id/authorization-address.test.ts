import { describe, expect, it } from 'vitest';
import { authorizationAddress } from './authorization-address';
import { CLIENT, METADATA } from '../testing/issuer';

const PAGE = 'https://kartoteka.example/addin/sign-in.html';
const attempt = { state: 's', nonce: 'n', challenge: 'c' };
const metadata = { ...METADATA, authorization_response_iss_parameter_supported: false };
const addressOf = (parameters: Record<string, string>): URL =>
  new URL(authorizationAddress({ ...CLIENT, parameters }, metadata, attempt, PAGE));

describe('where a person signs in', () => {
  it('is the issuer’s address with a request for a code under PKCE', () => {
    const { origin, pathname, searchParams } = addressOf({});
    expect(origin + pathname).toBe('https://login.example.org/authorize');
    expect(Object.fromEntries(searchParams)).toEqual({
      own: '1',
      response_type: 'code',
      client_id: 'pane',
      redirect_uri: PAGE,
      scope: 'openid profile kartoteka offline_access',
      state: 's',
      nonce: 'n',
      code_challenge: 'c',
      code_challenge_method: 'S256',
    });
  });

  it('has the issuer’s own parameters, which cannot weaken ours', () => {
    const { searchParams } = addressOf({
      prompt: 'consent',
      code_challenge_method: 'plain',
      response_type: 'token',
      redirect_uri: 'https://evil.example',
    });
    expect(searchParams.get('prompt')).toBe('consent');
    expect(searchParams.getAll('code_challenge_method')).toEqual(['S256']);
    expect(searchParams.getAll('response_type')).toEqual(['code']);
    expect(searchParams.getAll('redirect_uri')).toEqual([PAGE]);
  });
});
