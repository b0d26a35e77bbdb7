import { describe, expect, it } from 'vitest';
import { FILLED_SURVEY } from '../../shared/testing/uczacy-sie-budzet-filled';
import { inProcess } from '../local/demonstration/in-process';
import { bodyOf, NOW } from '../testing/journey';
import { person } from '../testing/people';
import { testEnv } from '../testing/test-env';

const GMINA = person('applicant', 'budget municipality', 'gmina');
const FOUNDATION = person('certifier', 'foundation', 'fundacja');
const COORDINATOR = person('coordinator', 'coordinator of budgets', 'fundacja');
const VOIVODESHIP = 'mazowieckie';
const REGIONAL = person('certifier', 'regional certifier', 'urząd', [VOIVODESHIP]);

describe('a programme of the whole country', () => {
  it('has entries that are found by their voivodeship, and cases that its bodies alone see', async () => {
    const opened = await inProcess(testEnv, NOW, GMINA)('POST', '/api/v1/cases', {
      body: {
        programme: 'uczacy-sie-budzet',
        cards: { ankieta: FILLED_SURVEY },
      },
    });
    expect([opened.status, opened.body]).toMatchObject([201, {}]);
    const path = `/api/v1/cases/${String(bodyOf(opened)['id'])}`;
    for (const [who, status] of [
      [GMINA, 200],
      [FOUNDATION, 200],
      [COORDINATOR, 200],
      [REGIONAL, 404],
    ] as const) {
      expect([who.person, (await inProcess(testEnv, NOW, who)('GET', path)).status]).toEqual([
        who.person,
        status,
      ]);
    }

    const call = inProcess(testEnv, NOW, FOUNDATION);
    for (const event of ['verified', 'issued']) {
      const etag = (await call('GET', path)).headers.get('ETag') ?? '';
      const body = { event, data: {} };
      const taken = await call('POST', `${path}/events`, { body, headers: { 'If-Match': etag } });
      expect([event, taken.status, taken.body]).toMatchObject([event, 200, {}]);
    }
    const found = async (voivodeship: string) => {
      const query = `programme=uczacy-sie-budzet&voivodeship=${voivodeship}`;
      const answer = await inProcess(testEnv, NOW, undefined)('GET', `/api/v1/register?${query}`);
      return bodyOf(answer)['items'];
    };
    expect(await found(VOIVODESHIP)).toMatchObject([
      { number: 'UBO/2026/0001', voivodeship: VOIVODESHIP },
    ]);
    expect(await found('opolskie')).toEqual([]);
  });
});
