import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { caseListResponse } from '../../shared/api/cases';
import { registerEntryResponse } from '../../shared/api/register';
import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import {
  LIBRARY_APPLICATION,
  LIBRARY_ASSESSMENT,
  SIXTH_PROGRAMME,
} from '../../shared/testing/sixth-programme';
import type { Caller } from '../auth/caller';
import { inProcess, type Answer, type Call } from '../local/demonstration/in-process';
import { bodyOf, NOW } from '../testing/journey';
import { APPLICANT, CERTIFIER, person } from '../testing/people';
import { testEnv } from '../testing/test-env';

const programmes = programmesOf([...PROGRAMMES, SIXTH_PROGRAMME]);
const NATIONAL = person('certifier', 'national certifier', 'chapter');
const as =
  (caller?: Caller) =>
  (method: string, path: string, call?: Call): Promise<Answer> =>
    inProcess(testEnv, NOW, caller, programmes)(method, path, call);
const [applicant, certifier, anyone] = [as(APPLICANT), as(NATIONAL), as()];

async function submitted(): Promise<string> {
  const cards = { 'wniosek-biblioteki': LIBRARY_APPLICATION };
  const body = { programme: 'przyjazna-biblioteka', cards };
  const opened = await applicant('POST', '/api/v1/cases', { body });
  expect([opened.status, opened.body]).toMatchObject([201, { state: 'ocena' }]);
  return String(bodyOf(opened)['id']);
}

describe('a programme that is only data', () => {
  it('is served with its expressions beside the others', async () => {
    const { items } = bodyOf(await anyone('GET', '/api/v1/programmes'));
    expect(items).toContainEqual(
      expect.objectContaining({ id: 'przyjazna-biblioteka', version: '1.0.0' }),
    );
    const path = '/api/v1/programmes/przyjazna-biblioteka/versions/1.0.0';
    const served = await anyone('GET', path);
    // A draft may change with the next build: nobody keeps it for ever.
    expect(served.headers.get('Cache-Control')).toBe('public, max-age=300');
    const etag = served.headers.get('ETag') ?? '';
    const again = await anyone('GET', path, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    const { sha256, ...definition } = bodyOf(served);
    expect(sha256).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(definition).toEqual(SIXTH_PROGRAMME);
  });

  it('is scored, as far as its values allow, with what is lacking named', async () => {
    const body = {
      programme: 'przyjazna-biblioteka',
      card: 'ocena-biblioteki',
      answers: { regulamin: 'prosty', podjazd: 'nie', godziny_tygodniowo: 40 },
    };
    expect((await anyone('POST', '/api/v1/score', { body })).body).toMatchObject({
      score: { results: { punkty: { value: 4 }, poziom: { label: 'biblioteka przyjazna' } } },
      issues: [{ item: 'obsluga', code: 'required' }],
    });
  });

  it('is handed in, assessed, entered in the register and found there', async () => {
    const id = await submitted();
    const early = await certifier('GET', `/api/v1/cases/${id}`);
    expect(bodyOf(early)).toMatchObject({
      title: 'ocena kapituły',
      actions: [
        { event: 'wpis', by: 'certifier', due: '2026-12-22' },
        { event: 'odmowa', by: 'certifier' },
      ],
    });

    const put = await certifier('PUT', `/api/v1/cases/${id}/cards/ocena-biblioteki`, {
      body: { answers: LIBRARY_ASSESSMENT },
      headers: { 'If-None-Match': '*' },
    });
    expect(put.status).toBe(201);
    expect(bodyOf(put)['score']).toMatchObject({ results: { punkty: { value: 8 } } });

    const etag = String(bodyOf(put)['case_etag']);
    const issued = await certifier('POST', `/api/v1/cases/${id}/events`, {
      body: { event: 'wpis' },
      headers: { 'If-Match': etag },
    });
    expect(issued.body).toMatchObject({ state: 'wpisana', certificate: 'BIB/2026/0001' });

    const entry = await anyone('GET', '/api/v1/register/BIB-2026-0001');
    expect(v.safeParse(registerEntryResponse, entry.body).issues).toBeUndefined();
    expect(entry.body).toMatchObject({
      holder: 'Biblioteka pod Lipą',
      institution: 'Gmina Zmyślona',
      place: 'Zmyślin Górny',
      voivodeship: null,
      level: 'biblioteka wyróżniona',
      issued: '2026-11-22',
      valid_until: '2028-11-22',
      status: 'valid',
      history: [{ day: '2026-11-22', title: 'wpis do rejestru' }],
    });
    const found = await anyone('GET', '/api/v1/register?q=lip%20zmyslin&status=valid');
    expect(bodyOf(found)['items']).toMatchObject([{ number: 'BIB/2026/0001' }]);

    const page = String((await anyone('GET', '/rejestr/BIB-2026-0001')).body);
    for (const words of [
      'Biblioteka pod Lipą',
      'Nazwa biblioteki',
      'biblioteka wyróżniona',
      'Przyjazna biblioteka – program zmyślony do prób',
      'wpis do rejestru',
    ]) {
      expect(page).toContain(words);
    }
    expect(page).not.toMatch(/Województwo|Klub|example\.pl/);
    const list = String((await anyone('GET', '/rejestr?programme=przyjazna-biblioteka')).body);
    expect(list).toContain('BIB/2026/0001');
    expect(list).not.toContain('województwo undefined');
  });

  it('shows a case without a voivodeship to nobody who acts for one voivodeship', async () => {
    const id = await submitted();
    const local = as(CERTIFIER);
    expect((await local('GET', `/api/v1/cases/${id}`)).status).toBe(404);
    const listed = async (caller: typeof local): Promise<readonly unknown[]> => {
      const { items } = bodyOf(await caller('GET', '/api/v1/cases?waiting=true&limit=200'));
      return (items as readonly { readonly id: unknown }[]).map((one) => one.id);
    };
    expect(await listed(local)).not.toContain(id);
    expect(await listed(certifier)).toContain(id);
    const list = await certifier('GET', '/api/v1/cases');
    expect(v.safeParse(caseListResponse, list.body).issues).toBeUndefined();
  });
});
