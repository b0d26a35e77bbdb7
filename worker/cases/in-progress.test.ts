import { describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/card/answers';
import { FAMILY_FILLED } from '../../shared/testing/przyjazny-rodzinie-filled';
import { inProcess } from '../local/demonstration/in-process';
import { bodyOf, NOW } from '../testing/journey';
import { person } from '../testing/people';
import { recordingDb } from '../testing/recording-db';
import { testEnv } from '../testing/test-env';

const LIST = '/api/v1/programmes/przyjazny-rodzinie/in-progress';
const LATER = new Date('2026-12-01T09:00:00Z');
const APPLICANT = person('applicant', 'municipality', 'gmina');
const TEAM = person('certifier', 'team', 'zespół');

const anyone = (env = testEnv) => inProcess(env, NOW, undefined);
const listed = async (): Promise<readonly Record<string, unknown>[]> =>
  bodyOf(await anyone()('GET', LIST))['items'] as readonly Record<string, unknown>[];

async function apply(gmina_nazwa: string, more: Answers = {}): Promise<string> {
  const cards = { zgloszenie: { ...FAMILY_FILLED.get('zgloszenie'), gmina_nazwa, ...more } };
  const opened = await inProcess(testEnv, NOW, APPLICANT)('POST', '/api/v1/cases', {
    body: { programme: 'przyjazny-rodzinie', cards },
  });
  expect([opened.status, opened.body]).toMatchObject([201, {}]);
  return `/api/v1/cases/${String(bodyOf(opened)['id'])}`;
}

async function take(
  path: string,
  by: typeof TEAM,
  event: string,
  data: object = {},
): Promise<void> {
  const call = inProcess(testEnv, LATER, by);
  const etag = (await call('GET', path)).headers.get('ETag') ?? '';
  const body = { event, data };
  const taken = await call('POST', `${path}/events`, { body, headers: { 'If-Match': etag } });
  expect([taken.status, taken.body]).toMatchObject([200, {}]);
}

const qualify = (path: string): Promise<void> =>
  take(path, TEAM, 'qualified', { forma: 'projektowa', zespol: 'zespół 1' });

describe('the municipalities in progress', () => {
  it('are those that were taken in, with name, code, stage and since when, and nothing else', async () => {
    const path = await apply('Gmina Przyjęta', { teryt: '1465118' });
    expect(await listed()).toEqual([]);
    await qualify(path);
    expect(await listed()).toEqual([
      {
        name: 'Gmina Przyjęta',
        teryt: '1465118',
        state: 'officials-survey',
        title: 'analiza polityki rodzinnej: ankieta urzędników',
        since: '2026-12-01',
      },
    ]);
  });

  it('leave the list when their case ends', async () => {
    const path = await apply('Gmina Rezygnująca');
    await qualify(path);
    expect((await listed()).map(({ name }) => name)).toContain('Gmina Rezygnująca');
    await take(path, APPLICANT, 'abandoned');
    expect((await listed()).map(({ name }) => name)).not.toContain('Gmina Rezygnująca');
  });

  it('stand on a page, as text', async () => {
    await qualify(await apply('Gmina <b>Łódź</b>'));
    const headers = { Accept: 'text/html' };
    const answer = await anyone()('GET', '/w-trakcie/przyjazny-rodzinie', { headers });
    const html = String(answer.body);
    expect(answer.status).toBe(200);
    expect(html).toContain('Gmina &lt;b&gt;Łódź&lt;/b&gt;');
    expect(html).toContain('(od 1.12.2026)');
    expect(html).toContain('TERYT 1465118');
    expect(html).not.toContain('example.pl');
    expect(String((await anyone()('GET', '/', { headers })).body)).toContain(
      '/w-trakcie/przyjazny-rodzinie',
    );
  });

  it('are read page by page by an index', async () => {
    for (const name of ['Gmina A', 'Gmina B', 'Gmina C']) await qualify(await apply(name));
    const all = await listed();
    const recording = recordingDb(testEnv.DB);
    const call = anyone({ ...testEnv, DB: recording.db });
    const first = bodyOf(await call('GET', `${LIST}?limit=2`)) as { items: []; next: string };
    expect(recording.sent).toHaveLength(1);
    // Three cases with a revision each, and the stages looked for.
    expect(recording.sent[0]?.rowsRead).toBeLessThanOrEqual(3 * 3 + 20);
    const second = bodyOf(await anyone()('GET', `${LIST}?limit=200&cursor=${first.next}`)) as {
      items: [];
    };
    expect([...first.items, ...second.items]).toEqual(all);
    const plan = await testEnv.DB.prepare(`EXPLAIN QUERY PLAN ${recording.sent[0]?.sql ?? ''}`)
      .bind('x', '["x"]', 'x', 'x', 'x', 'x', 'x', 1)
      .all<{ detail: string }>();
    const details = plan.results.map(({ detail }) => detail).join('\n');
    expect(details).toContain('cases_by_programme');
    expect(details).not.toMatch(/SCAN (?!json_each)|TEMP B-TREE FOR ORDER/);
  });

  it('are of no programme that does not publish them', async () => {
    for (const programme of ['sc-kis', 'niema']) {
      const answer = await anyone()('GET', `/api/v1/programmes/${programme}/in-progress`);
      expect(answer.status).toBe(404);
    }
    expect((await anyone()('GET', `${LIST}?limit=0`)).status).toBe(422);
  });
});
