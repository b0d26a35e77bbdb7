import { createLocalJWKSet, errors, exportJWK, generateKeyPair, type JWTVerifyGetKey } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { IssuerUnreachable, keySet } from './key-set';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const START = Date.parse('2026-11-22T09:00:00Z');
let published: (...kids: readonly string[]) => JWTVerifyGetKey;

beforeAll(async () => {
  const { publicKey } = await generateKeyPair('ES256');
  const jwk = await exportJWK(publicKey);
  published = (...kids) =>
    createLocalJWKSet({ keys: kids.map((kid) => ({ ...jwk, kid, alg: 'ES256' })) });
});

/** A set over an issuer whose answers the test gives; how often it was asked is counted. */
function setOver(answer: () => Promise<JWTVerifyGetKey>, pause = () => Promise.resolve()) {
  let asked = 0;
  const keys = keySet({
    fetchKeys: () => {
      asked += 1;
      return answer();
    },
    pause,
  });
  const find = (kid: string, now: number): Promise<unknown> =>
    Promise.resolve(keys(now)({ alg: 'ES256', kid }, { payload: '', signature: '' }));
  return { find, asked: () => asked };
}

const down = (): Promise<never> => Promise.reject(new Error('down'));

describe('the keys of an issuer', () => {
  it('are asked for once and kept, then asked for anew after ten minutes', async () => {
    const { find, asked } = setOver(async () => published('a'));
    await find('a', START);
    await find('a', START + 9 * MINUTE);
    expect(asked()).toBe(1);
    await find('a', START + 10 * MINUTE);
    expect(asked()).toBe(2);
  });

  it('change: a new key is asked for once, and a withdrawn one ends', async () => {
    let now = ['old'];
    const { find, asked } = setOver(async () => published(...now));
    await find('old', START);
    now = ['new'];
    await find('new', START + MINUTE);
    expect(asked()).toBe(2);
    await find('new', START + MINUTE + SECOND);
    expect(asked()).toBe(2);
    await expect(find('old', START + 2 * MINUTE)).rejects.toThrow(errors.JWKSNoMatchingKey);
  });

  it('are not asked for again and again by a flood of keys that nobody has', async () => {
    const { find, asked } = setOver(async () => published('a'));
    await find('a', START);
    for (let call = 0; call < 600; call += 1) {
      const unknown = find(`forged-${call}`, START + call * 100);
      await expect(unknown).rejects.toThrow(errors.JWKSNoMatchingKey);
    }
    // A minute of ten a second: at first, after half a minute, and not more.
    expect(asked()).toBe(2);
    await find('a', START + MINUTE);
  });

  it('are asked for once by many calls that come together', async () => {
    let answer: (keys: JWTVerifyGetKey) => void = () => undefined;
    const waits: (() => void)[] = [];
    const { find, asked } = setOver(
      () => new Promise((resolve) => (answer = resolve)),
      () => new Promise((resolve) => waits.push(resolve)),
    );
    const calls = Array.from({ length: 20 }, () => find('a', START));
    answer(published('a'));
    await calls[0];
    waits.forEach((resolve) => resolve());
    await Promise.all(calls);
    expect(asked()).toBe(1);
  });

  it('go on while the issuer does not answer, for a day and not longer', async () => {
    let up = true;
    const { find, asked } = setOver(() => (up ? Promise.resolve(published('a')) : down()));
    await find('a', START);
    up = false;
    await find('a', START + 30 * MINUTE);
    expect(asked()).toBe(2);
    await find('a', START + 30 * MINUTE + SECOND);
    expect(asked()).toBe(2);
    await find('a', START + 24 * 60 * MINUTE - SECOND);
    await expect(find('a', START + 24 * 60 * MINUTE)).rejects.toThrow(IssuerUnreachable);
    up = true;
    await find('a', START + 24 * 60 * MINUTE + 6 * SECOND);
  });

  it('are not known at first when the issuer is down: said so, and asked every five seconds', async () => {
    const { find, asked } = setOver(down);
    for (let call = 0; call < 100; call += 1) {
      await expect(find('a', START + call * 100)).rejects.toThrow(IssuerUnreachable);
    }
    expect(asked()).toBe(2);
  });

  it('may have changed while the issuer is down: then an unknown key is neither good nor bad', async () => {
    let up = true;
    const { find } = setOver(() => (up ? Promise.resolve(published('a')) : down()));
    await find('a', START);
    up = false;
    await expect(find('b', START + MINUTE)).rejects.toThrow(IssuerUnreachable);
    await find('a', START + MINUTE);
  });

  it('do not wait for ever for a call that was ended while it asked', async () => {
    const answers: (() => Promise<JWTVerifyGetKey>)[] = [
      () => new Promise(() => undefined),
      async () => published('a'),
    ];
    const { find, asked } = setOver(() => (answers.shift() ?? down)());
    void find('a', START);
    await expect(find('a', START + SECOND)).rejects.toThrow(IssuerUnreachable);
    await find('a', START + 10 * SECOND);
    expect(asked()).toBe(2);
  });
});
