import { describe, expect, it } from 'vitest';
import { demonstrationSignIn } from './demonstration-sign-in';
import { createHttp } from './http';
import { json, PEOPLE, problem } from './testing/answers';

function signInAt(clock: { now: number }) {
  let issued = 0;
  const send = createHttp({
    fetch: (input) =>
      Promise.resolve(
        (input as string).endsWith('/local/people')
          ? json(200, PEOPLE)
          : json(200, { access_token: `token-${(issued += 1)}`, expires_in: 600 }),
      ),
    origin: '',
    language: () => 'pl',
    token: () => Promise.resolve(null),
  });
  return demonstrationSignIn(send, () => clock.now);
}

describe('demonstration sign-in', () => {
  it('offers the people and signs in as one of them', async () => {
    const signIn = signInAt({ now: 0 });
    expect(await signIn.token()).toBeNull();
    expect(await signIn.signIn('certyfikujacy')).toMatchObject({
      ok: true,
      value: { id: 'certyfikujacy', name: 'Celina Wzorcowa', role: 'certifier' },
    });
    expect(await signIn.token()).toBe('token-1');
    signIn.signOut();
    expect(await signIn.token()).toBeNull();
  });

  it('renews a token before it ends', async () => {
    const clock = { now: 0 };
    const signIn = signInAt(clock);
    await signIn.signIn('wnioskodawca');
    clock.now = 500_000;
    expect(await signIn.token()).toBe('token-1');
    clock.now = 590_000;
    expect(await signIn.token()).toBe('token-2');
  });

  it('says so where there is no demonstration', async () => {
    const send = createHttp({
      fetch: () => Promise.resolve(problem(404, 'not-found')),
      origin: '',
      language: () => 'pl',
      token: () => Promise.resolve(null),
    });
    expect(await demonstrationSignIn(send, () => 0).signIn('audytor')).toMatchObject({
      ok: false,
      failure: { kind: 'other', status: 404 },
    });
  });
});
