import { describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/card/answers';
import { FILLED_FURTHER_CARDS } from '../../shared/testing/sc-kis-filled';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { inProcess } from '../local/demonstration/in-process';
import { bodyOf, caseAt, NOW, putCard } from '../testing/journey';
import { APPLICANT, CERTIFIER } from '../testing/people';
import { recordingDb } from '../testing/recording-db';
import { testEnv } from '../testing/test-env';

const LIST = '/api/v1/programmes/sc-kis/examples';
const PAGE = '/wzorce/sc-kis';

const own = (card: Answers): Answers =>
  Object.fromEntries(
    Object.entries(card).filter(
      ([id]) => id.startsWith('bank_') && id !== 'bank_numer_certyfikatu',
    ),
  );
const DESCRIPTION = own(FILLED_FURTHER_CARDS['bank-wzorcow'] ?? {});
const REFUSAL: Answers = { bank_zgoda: 'nie' };

const anyone = (now = NOW, env = testEnv) => inProcess(env, now, undefined);
const listed = async (now = NOW): Promise<readonly Record<string, unknown>[]> =>
  bodyOf(await anyone(now)('GET', LIST))['items'] as readonly Record<string, unknown>[];
const shownFor = async (club: string, now = NOW) =>
  (await listed(now)).find(({ holder }) => holder === club);
const page = async (now = NOW): Promise<string> =>
  String((await anyone(now)('GET', PAGE, { headers: { Accept: 'text/html' } })).body);

const certifiedClub = (kis_nazwa: string): Promise<string> =>
  caseAt('issued', { application: { ...COMPLETE_APPLICATION, kis_nazwa } });

describe('the bank of good examples', () => {
  it('shows a certified club that agreed, in its own words, on the page and for programs', async () => {
    const id = await certifiedClub('Klub Chętny');
    const put = await putCard(id, 'bank-wzorcow', DESCRIPTION, APPLICANT);
    expect(put.status).toBe(201);
    const shown = await shownFor('Klub Chętny');
    expect(shown).toMatchObject({
      place: COMPLETE_APPLICATION['kis_miejscowosc'],
      voivodeship: 'lubelskie',
      valid_until: '2029-11-22',
      described: '2026-11-22',
    });
    expect(shown?.['number']).toMatch(/^KIS\/06\/2026\/\d{4}$/);
    const texts = shown?.['description'] as readonly { label: string; text: string }[];
    expect(texts).toContainEqual(
      expect.objectContaining({
        label: 'Jakie są efekty',
        text: 'W ostatnim roku zajęcia ukończyły 44 osoby, 19 podjęło pracę, 8 staż.',
      }),
    );
    expect(texts).toContainEqual(
      expect.objectContaining({ label: 'Przyjmiemy osoby, które chcą założyć klub', text: 'Tak' }),
    );
    const html = await page();
    expect(html).toContain('Klub Chętny');
    expect(html).toContain('19 podjęło pracę');
    expect(html).toContain(`/rejestr/${String(shown?.['number']).replaceAll('/', '-')}`);
  });

  it('never shows the person to write to', async () => {
    const [answer, html] = [JSON.stringify(await listed()), await page()];
    for (const item of ['bank_kontakt_osoba', 'bank_kontakt_telefon']) {
      const value = DESCRIPTION[item];
      if (typeof value !== 'string') throw new Error(item);
      expect(answer).not.toContain(value);
      expect(html).not.toContain(value);
    }
  });

  it('forgets a club on the day that it takes its agreement back', async () => {
    const id = await certifiedClub('Klub Zmienny');
    const first = await putCard(id, 'bank-wzorcow', DESCRIPTION, APPLICANT);
    expect(await shownFor('Klub Zmienny')).toBeDefined();
    const etag = String(bodyOf(first)['etag']);
    const second = await putCard(id, 'bank-wzorcow', REFUSAL, APPLICANT, { 'If-Match': etag });
    expect(second.status).toBe(200);
    expect(await shownFor('Klub Zmienny')).toBeUndefined();
  });

  it('shows nobody who did not agree, and nobody whose certificate has ended', async () => {
    const refused = await certifiedClub('Klub Niechętny');
    expect((await putCard(refused, 'bank-wzorcow', REFUSAL, APPLICANT)).status).toBe(201);
    expect(await shownFor('Klub Niechętny')).toBeUndefined();

    const id = await certifiedClub('Klub Trzyletni');
    await putCard(id, 'bank-wzorcow', DESCRIPTION, APPLICANT);
    expect(await shownFor('Klub Trzyletni', new Date('2029-11-22T12:00:00Z'))).toBeDefined();
    expect(await shownFor('Klub Trzyletni', new Date('2029-11-23T12:00:00Z'))).toBeUndefined();
  });

  it('takes no description before the certificate, and none from another body', async () => {
    const early = await caseAt('audit-forwarded');
    const put = await putCard(early, 'bank-wzorcow', DESCRIPTION, APPLICANT);
    expect([put.status, bodyOf(put)['type']]).toEqual([
      409,
      expect.stringContaining('card-not-open'),
    ]);
    const id = await certifiedClub('Klub Cudzy');
    expect((await putCard(id, 'bank-wzorcow', DESCRIPTION, CERTIFIER)).status).toBe(403);
    // What was decided on stays closed.
    const read = await inProcess(
      testEnv,
      NOW,
      APPLICANT,
    )('GET', `/api/v1/cases/${id}/cards/wniosek`);
    const etag = read.headers.get('ETag') ?? '';
    const changed = await putCard(id, 'wniosek', COMPLETE_APPLICATION, APPLICANT, {
      'If-Match': etag,
    });
    expect(changed.status).toBe(409);
  });

  it('takes what is written for text', async () => {
    const id = await certifiedClub('Klub <b>Pogrubiony</b>');
    await putCard(
      id,
      'bank-wzorcow',
      { ...DESCRIPTION, bank_rada: '<script>alert(1)</script>' },
      APPLICANT,
    );
    const html = await page();
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('&lt;script&gt;alert(1)');
  });

  it('goes page by page to the end, each cheap', async () => {
    for (const name of ['Klub A', 'Klub B', 'Klub C']) {
      await putCard(await certifiedClub(name), 'bank-wzorcow', DESCRIPTION, APPLICANT);
    }
    const all = await listed();
    const found: unknown[] = [];
    let cursor = '';
    do {
      const recording = recordingDb(testEnv.DB);
      const answer = await anyone(NOW, { ...testEnv, DB: recording.db })(
        'GET',
        `${LIST}?limit=2${cursor}`,
      );
      const body = bodyOf(answer) as { items: { number: string }[]; next: string | null };
      found.push(...body.items);
      cursor = body.next === null ? '' : `&cursor=${body.next}`;
      expect(recording.sent).toHaveLength(1);
      // Three descriptions of seven rows each, and those passed over that do not hold any more.
      expect(recording.sent[0]?.rowsRead).toBeLessThanOrEqual(5 * 8);
    } while (cursor !== '');
    expect(found).toEqual(all);
    const plan = await testEnv.DB.prepare(
      `EXPLAIN QUERY PLAN ${await statementOf(`${LIST}?limit=2`)}`,
    )
      .bind('x', 'x', 'x', 'x', 'x', 'x', 'x', 1)
      .all<{ detail: string }>();
    const details = plan.results.map(({ detail }) => detail).join('\n');
    expect(details).toContain('revisions_by_card');
    expect(details).not.toMatch(/SCAN|TEMP B-TREE/);
  });

  it('is not there for programmes that show nothing, and refuses another list’s cursor', async () => {
    expect((await anyone()('GET', '/api/v1/programmes/uczacy-sie-budzet/examples')).status).toBe(
      404,
    );
    expect((await anyone()('GET', '/api/v1/programmes/niema/examples')).status).toBe(404);
    expect(
      (await anyone()('GET', '/wzorce/niema', { headers: { Accept: 'text/html' } })).status,
    ).toBe(404);
    const register = bodyOf(await anyone()('GET', '/api/v1/register?limit=1'))['next'];
    const answer = await anyone()('GET', `${LIST}?cursor=${String(register)}`);
    expect(answer.status).toBe(400);
  });
});

async function statementOf(path: string): Promise<string> {
  const recording = recordingDb(testEnv.DB);
  await anyone(NOW, { ...testEnv, DB: recording.db })('GET', path);
  return recording.sent[0]?.sql ?? '';
}
