import { describe, expect, it } from 'vitest';
import { demonstrationSignIn } from './demonstration-sign-in';
import { createHttp, type Send } from './http';
import { json, ME, PEOPLE, problem } from './testing/answers';

function signInAt(clock: { now: number }) {
  let issued = 0;
  const answer = (path: string): Response => {
    if (path.endsWith('/local/people')) return json(200, PEOPLE);
    if (path.endsWith('/me')) return json(200, ME);
    return json(200, { access_token: `token-${(issued += 1)}`, expires_in: 600 });
  };
  const sendWith = (token: string | null): Send =>
    createHttp({
      // Our client asks with texts.
      fetch: (input) => Promise.resolve(answer(input as string)),
      origin: '',
      language: () => 'pl',
      token: () => Promise.resolve(token),
    });
  return demonstrationSignIn(sendWith(null), sendWith, () => clock.now);
}

describe('demonstration sign-in', () => {
  it('offers the people and signs in as one of them', async () => {
    const signIn = signInAt({ now: 0 });
    expect(await signIn.people()).toMatchObject({
      value: [{ id: 'wnioskodawca' }, { id: 'certyfikujacy' }],
    });
    const signedIn = await signIn.signIn('certyfikujacy');
    expect(signedIn).toMatchObject({
      ok: true,
      value: {
        account: {
          name: 'Celina Wzorcowa',
          people: [{ id: 'm-1', name: 'Celina Wzorcowa', role: 'certifier', institutionId: 'i-1' }],
        },
      },
    });
    expect(signedIn.ok && (await signedIn.value.session.token())).toBe('token-1');
  });

  it('renews a token before it ends', async () => {
    const clock = { now: 0 };
    const signedIn = await signInAt(clock).signIn('wnioskodawca');
    if (!signedIn.ok) throw new Error('not signed in');
    const { token } = signedIn.value.session;
    clock.now = 500_000;
    expect(await token()).toBe('token-1');
    clock.now = 590_000;
    expect(await token()).toBe('token-2');
  });

  it('says so where there is no demonstration', async () => {
    const send = createHttp({
      fetch: () => Promise.resolve(problem(404, 'not-found')),
      origin: '',
      language: () => 'pl',
      token: () => Promise.resolve(null),
    });
    expect(
      await demonstrationSignIn(
        send,
        () => send,
        () => 0,
      ).signIn('audytor'),
    ).toMatchObject({
      ok: false,
      failure: { kind: 'other', status: 404 },
    });
  });
});
