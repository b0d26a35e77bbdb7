import { beforeAll, describe, expect, it } from 'vitest';
import { inProcess } from '../local/demonstration/in-process';
import { loadDemonstration } from '../local/demonstration/load';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { caseAt, NOW } from '../testing/journey';
import { testEnv } from '../testing/test-env';

const HTML = { headers: { Accept: 'text/html' } };
const anyone = inProcess(testEnv, NOW, undefined);
const text = async (path: string, status = 200, reader = anyone): Promise<string> => {
  const answer = await reader('GET', path, HTML);
  expect([path, answer.status]).toEqual([path, status]);
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/html; charset=utf-8$/i);
  return String(answer.body);
};

beforeAll(async () => {
  await loadDemonstration(testEnv, NOW);
  const kis_nazwa = '<script>alert(1)</script> & "Klub"';
  await caseAt('issued', { application: { ...COMPLETE_APPLICATION, kis_nazwa } });
});

describe('the pages', () => {
  it.each(['/', '/rejestr', '/rejestr/KIS-22-2024-0001', '/api'])(
    '%s is Polish, has one heading of the first rank and runs no script',
    async (path) => {
      const html = await text(path);
      expect(html).toMatch(/^<!doctype html><html lang="pl">/);
      expect(html.match(/<h1/g)?.length).toBe(1);
      expect(html).not.toMatch(/<script|javascript:|\son\w+=/i);
      expect(html).toContain('<main id="tresc">');
    },
  );

  it.each(['/', '/rejestr', '/rejestr/none', '/api', '/nothing'])(
    '%s is in nobody’s frame',
    async (path) => {
      const answer = await anyone('GET', path, HTML);
      const policy = answer.headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|script-src/);
      expect(answer.headers.get('X-Frame-Options')).toBe('DENY');
      expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    },
  );

  it.each(['/', '/api', '/pages.css', '/rejestr', '/rejestr/KIS-22-2024-0001'])(
    '%s has a tag, and a reader who holds it is not sent it again',
    async (path) => {
      const first = await anyone('GET', path, HTML);
      const tag = first.headers.get('ETag') ?? '';
      expect(tag).toMatch(/^"[!-~]+"$/);
      const again = await anyone('GET', path, { headers: { 'If-None-Match': tag } });
      expect([again.status, again.body]).toEqual([304, '']);
    },
  );

  it('leave no one-letter word of a programme at the end of a line', async () => {
    const html = await text('/');
    const said = html.match(/<section class="entry">.*?<\/section>/gs)?.join() ?? '';
    expect(said.length).toBeGreaterThan(200);
    expect(said).not.toMatch(/[\s(„>][aiouwz] /i);
  });

  it('say a certificate’s state in words and sign', async () => {
    const state = async (number: string): Promise<string | undefined> =>
      /<p class="state[^"]*">([^<]*)<\/p>/.exec(await text(`/rejestr/${number}`))?.[1];
    expect(await state('KIS-22-2024-0001')).toBe('✓ ważny do 22.09.2027');
    expect(await state('KIS-24-2024-0001')).toBe('⚠ ważny do 6.01.2027, kończy się za 45\u00a0dni');
    expect(await state('KIS-08-2022-0001')).toBe('✗ wygasł, był ważny do 22.09.2025');
    const last = inProcess(testEnv, new Date('2027-01-06T12:00:00Z'), undefined);
    expect(await text('/rejestr/KIS-24-2024-0001', 200, last)).toContain('to ostatni dzień');
    const before = inProcess(testEnv, new Date('2027-01-05T12:00:00Z'), undefined);
    expect(await text('/rejestr/KIS-24-2024-0001', 200, before)).toContain('za 1\u00a0dzień');
  });

  it('search as the API does, and keep the question in the form', async () => {
    const html = await text('/rejestr?q=slubi&voivodeship=lubuskie');
    expect(html).toContain('Klub Integracji Społecznej w\u00a0Słubicach');
    expect(html).not.toContain('Wejherow');
    expect(html).toMatch(/<input[^>]*value="slubi"/);
    expect(html).toMatch(/<option value="lubuskie" selected/);
    expect(await text('/rejestr?q=nigdzie')).toContain('Nie ma wpisów');
  });

  it('lead through all pages of a list by links', async () => {
    const seen: string[] = [];
    let path: string | undefined = '/rejestr?limit=1';
    while (path !== undefined) {
      const html = await text(path);
      seen.push(
        ...[...html.matchAll(/href="\/rejestr\/(KIS-[\d-]+)"/g)].map(([, number]) => number ?? ''),
      );
      const next = /<a href="([^"]*)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
      path = next === undefined ? undefined : `${next}&limit=1`;
    }
    expect(seen).toEqual([
      'KIS-06-2026-0001',
      'KIS-22-2024-0001',
      'KIS-24-2024-0001',
      'KIS-08-2022-0001',
    ]);
  });

  it('send a form’s empty fields away', async () => {
    const answer = await anyone('GET', '/rejestr?q=&programme=&voivodeship=lodzkie&status=');
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      303,
      '/rejestr?voivodeship=lodzkie',
    ]);
  });

  it('show what people typed as text', async () => {
    for (const path of ['/rejestr?q=script', '/rejestr/KIS-06-2026-0001']) {
      expect(await text(path)).toContain(
        '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Klub&quot;',
      );
    }
    expect(await text(`/rejestr?q=${encodeURIComponent('"><img src=x>')}`)).not.toContain('<img');
  });

  it('tell people in Polish what is not there', async () => {
    expect(await text('/rejestr/KIS-99-2026-0001', 404)).toContain('Nie ma takiego certyfikatu');
    expect(await text('/nothing', 404)).toContain('Nie ma takiej strony');
    expect(await text('/rejestr?status=lost', 400)).toContain('Nie rozumiemy tego zapytania');
    const missing = await anyone('GET', '/rejestr/KIS-99-2026-0001', HTML);
    expect(missing.headers.get('Cache-Control')).toBe('no-store');
  });

  it('name the preview only where the demonstration runs', async () => {
    expect(await text('/')).toContain('href="/podglad"');
    const production = inProcess({ ...testEnv, ENVIRONMENT: 'production' }, NOW, undefined);
    expect(await text('/', 200, production)).not.toContain('/podglad');
  });
});

describe('a header that binds a browser to HTTPS', () => {
  it('is sent in production alone', async () => {
    const production = inProcess({ ...testEnv, ENVIRONMENT: 'production' }, NOW, undefined);
    const name = 'Strict-Transport-Security';
    expect((await production('GET', '/rejestr')).headers.get(name)).toContain('max-age=31536000');
    expect((await anyone('GET', '/rejestr')).headers.get(name)).toBeNull();
  });
});
