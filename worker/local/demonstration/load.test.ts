import { describe, expect, it } from 'vitest';
import { bodyOf, NOW } from '../../testing/journey';
import { testEnv } from '../../testing/test-env';
import { inProcess } from './in-process';
import { loadDemonstration } from './load';

const anyone = inProcess(testEnv, NOW, undefined);

describe('the demonstration', () => {
  it('is loaded once, with certificates that are valid, expired and about to expire', async () => {
    expect(await loadDemonstration(testEnv, NOW)).toEqual({ loaded: true, cases: 7 });
    expect(await loadDemonstration(testEnv, NOW)).toEqual({ loaded: false, cases: 7 });
    const listed = bodyOf(await anyone('GET', '/api/v1/register'));
    expect(listed['items']).toMatchObject([
      { number: 'KIS/22/2024/0001', place: 'Wejherowo', issued: '2024-09-22', status: 'valid' },
      { number: 'KIS/24/2024/0001', place: 'Pszczyna', valid_until: '2027-01-06', status: 'valid' },
      {
        number: 'KIS/08/2022/0001',
        place: 'Słubice',
        valid_until: '2025-09-22',
        status: 'expired',
      },
    ]);
  });

  it('leaves the first number of lubelskie free', async () => {
    expect((await anyone('GET', '/api/v1/register/KIS-06-2026-0001')).status).toBe(404);
  });
});
