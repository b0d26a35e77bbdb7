/** What people are told of, in a list and in their calendars. */
import { beforeAll, describe, expect, it } from 'vitest';
import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import type { Person } from '../auth/caller';
import { runDaily } from '../daily/run';
import { inProcess } from '../local/demonstration/in-process';
import { bodyOf, caseAt, NOW, take } from '../testing/journey';
import { APPLICANT, CERTIFIER, OTHER_APPLICANT } from '../testing/people';
import { institutionOf, join, signedIn } from '../testing/signed-in';
import { testEnv } from '../testing/test-env';

const on = (day: string) => ({ now: new Date(`${day}T09:00:00Z`) });
const daily = (day: string) =>
  runDaily(testEnv.DB, programmesOf(PROGRAMMES), new Date(`${day}T02:30:00Z`));

describe('notices', () => {
  let late = '';
  beforeAll(async () => {
    late = await caseAt('submitted', on('2026-03-02'));
    await daily('2026-03-17');
  });
  const read = (caller: Person, query = '') =>
    inProcess(testEnv, on('2026-03-18').now, caller)('GET', `/api/v1/notices${query}`);

  it('are read by those whom they concern, with nothing of a person in them', async () => {
    expect((await read(CERTIFIER)).body).toEqual({
      items: [
        {
          kind: 'overdue',
          day: '2026-03-16',
          case: late,
          number: null,
          programme: 'sc-kis',
          version: '1.0.0',
          state: 'formal-check',
          receipt: expect.stringMatching(/^SC-KIS-20260302-/) as unknown,
          recorded_at: '2026-03-17T02:30:00.000Z',
        },
      ],
      next: null,
    });
    const [membership] = CERTIFIER.memberships;
    if (membership === undefined) throw new Error('a certifier acts for a body');
    const ofProgrammes = (...programmes: string[]): Person => ({
      ...CERTIFIER,
      memberships: [{ ...membership, programmes }],
    });
    expect((await read(ofProgrammes('sc-kis', 'przyjazny-rodzinie'))).body).toEqual(
      (await read(CERTIFIER)).body,
    );
    for (const other of [APPLICANT, OTHER_APPLICANT, ofProgrammes('przyjazny-rodzinie')]) {
      expect((await read(other)).body).toEqual({ items: [], next: null });
    }
    const nobody = inProcess(testEnv, NOW, undefined);
    expect((await nobody('GET', '/api/v1/notices')).status).toBe(401);
    expect((await read(CERTIFIER, '?x=1')).status).toBe(422);
    expect((await read(CERTIFIER, '?cursor=abc')).status).toBe(400);
  });

  it('go when what they say is so no more', async () => {
    await take(late, 'admitted', CERTIFIER, on('2026-03-18'));
    expect((await read(CERTIFIER)).body).toEqual({ items: [], next: null });
  });
});

describe('a calendar', () => {
  const anyone = inProcess(testEnv, NOW, undefined);
  const fetchCalendar = (url: string) => anyone('GET', new URL(url).pathname);
  const lines = ({ body }: { readonly body: unknown }): readonly string[] =>
    String(body).replaceAll('\r\n ', '').split('\r\n');

  it('has what waits for a person, whole days under lasting names, and is theirs alone', async () => {
    const maker = await signedIn('koordynator');
    const body = await institutionOf(maker, 'WPS Kalendarz', 'certifier', {
      voivodeships: ['lubelskie'],
    });
    const owner = await join(maker, body, 'kalendarzowa', true);
    const id = await caseAt('submitted', on('2026-11-20'));
    const made = await owner.call('POST', '/api/v1/calendar', { body: {} });
    expect(made.status).toBe(201);
    const url = String(bodyOf(made)['url']);
    expect(new URL(url).pathname).toMatch(/^\/kalendarz\/[0-9a-f]{64}\.ics$/);

    const read = await fetchCalendar(url);
    expect(read.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    // 14 days after Friday 20 November 2026 is Friday 4 December.
    expect(lines(read)).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        `UID:${id}-termin`,
        'DTSTART;VALUE=DATE:20261204',
        'DTEND;VALUE=DATE:20261205',
        expect.stringMatching(
          /^SUMMARY:Termin: ocena formalna\\, sprawa SC-KIS-20261120-/,
        ) as unknown,
        'END:VCALENDAR',
      ]),
    );
    expect(String(read.body)).not.toContain('Anna Przykładowa');
    expect(
      JSON.stringify((await testEnv.DB.prepare('SELECT * FROM calendar_links').all()).results),
    ).not.toContain(url.slice(-68, -4));

    const again = String(bodyOf(await owner.call('POST', '/api/v1/calendar', { body: {} }))['url']);
    expect(again).not.toBe(url);
    expect((await fetchCalendar(url)).status).toBe(404);
    expect((await fetchCalendar(again)).status).toBe(200);

    await owner.call('DELETE', '/api/v1/calendar');
    expect((await fetchCalendar(again)).status).toBe(404);
  });

  it('is empty for who is no member any more, and none for a guess', async () => {
    const stranger = await signedIn('bez instytucji');
    const url = String(bodyOf(await stranger('POST', '/api/v1/calendar', { body: {} }))['url']);
    expect(lines(await fetchCalendar(url)).filter((line) => line === 'BEGIN:VEVENT')).toEqual([]);
    for (const guess of ['', 'x', '0'.repeat(64), `${'0'.repeat(64)}'--`, '..%2f..']) {
      expect((await anyone('GET', `/kalendarz/${guess}.ics`)).status).toBe(404);
    }
  });
});
