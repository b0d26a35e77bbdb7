/** Whom a time concerns, before it has run out and after: in lists, notices and calendars. */
import { expect, it } from 'vitest';
import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import type { Person } from '../auth/caller';
import { runDaily } from '../daily/run';
import { inProcess } from '../local/demonstration/in-process';
import { bodyOf, caseAt, take } from '../testing/journey';
import { APPLICANT, CERTIFIER, OTHER_APPLICANT } from '../testing/people';
import { institutionOf, join, signedIn } from '../testing/signed-in';
import { testEnv } from '../testing/test-env';

const on = (day: string) => ({ now: new Date(`${day}T09:00:00Z`) });
const daily = (day: string) =>
  runDaily(testEnv.DB, programmesOf(PROGRAMMES), new Date(`${day}T02:30:00Z`));
const itemsOf = async (path: string, caller: Person, day: string) =>
  bodyOf(await inProcess(testEnv, on(day).now, caller)('GET', path))['items'] as {
    readonly id: string;
    readonly case: string;
  }[];

const waits = async (of: string, caller: Person, day: string): Promise<boolean> =>
  (await itemsOf('/api/v1/cases?waiting=true&limit=200', caller, day)).some(({ id }) => id === of);
const isTold = async (of: string, caller: Person, day: string): Promise<boolean> =>
  (await itemsOf('/api/v1/notices?limit=200', caller, day)).some((notice) => notice.case === of);

/** What somebody's calendar says of a case on a day: titles and days. */
async function entriesOf(name: string, day: string, id: string): Promise<unknown> {
  const call = await signedIn(name, on(day));
  const url = String(bodyOf(await call('POST', '/api/v1/calendar', { body: {} }))['url']);
  const { body } = await inProcess(testEnv, on(day).now, undefined)('GET', new URL(url).pathname);
  return [
    ...String(body)
      .replaceAll('\r\n ', '')
      .matchAll(/BEGIN:VEVENT[^]*?END:VEVENT/g),
  ]
    .map(([entry]) => entry)
    .filter((entry) => entry.includes(`UID:${id}-termin`))
    .map((entry) => [
      /SUMMARY:(.*?)\\,/.exec(entry)?.[1],
      /DTSTART;VALUE=DATE:(\d+)/.exec(entry)?.[1],
    ]);
}

it('a completion is a matter of the certifier too, once its time has run out', async () => {
  const maker = await signedIn('koordynator');
  const body = await institutionOf(maker, 'WPS po terminie', 'certifier', {
    voivodeships: ['lubelskie'],
  });
  await join(maker, body, 'po terminie', true);
  const id = await caseAt('submitted', on('2026-03-02'));
  await take(id, 'completion-requested', CERTIFIER, on('2026-03-02'), {
    braki: 'Brak adresu.',
    do_kiedy: '2026-03-16',
  });

  await daily('2026-03-16');
  expect(await waits(id, APPLICANT, '2026-03-16')).toBe(true);
  expect(await waits(id, CERTIFIER, '2026-03-16')).toBe(false);
  expect(await isTold(id, CERTIFIER, '2026-03-16')).toBe(false);
  expect(await entriesOf('po terminie', '2026-03-16', id)).toEqual([]);

  await daily('2026-03-17');
  for (const caller of [APPLICANT, CERTIFIER]) {
    expect(await waits(id, caller, '2026-03-17')).toBe(true);
    expect(await isTold(id, caller, '2026-03-17')).toBe(true);
  }
  expect(await waits(id, OTHER_APPLICANT, '2026-03-17')).toBe(false);
  expect(await entriesOf('po terminie', '2026-03-17', id)).toEqual([
    ['Termin: wezwano do uzupełnienia', '20260316'],
  ]);

  // With more time it is the applicant's alone again.
  const more = { wnioskujacy: 'wnioskodawca', uzasadnienie: 'Choroba.', do_kiedy: '2026-03-31' };
  expect((await take(id, 'deadline-extended', CERTIFIER, on('2026-03-17'), more)).status).toBe(200);
  expect(await waits(id, APPLICANT, '2026-03-18')).toBe(true);
  expect(await waits(id, CERTIFIER, '2026-03-18')).toBe(false);
  expect(await isTold(id, CERTIFIER, '2026-03-18')).toBe(false);
});

it('an appeal has its time in the applicant’s calendar and list, to its last day', async () => {
  const call = await signedIn('odwołująca', on('2026-03-02'));
  await institutionOf(call, 'Gmina Odwołań');
  const opened = await call('POST', '/api/v1/cases', {
    body: { programme: 'sc-kis', cards: { wniosek: COMPLETE_APPLICATION } },
  });
  const id = String(bodyOf(opened)['id']);
  await take(id, 'admitted', CERTIFIER, on('2026-03-03'));
  await take(id, 'refused', CERTIFIER, on('2026-03-20'));
  await take(id, 'delivered', CERTIFIER, on('2026-03-24'), { doreczono: '2026-03-24' });
  const waiting = async (day: string) => {
    const now = await signedIn('odwołująca', on(day));
    return (bodyOf(await now('GET', '/api/v1/cases?waiting=true'))['items'] as object[]).length;
  };
  // 14 days after 24 March 2026 is Tuesday 7 April, the day after Easter Monday.
  for (const day of ['2026-03-25', '2026-04-07']) {
    expect(await entriesOf('odwołująca', day, id)).toEqual([['Termin: odwołanie', '20260407']]);
    expect(await waiting(day)).toBe(1);
  }
  expect(await entriesOf('odwołująca', '2026-04-08', id)).toEqual([]);
  expect(await waiting('2026-04-08')).toBe(0);
});
