import { describe, expect, it } from 'vitest';
import { CLIENT } from '../testing/issuer';
import { nestedSignIn } from './nested-sign-in';

const never = new AbortController().signal;

describe('Office’s own sign-in', () => {
  it('loads nothing before it is used', async () => {
    let loaded = 0;
    const { ask } = nestedSignIn(async () => {
      loaded += 1;
      return { nestedTokens: async () => 'unsupported' };
    });
    expect(loaded).toBe(0);
    expect(await ask(CLIENT, never)).toBe('unsupported');
    expect(loaded).toBe(1);
  });

  it('gives way where its part cannot be loaded', async () => {
    const { ask, silently } = nestedSignIn(() => Promise.reject(new TypeError('network')));
    expect(await ask(CLIENT, never)).toBe('unsupported');
    expect(await silently(CLIENT)).toBe('unsupported');
  });

  it('may be given up while Office asks the person', async () => {
    const ending = new AbortController();
    const { ask } = nestedSignIn(async () => ({
      nestedTokens: () => new Promise(() => undefined),
    }));
    const asked = ask(CLIENT, ending.signal);
    ending.abort();
    expect(await asked).toMatchObject({ failure: { why: 'cancelled' } });
  });
});
