import { describe, expect, it } from 'vitest';
import { createApi } from './api';
import { createHttp } from './http';
import { json } from './testing/answers';

const NOTICE = {
  kind: 'ends-in-30',
  day: '2026-12-20',
  case: 'C1',
  number: 'KIS/06/2023/0001',
  programme: 'sc-kis',
  version: '1.0.0',
  state: 'certified',
  receipt: 'SC-KIS-1',
  recorded_at: '2026-11-22T02:30:00.000Z',
};

describe('notices', () => {
  const read = (response: Response) => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (input) => {
      // Our client asks with texts.
      asked.push(input as string);
      return response;
    };
    const token = () => Promise.resolve('t');
    const api = createApi(createHttp({ fetch, origin: '', language: () => 'pl', token }));
    return api.notices().then((outcome) => ({ asked, outcome }));
  };

  it('are those of the signed-in person', async () => {
    const { asked, outcome } = await read(json(200, { items: [NOTICE], next: null }));
    expect(asked).toEqual(['/api/v1/notices']);
    expect(outcome).toMatchObject({ ok: true, value: [NOTICE] });
  });

  it('of a shape that is not known are not shown', async () => {
    const { outcome } = await read(json(200, { items: [{ ...NOTICE, kind: 'x' }], next: null }));
    expect(outcome.ok).toBe(false);
  });
});
