import { describe, expect, it } from 'vitest';
import { inProcess } from '../local/demonstration/in-process';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { bodyOf, NOW, submit } from '../testing/journey';
import { testEnv } from '../testing/test-env';

const anyone = inProcess(testEnv, NOW, undefined);
const { kis_nazwa: _name, ...declared } = COMPLETE_APPLICATION;

/** The declared items of the application: those that the standard card takes from it. */
const answers = Object.fromEntries(
  Object.entries(declared).filter(([item]) => /^(lokal|kadra|org|wsp|ind|grp)_/.test(item)),
);

const scored = async (given: object, card = 'karta-standardu') =>
  bodyOf(
    await anyone('POST', '/api/v1/score', { body: { programme: 'sc-kis', card, answers: given } }),
  );

const results = (
  body: Record<string, unknown>,
): Record<string, { value: unknown; missing?: string[] }> =>
  (body['score'] as { results: Record<string, { value: unknown; missing?: string[] }> }).results;

describe('a score', () => {
  it('of a standard card takes the declared items directly', async () => {
    const body = await scored(answers);
    expect(results(body)).toMatchObject({
      wynik_procent: { value: 100 },
      minimalny_standard: { value: true, label: 'spełniony' },
    });
    expect(body['score']).toMatchObject({
      programme: 'sc-kis',
      version: '1.0.0',
      card: 'karta-standardu',
      rules: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
    });
    expect(
      (body['issues'] as { item: string; code: string }[]).map(({ item, code }) => [item, code]),
    ).toEqual([
      ['certyfikujaca_nazwa', 'required'],
      ['koordynator_certyfikacji', 'required'],
      ['koncowa_opinia', 'required'],
      ['data_wyniku', 'required'],
    ]);
  });

  it('is the one that handing in gives', async () => {
    const opened = bodyOf(await submit());
    const handedIn = (opened['scores'] as Record<string, unknown>)['karta-standardu'];
    expect((await scored(answers))['score']).toEqual(handedIn);
  });

  it('counts shares over the requirements that apply', async () => {
    const one = await scored({ ...answers, wsp_pup: 'nie' });
    expect(results(one)['wynik_procent']?.value).toBe(95.454545);
    expect(results(one)['grupa_wspolpraca']?.value).toBe(50);
    expect(results(one)['minimalny_standard']?.value).toBe(false);
    const without = await scored({
      ...answers,
      lokal_dostepnosc_potrzebna: 'nie',
      lokal_dostepnosc: null,
      wsp_pup: 'nie',
    });
    expect(results(without)['wynik_procent']?.value).toBe(95.238095);
    expect(results(without)['wymaganie_3']?.value).toBe('not-applicable');
  });

  it('names what is missing', async () => {
    const body = await scored({ ...answers, kadra_psycholog: 0, kadra_prawnik: null });
    expect(results(body)['wymaganie_6']).toMatchObject({
      value: 'deviation',
      missing: ['kadra_psycholog', 'kadra_prawnik'],
    });
  });

  it('is given for answers with issues, as far as they allow', async () => {
    const body = await scored({ ...answers, kadra_lider: 'dwóch', nowa_pozycja: 1 });
    const codes = (body['issues'] as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['not-a-number', 'unknown-item']));
    expect(results(body)['wymaganie_4']?.value).toBe('deviation');
    expect(results(body)['wymaganie_5']?.value).toBe('met');
  });

  it.each([
    [{ programme: 'none', card: 'wniosek' }, '/programme', 'unknown-programme'],
    [{ programme: 'sc-kis', version: '9.9.9', card: 'wniosek' }, '/version', 'unknown-programme'],
    [{ programme: 'sc-kis', card: 'none' }, '/card', 'unknown-card'],
  ])('of what does not exist is refused at its place', async (of, pointer, code) => {
    const refused = await anyone('POST', '/api/v1/score', { body: { ...of, answers: {} } });
    expect(refused.status).toBe(422);
    expect(bodyOf(refused)['errors']).toMatchObject([{ pointer, code }]);
  });

  it('of a wrong request is refused with every fault at once', async () => {
    const body = { programme: 'sc-kis', card: 'none', x: 1 };
    const errors = bodyOf(await anyone('POST', '/api/v1/score', { body }))['errors'];
    expect(
      (errors as { pointer: string; code: string }[]).map((one) => [one.pointer, one.code]),
    ).toEqual([
      ['/x', 'unknown-field'],
      ['/answers', 'missing-field'],
      ['/card', 'unknown-card'],
    ]);
  });

  it('comes in the caller’s language', async () => {
    const body = { programme: 'sc-kis', card: 'wniosek', answers: { ...declared } };
    const english = await anyone('POST', '/api/v1/score', {
      body,
      headers: { 'Accept-Language': 'en' },
    });
    expect(bodyOf(english)['issues']).toMatchObject([
      { item: 'kis_nazwa', code: 'required', message: 'Fill in: this item is required.' },
    ]);
  });
});

describe('a batch', () => {
  const batch = (rows: readonly unknown[]) =>
    anyone('POST', '/api/v1/score/batch', {
      body: { programme: 'sc-kis', card: 'karta-standardu', rows },
    });

  it('keeps the order, and one bad row spoils no other', async () => {
    const answer = await batch([
      { id: 'b', answers },
      { id: 'a', answers: 'nothing' },
      { id: 'a', answers: { ...answers, wsp_ops: 'nie' } },
      { id: 'ó \n=1', answers: null },
      { id: 'c' },
    ]);
    expect(answer.status).toBe(200);
    const { rows } = bodyOf(answer) as {
      rows: {
        id: string;
        score: { results: Record<string, { value: unknown }> };
        issues: { code: string }[];
      }[];
    };
    expect(rows.map(({ id, score }) => [id, score.results['wynik_procent']?.value])).toEqual([
      ['b', 100],
      ['a', 0],
      ['a', 95.454545],
      ['ó \n=1', 0],
      ['c', 0],
    ]);
    expect(rows[1]?.issues).toMatchObject([{ code: 'wrong-type' }]);
    expect(rows[4]?.issues).toMatchObject([{ code: 'wrong-type' }]);
  });

  it('takes a thousand rows and no more', async () => {
    const rows = (count: number): readonly unknown[] =>
      Array.from({ length: count }, (_, index) => ({ id: String(index), answers }));
    const full = await batch(rows(1000));
    expect((bodyOf(full)['rows'] as unknown[]).length).toBe(1000);
    const refused = await batch(rows(1001));
    expect(refused.status).toBe(422);
    expect(bodyOf(refused)['errors']).toMatchObject([{ pointer: '/rows', code: 'too-many' }]);
    const none = await batch([]);
    expect([none.status, none.body]).toEqual([200, { rows: [] }]);
  });
});
