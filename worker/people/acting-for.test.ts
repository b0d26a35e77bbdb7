import { describe, expect, it } from 'vitest';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import type { InProcess } from '../local/demonstration/in-process';
import { bodyOf } from '../testing/journey';
import {
  accept,
  bearing,
  codeInto,
  codeOf,
  institutionOf,
  keyOf,
  signedIn,
} from '../testing/signed-in';

let round = 0;
/** Opens a case; gives its id. */
async function opened(call: InProcess): Promise<unknown> {
  const body = { programme: 'sc-kis', cards: { wniosek: COMPLETE_APPLICATION } };
  return bodyOf(await call('POST', '/api/v1/cases', { body }))['id'];
}

/** Somebody of two institutions, each with one case. */
async function ofTwo() {
  round += 1;
  const [call, other] = [await signedIn(`z-dwoch-${round}`), await signedIn(`gospodarz-${round}`)];
  const first = await institutionOf(call, `Pierwsza ${round}`);
  const second = await institutionOf(other, `Druga ${round}`);
  const theirs = await opened(other);
  const mine = await opened(call);
  await accept(call, await codeInto(other, second));
  const listed = async (institution?: string) => {
    const query = institution === undefined ? '' : `?institution=${institution}`;
    return call('GET', `/api/v1/cases${query}`);
  };
  return { call, other, first, second, mine, theirs, listed };
}
const idsIn = (answer: Parameters<typeof bodyOf>[0]): readonly unknown[] =>
  (bodyOf(answer)['items'] as readonly { id: string }[]).map(({ id }) => id);

describe('a list of cases for one institution', () => {
  it('shows its cases alone, and all of them where none is named', async () => {
    const { first, second, mine, theirs, listed } = await ofTwo();
    expect(idsIn(await listed(first))).toEqual([mine]);
    expect(idsIn(await listed(second))).toEqual([theirs]);
    expect(new Set(idsIn(await listed()))).toEqual(new Set([mine, theirs]));
  });

  it('is refused for an institution that the caller does not belong to, a key as well', async () => {
    const { first, listed, other, second } = await ofTwo();
    const refused = await listed('demonstracja-humanus');
    expect(refused.status).toBe(422);
    expect(bodyOf(refused)['errors']).toMatchObject([
      { parameter: 'institution', code: 'unknown-institution' },
    ]);
    const { key } = await keyOf(other, second, 'read');
    const machine = bearing(key);
    expect((await machine('GET', `/api/v1/cases?institution=${second}`)).status).toBe(200);
    expect(codeOf(await machine('GET', `/api/v1/cases?institution=${first}`))).toBe(
      'invalid-request',
    );
  });
});
