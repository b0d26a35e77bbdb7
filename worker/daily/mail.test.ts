import { beforeAll, describe, expect, it } from 'vitest';
import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import { caseAt, take } from '../testing/journey';
import { CERTIFIER } from '../testing/people';
import { institutionOf, join, signedIn } from '../testing/signed-in';
import { testEnv } from '../testing/test-env';
import { runDaily } from './run';

interface Letter {
  readonly to: { readonly issuer: string; readonly subject: string };
  readonly subject: string;
  readonly text: string;
  readonly key: string;
}

/** A mail service that keeps what it was handed; `takes` says whether it takes a letter. */
function mailbox(takes: (letter: Letter) => boolean = () => true) {
  const letters: Letter[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const letter: Letter = {
      ...(await request.json<Omit<Letter, 'key'>>()),
      key: request.headers.get('Idempotency-Key') ?? '',
    };
    if (!takes(letter)) return new Response(null, { status: 503 });
    letters.push(letter);
    return new Response(null, { status: 202 });
  };
  return { letters, fetch };
}

const on = (day: string) => ({ now: new Date(`${day}T02:30:00Z`) });
const run = (day: string, mail?: ReturnType<typeof mailbox>) =>
  runDaily(testEnv.DB, programmesOf(PROGRAMMES), on(day).now, mail);
const to = ({ letters }: ReturnType<typeof mailbox>) => letters.map((one) => one.to.subject).sort();

let receipt = '';
let id = '';
beforeAll(async () => {
  const maker = await signedIn('koordynator');
  const body = await institutionOf(maker, 'WPS Poczta', 'certifier', {
    voivodeships: ['lubelskie'],
  });
  const owner = await join(maker, body, 'pocztowa', true);
  await join(owner.call, body, 'listonosz');
  const families = await institutionOf(maker, 'Jednostka rodzin', 'certifier', {
    voivodeships: ['lubelskie'],
    programmes: ['przyjazny-rodzinie'],
  });
  await join(maker, families, 'od rodzin', true);
  const elsewhere = await institutionOf(maker, 'WPS Inny', 'certifier', {
    voivodeships: ['opolskie'],
  });
  await join(maker, elsewhere, 'z daleka', true);
  id = await caseAt('submitted', on('2026-03-02'));
  const row = await testEnv.DB.prepare('SELECT receipt FROM cases WHERE id = ?1')
    .bind(id)
    .first<{ receipt: string }>();
  receipt = row?.receipt ?? '';
});

describe('mail', () => {
  it('goes to everybody whom a notice concerns, once, with nothing of a person in it', async () => {
    const mail = mailbox();
    expect(await run('2026-03-17', mail)).toMatchObject({ overdue: 1, mailed: 1 });
    // The demonstration’s certifier is competent in the whole country.
    expect(to(mail)).toEqual(['certyfikujacy', 'listonosz', 'pocztowa']);
    expect(mail.letters[0]).toMatchObject({
      subject: `Kartoteka: minął termin w\u00a0sprawie ${receipt}`,
      text: `Dnia 16.03.2026 minął termin w\u00a0sprawie ${receipt} (etap: ocena formalna). Sprawa czeka na Państwa czynność w\u00a0panelu Kartoteki.`,
    });
    expect(JSON.stringify(mail.letters)).not.toContain('Anna Przykładowa');
    const again = mailbox();
    expect(await run('2026-03-18', again)).toMatchObject({ mailed: 0 });
    expect(again.letters).toEqual([]);
  });

  it('is tried again when the service did not take it, under the same key', async () => {
    await take(id, 'completion-requested', CERTIFIER, on('2026-03-18'), {
      braki: 'Brak adresu.',
      do_kiedy: '2026-03-31',
    });
    await take(id, 'deadline-extended', CERTIFIER, on('2026-03-18'), {
      wnioskujacy: 'wnioskodawca',
      uzasadnienie: 'Urlop.',
      do_kiedy: '2026-04-07',
    });
    const other = await caseAt('submitted', on('2026-03-25'));
    expect(other).not.toBe(id);
    const seen: string[] = [];
    const down = mailbox((letter) => {
      seen.push(letter.key);
      return letter.to.subject !== 'listonosz';
    });
    expect(await run('2026-04-09', down)).toMatchObject({ mailed: 1 });
    const up = mailbox();
    expect(await run('2026-04-10', up)).toMatchObject({ mailed: 1 });
    expect(to(up)).toEqual(['certyfikujacy', 'listonosz', 'pocztowa']);
    expect(seen).toEqual(expect.arrayContaining(up.letters.map(({ key }) => key)));
  });

  it('is not sent for what is so no more, and a service that fails harms nothing', async () => {
    const third = await caseAt('submitted', on('2026-05-04'));
    const broken = { ...mailbox(), fetch: () => Promise.reject(new Error('down')) };
    expect(await run('2026-05-19', broken)).toMatchObject({ overdue: 3, mailed: 0 });
    await take(third, 'admitted', CERTIFIER, on('2026-05-19'));
    const mail = mailbox();
    await run('2026-05-20', mail);
    expect(JSON.stringify(mail.letters)).not.toContain(third);
  });
});
